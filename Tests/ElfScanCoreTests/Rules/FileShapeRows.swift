import ElfScanCore

extension RuleTableTests {
  /// The rows of rules about the file as a whole: what it lacks, has twice or out of place, and numbers in headers that
  /// contradict the rest.
  static let fileShapeRows: [Row] = [
    Row(
      rule: "this-module", severity: .warning,
      fires: [
        Case(file: "shapes/this-module-twice.ko", counts: [2], sections: [6, 8]),
        Case(file: "shapes/modinfo-twice.ko", counts: [2], sections: [5, 6]),
        Case(file: "shapes/this-module-nobits.ko", counts: [1], sections: [6]),
        Case(file: "shapes/this-module-empty.ko", counts: [1], sections: [6]),
        Case(file: "shapes/this-module-not-allocated.ko", counts: [1], sections: [6]),
        Case(file: "shapes/this-module-none.ko", counts: [1], sections: []),
      ],
      silent: [
        "shapes/plain.ko", "shapes/modinfo-none.ko", "recorded/plain.ko", "modules/gcc.ko",
        "modules/bitcode.ko",
      ]),
    Row(
      rule: "many-sections", severity: .warning,
      fires: [
        Case(file: "shapes/extended-numbering.ko", counts: [12], sections: [])
      ],
      silent: [
        "shapes/plain.ko", "shapes/symtab-shndx.ko", "modules/bitcode.ko",
      ]),
    Row(
      rule: "btf", severity: .note,
      fires: [
        Case(file: "shapes/btf.ko", counts: [2], sections: [9, 10])
      ],
      silent: [
        "shapes/plain.ko", "modules/gcc.ko",
      ]),
    Row(
      rule: "section-overlap", severity: .warning,
      fires: [
        Case(file: "shapes/sections-overlap.ko", counts: [1], sections: [8, 3]),
        Case(file: "shapes/section-over-header.ko", counts: [2], sections: [8, 1, 8]),
        Case(file: "shapes/section-over-table.ko", counts: [1], sections: [8]),
      ],
      silent: [
        "shapes/plain.ko", "modules/nvidia-shape.ko", "modules/gcc-lto.ko", "shapes/size-past-end.ko",
        "modules/bitcode.ko",
      ]),
    Row(
      rule: "section-name", severity: .error,
      fires: [
        Case(file: "malformed/section-name-past-end.ko", counts: [1], sections: [1])
      ],
      silent: [
        "shapes/plain.ko", "shapes/name-invalid-utf8.ko",
      ]),
    Row(
      rule: "section-entry-size", severity: .error,
      fires: [
        Case(file: "malformed/rela-entry-size-0.ko", counts: [1], sections: [2])
      ],
      silent: [
        "shapes/plain.ko", "modules/i386.ko", "shapes/type-relr.ko",
      ]),
    Row(
      rule: "section-flags", severity: .warning,
      fires: [
        Case(file: "shapes/flag-os-nonconforming.ko", counts: [1], sections: [9])
      ],
      silent: [
        "shapes/plain.ko", "shapes/livepatch.ko", "modules/gcc-lto.ko",
      ]),
    Row(
      rule: "section-name-type", severity: .error,
      fires: [
        Case(file: "shapes/name-rela.ko", counts: [1], sections: [8]),
        Case(file: "shapes/name-symtab.ko", counts: [1], sections: [10]),
      ],
      silent: [
        "shapes/plain.ko", "shapes/rela-misnamed.ko", "shapes/symtab-twice.ko", "shapes/klp-rela.ko",
      ]),
    Row(
      rule: "section-link", severity: .error,
      fires: [
        Case(file: "shapes/section-link-out-of-range.ko", counts: [1], sections: [9]),
        Case(file: "shapes/section-info-out-of-range.ko", counts: [1], sections: [9]),
        Case(file: "shapes/string-tables-loop.ko", counts: [2], sections: [9, 10]),
      ],
      silent: [
        "shapes/plain.ko", "shapes/link-order-out-of-range.ko", "shapes/rela-link-out-of-range.ko",
        "shapes/group-link-not-symtab.ko", "modules/bitcode.ko",
      ]),
    Row(
      rule: "no-sections", severity: .error,
      fires: [
        Case(file: "shapes/sections-none.ko", counts: [1], sections: [])
      ],
      silent: [
        "shapes/plain.ko", "shapes/symtab-none.ko", "modules/bitcode.ko",
      ]),
    Row(
      rule: "symbol-name", severity: .error,
      fires: [
        Case(file: "malformed/symbol-name-past-end.ko", counts: [1], sections: [], symbols: [12])
      ],
      silent: [
        "shapes/plain.ko", "modules/nvidia-shape.ko",
      ]),
    Row(
      rule: "symbol-undefined-section", severity: .error,
      fires: [
        Case(file: "shapes/symbol-undefined-section.ko", counts: [1], sections: [], symbols: [11])
      ],
      silent: [
        "shapes/plain.ko", "modules/nvidia-shape.ko",
      ]),
    Row(
      rule: "common-symbol", severity: .warning,
      fires: [
        Case(file: "shapes/common-symbol.ko", counts: [1], sections: [], symbols: [11])
      ],
      silent: [
        "shapes/plain.ko", "modules/gcc-lto.ko",
      ]),
    Row(
      rule: "relocation-kind", severity: .error,
      fires: [
        Case(file: "shapes/rel-alone.ko", counts: [1], sections: [2]),
        Case(file: "shapes/rel-twice.ko", counts: [2], sections: [2, 3]),
        Case(file: "shapes/rela-i386.ko", counts: [1], sections: [2]),
      ],
      silent: [
        "shapes/plain.ko", "shapes/rel-twice-i386.ko", "modules/i386.ko", "modules/powerpc.ko",
      ]),
    Row(
      rule: "relocation-dropped-symbol", severity: .error,
      fires: [
        Case(file: "shapes/rela-to-debug.ko", counts: [1], sections: [4], symbols: [3]),
        Case(file: "shapes/gcc-lto-debug-referenced.ko", counts: [1], sections: [4], symbols: [3]),
      ],
      silent: [
        "shapes/plain.ko", "modules/gcc-lto.ko", "modules/gcc.ko",
      ]),
    Row(
      rule: "group-member-flag", severity: .error,
      fires: [
        Case(file: "shapes/group-member-unflagged.ko", counts: [1], sections: [2])
      ],
      silent: [
        "shapes/group-ok.ko", "shapes/group-relocations-unflagged.ko", "shapes/group-member-strtab.ko",
        "shapes/group-member-group.ko",
      ]),
    Row(
      rule: "group-empty-relocations", severity: .error,
      fires: [
        Case(file: "shapes/group-debug-empty-relocations.ko", counts: [1], sections: [3]),
        Case(file: "shapes/group-member-empty.ko", counts: [1], sections: [3]),
      ],
      silent: [
        "shapes/group-ok.ko", "shapes/group-debug-only.ko", "shapes/rela-twice-first-empty.ko",
      ]),
  ]
}
