import TruthKit

@testable import ElfScanCore

extension RuleTableTests {
  /// Rules about sections that are compressed, and about GNU build notes.
  static let notesAndCompressionRows: [Row] = [
    Row(
      rule: "compressed-relocations", severity: .error,
      fires: [Case(file: "shapes/compressed-relocations.ko", counts: [1], sections: [2])],
      silent: [
        "shapes/compressed-zlib.ko", "shapes/compressed-debug-relocations.ko", "shapes/compressed-names.ko",
        "shapes/plain.ko",
      ]),
    Row(
      rule: "compressed-debug", severity: .note,
      fires: [
        Case(file: "shapes/compressed-zlib.ko", counts: [1], sections: [8]),
        Case(file: "shapes/compressed-zstd.ko", counts: [1], sections: [8]),
        Case(file: "shapes/compressed-unknown.ko", counts: [1], sections: [8]),
        Case(file: "shapes/compressed-no-header.ko", counts: [1], sections: [8]),
        Case(file: "shapes/compressed-size-huge.ko", counts: [1], sections: [8]),
        Case(file: "shapes/compressed-old.ko", counts: [1], sections: [8]),
        Case(file: "shapes/compressed-kept.ko", counts: [1], sections: [9]),
        Case(file: "shapes/compressed-loaded.ko", counts: [1], sections: [9]),
        Case(file: "shapes/compressed-names.ko", counts: [1], sections: [9]),
      ],
      silent: [
        "shapes/compressed-relocations.ko", "shapes/plain.ko", "shapes/debug-loaded.ko", "modules/gcc.ko",
        "modules/bitcode.ko",
      ]),
    Row(
      rule: "build-notes", severity: .error,
      fires: [
        Case(file: "shapes/build-notes-type.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-too-big.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-short-name.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-unterminated-name.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-description-uneven.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-description-size.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-version-unknown.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-versions-mixed.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-excess.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-loaded.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-two-malformed.ko", counts: [1, 1], sections: [9]),
        Case(file: "shapes/build-notes-one-name.ko", counts: [2], sections: [9, 10]),
      ],
      silent: [
        "modules/build-notes.ko", "shapes/build-notes-merged.ko", "shapes/build-notes-version-1.ko",
        "shapes/build-notes-version-2.ko", "shapes/build-notes-relocated.ko",
        "shapes/build-notes-progbits.ko",
        "shapes/build-notes-no-version.ko", "shapes/build-notes-empty.ko",
        "shapes/build-notes-one-name-same-size.ko",
        "shapes/build-notes-one-name-loaded.ko", "shapes/build-notes-loaded-one-piece.ko", "shapes/plain.ko",
        "modules/bitcode.ko",
      ]),
    Row(
      rule: "build-notes-incomplete", severity: .warning,
      fires: [
        Case(file: "shapes/build-notes-no-version.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-empty.ko", counts: [1], sections: [9]),
        Case(file: "shapes/build-notes-empty-beside.ko", counts: [1], sections: [9]),
      ],
      silent: [
        "modules/build-notes.ko", "shapes/build-notes-merged.ko", "shapes/build-notes-version-2.ko",
        "shapes/build-notes-type.ko", "shapes/build-notes-relocated.ko", "shapes/plain.ko",
      ]),
  ]
}
