import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What the page of `compressed-debug` says, of every strip on this machine.
@Suite struct CompressedSectionTests {
  private static let compressedDebugging = [
    "compressed-zlib", "compressed-zstd", "compressed-unknown", "compressed-no-header",
    "compressed-size-huge",
    "compressed-old",
  ]

  /// Runs a program on a copy: its exit status, whether it said something, and the copy afterwards.
  private func run(
    _ program: String, _ arguments: [String], on data: Data
  ) throws -> (status: Int, isSilent: Bool, output: Data) {
    try Scratch.withFolder { folder in
      let copy = folder.appending(path: "module.ko")
      try data.write(to: copy)
      let run = try BlockingRun([program] + arguments + [copy.path(percentEncoded: false)])
      return (run.status, run.errors.isEmpty, try Data(contentsOf: copy))
    }
  }

  private func hasDebuggingInformation(_ data: Data) throws -> Bool {
    try Module(FileImage(bytes: Array(data))).hasDebuggingInformation
  }

  @Test(arguments: compressedDebugging)
  func gnuStripDropsIt(_ name: String) async throws {
    let data = try Fixture("shapes/\(name).ko").data
    #expect(try hasDebuggingInformation(data))
    for strip in RealStrip.all where strip.knows(.x8664) {
      for mode in StripMode.stripping {
        let run = try await strip.run(RealCall(mode), on: data)
        #expect(run.exitStatus == 0 && run.messages.isEmpty, "\(strip)")
        #expect(try !hasDebuggingInformation(run.output), "\(strip)")
      }
      let copy = try await strip.run(RealCall(.objcopy), on: data)
      #expect(try copy.exitStatus == 0 && copy.messages.isEmpty && hasDebuggingInformation(copy.output))
    }
  }

  /// llvm-strip from 19 on does not know `.zdebug_*` any more.
  @Test(arguments: compressedDebugging)
  func otherStripsDropIt(_ name: String) throws {
    let data = try Fixture("shapes/\(name).ko").data
    for program in RealAlternative.all {
      let run = try run(program.program, ["--strip-debug"], on: data)
      #expect(run.status == 0 && run.isSilent, "\(program)")
      let isKept = name == "compressed-old" && program.stripper == .llvm && !program.version.hasPrefix("14.")
      #expect(try hasDebuggingInformation(run.output) == isKept, "\(program)")
    }
  }

  @Test(arguments: ["compressed-kept", "compressed-loaded"])
  func otherSectionsAreCopied(_ name: String) async throws {
    let data = try Fixture("shapes/\(name).ko").data
    func vendor(_ data: Data) throws -> (bytes: [UInt8], section: Section) {
      let module = try Module(FileImage(bytes: Array(data)))
      let section = try #require(module.sections.first { $0.name == ".vendor" })
      return (Array(module.bytes[try #require(section.contents)]), section)
    }
    let before = try vendor(data)
    for strip in RealStrip.all where strip.knows(.x8664) {
      for mode in StripMode.allCases {
        let after = try vendor(try await strip.run(RealCall(mode), on: data).output)
        #expect(
          after.bytes == before.bytes && after.section.alignment == before.section.alignment, "\(strip)")
        #expect(after.section.flags == before.section.flags, "\(strip)")
      }
    }
    for program in RealAlternative.all {
      let after = try vendor(try run(program.program, ["--strip-debug"], on: data).output)
      #expect(after.bytes == before.bytes && after.section.flags == before.section.flags, "\(program)")
      let alignment = program.stripper == .elfutils ? 8 : before.section.alignment
      #expect(after.section.alignment == alignment, "\(program)")
    }
  }

  /// Only what unpacks must know the format.
  @Test func unpackingIsAnotherMatter() throws {
    for (name, refusing) in [
      ("compressed-zlib", []), ("compressed-zstd", ["2.35.2", "14.0.6"]),
    ] as [(String, [String])] {
      let data = try Fixture("shapes/\(name).ko").data
      let gnu = RealStrip.all.filter { $0.knows(.x8664) }.map { ($0.program, "\($0.version)") }
      let llvm = RealAlternative.all.filter { $0.stripper == .llvm }.map { ($0.program, $0.version) }
      for (program, version) in gnu + llvm {
        let objcopy = program.dropLast("strip".count) + "objcopy"
        let run = try run(String(objcopy), ["--decompress-debug-sections"], on: data)
        if refusing.contains(version) { #expect(run.status == 1, "\(name) \(version)") }
        // A program built without the library for it refuses as well.
        guard run.status == 0 else { continue }
        let module = try Module(FileImage(bytes: Array(run.output)))
        let section = try #require(module.sections.first { $0.name == ".debug_info" })
        #expect(module.compression(of: section) == nil && section.size == 640)
      }
    }
  }

  @Test func headersAreReadInEitherClassAndByteOrder() throws {
    let expected: [(String, Int, SectionCompression?)] = [
      ("compressed-zlib", 8, .zlib), ("compressed-zstd", 8, .zstd), ("compressed-unknown", 8, .unknown(7)),
      ("compressed-no-header", 8, .withoutHeader), ("compressed-size-huge", 8, .zlib),
      ("compressed-old", 8, .oldZlib), ("compressed-kept", 8, nil), ("compressed-kept", 9, .zstd),
    ]
    for (name, index, compression) in expected {
      let module = try Fixture("shapes/\(name).ko").module()
      #expect(module.compression(of: module.sections[index]) == compression, "\(name)")
    }
    // 32 bits: twelve bytes of header are enough. Big-endian: the number reads the other way round.
    for (file, header) in [
      ("modules/i386.ko", [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ("modules/powerpc.ko", [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]),
    ] as [(String, [UInt8])] {
      let module = try Fixture(file).module()
      let section = try #require(
        module.sections.first { $0.isDebuggingInformation && $0.size >= 12 && !$0.type.isRelocation })
      let start = try #require(section.contents).lowerBound
      var bytes = module.bytes
      bytes.replaceSubrange(start..<(start + 12), with: header)
      let table = Int(
        module.image.load(UInt32.self, at: 32, module.header?.byteOrder ?? .little) + 40
          * UInt32(section.index))
      let flags: [UInt8] = file.contains("powerpc") ? [0, 0, 8, 0] : [0, 8, 0, 0]
      for (size, expected) in [(12, SectionCompression.zstd), (11, .withoutHeader)]
        as [(UInt8, SectionCompression)]
      {
        bytes.replaceSubrange((table + 8)..<(table + 12), with: flags)
        let sizes: [UInt8] = file.contains("powerpc") ? [0, 0, 0, size] : [size, 0, 0, 0]
        bytes.replaceSubrange((table + 20)..<(table + 24), with: sizes)
        let changed = try Module(FileImage(bytes: bytes))
        #expect(changed.compression(of: changed.sections[section.index]) == expected)
      }
    }
  }
}
