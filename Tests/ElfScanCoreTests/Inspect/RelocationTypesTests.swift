import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Names of relocation types, held against every readelf there is.
@Suite struct RelocationTypesTests {
  /// A machine as its modules are.
  struct Kind: Sendable, CustomTestStringConvertible {
    let machine: Machine
    let is64: Bool
    var isBig = false
    var hasAddends = true

    var testDescription: String { "\(machine), \(is64 ? 64 : 32) bits, \(isBig ? "big" : "little")-endian" }
  }

  static let kinds =
    // Of SPARC's types, those that modules have are named.
    MachineTarget.all.filter { $0.machine != .sparcv9 }.map {
      Kind(machine: $0.machine, is64: $0.is64, isBig: $0.isBig, hasAddends: $0.hasAddends)
    } + [
      Kind(machine: .riscv, is64: false), Kind(machine: .mips, is64: false, isBig: true, hasAddends: false),
    ]

  private static let one = ForgedFile.Symbol(name: "one", info: 0x10, section: 1)

  /// A file with one relocation of each type, at the offset of the same number, and all of symbol 1.
  private func file(_ kind: Kind, _ types: some Sequence<UInt32>) -> [UInt8] {
    var file = ForgedFile(is64: kind.is64, machine: kind.machine.rawValue)
    file.isBig = kind.isBig
    let entries = types.map { type -> [UInt8] in
      let entry = ForgedFile.Relocation(offset: UInt64(type), symbol: 1, type: type, addend: 0)
      return file.encode([entry], hasAddend: kind.hasAddends)
    }
    return file.relocatable(
      relocations: [entries.flatMap(\.self)], hasAddend: kind.hasAddends, symbols: [RelocationTypesTests.one]
    ).encode()
  }

  private func ours(_ bytes: [UInt8]) throws -> [RelocationListTests.Document.Entry] {
    let view = RelocationList(try Module(FileImage(bytes: bytes)))
    return try decoded(view, as: RelocationListTests.Document.self).targets[0].relocationSections[0].entries
  }

  /// What a readelf says of a file's relocations: lines that follow the first are further types of 64-bit MIPS.
  private func theirs(_ bytes: [UInt8], _ program: String) throws -> [Readelf.RelocationRow] {
    let file = FileManager.default.temporaryDirectory.appending(path: "elfscan-types-\(UUID().uuidString).o")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Readelf.relocations(file.path(percentEncoded: false), with: program).flatMap(\.rows)
  }

  @Test(arguments: kinds) func agreesWithReadelf(_ kind: Kind) throws {
    let types: Range<UInt32> = kind.is64 && kind.machine != .mips ? 0..<2048 : 0..<256
    let bytes = file(kind, types)
    let ours = try ours(bytes)
    #expect(ours.map(\.type) == Array(types) && ours.allSatisfy { $0.symbol == 1 && $0.symbolName == "one" })
    for (version, program) in Readelf.programs {
      let theirs = try theirs(bytes, program)
      #expect(theirs.map { UInt32(clamping: $0.offset) } == Array(types), "\(version)")
      var named = 0
      for (our, their) in zip(ours, theirs) where their.type.hasPrefix("R_") {
        // Withdrawn, with other numbers since.
        if kind.machine == .riscv && [41, 42].contains(our.type) { continue }
        #expect(our.typeName == their.type, "\(version), \(our.type)")
        named += 1
      }
      // An old one knows fewer, and 2.35 none of LoongArch.
      #expect(named > 40 || kind.machine == .loongarch && version < BinutilsVersion(2, 40), "\(version)")
      if version >= BinutilsVersion(2, 47) {
        #expect(named == ours.count { $0.typeName != nil }, "\(version)")
      }
    }
  }

  /// The three types of one relocation of 64-bit MIPS, as compilers write them for `gp`.
  @Test(arguments: [false, true]) func threeTypesOfMips(_ isBig: Bool) throws {
    let bytes = file(Kind(machine: .mips, is64: true, isBig: isBig), [0x05_1807, 0x12, 0x1234_5678])
    let entries = try ours(bytes)
    #expect(entries.map(\.typeName) == ["R_MIPS_GPREL16/R_MIPS_SUB/R_MIPS_HI16", "R_MIPS_64", nil])
    #expect(entries.map(\.symbol) == [1, 1, 1])
    let theirs = try theirs(bytes, "readelf")
    #expect(theirs.prefix(2).map(\.type) == ["R_MIPS_GPREL16", "R_MIPS_64"])
    #expect(theirs.map(\.info) == entries.map { UInt64($0.symbol) << 32 | UInt64($0.type) })
  }

  /// The verdict must not come from a wrong reading of the symbols' numbers.
  @Test func littleEndianMipsIsRead() throws {
    let module = try Module(FileImage(bytes: file(Kind(machine: .mips, is64: true), 0..<50)))
    #expect(RelocationSurvey(module)[2].invalidSymbols == 0)
  }

  @Test func otherMachinesHaveNoNames() throws {
    // Alpha.
    let entries = try ours(file(Kind(machine: Machine(rawValue: 0x9026), is64: true, isBig: true), 0..<4))
    #expect(entries.map(\.typeName) == [nil, nil, nil, nil])
  }
}
