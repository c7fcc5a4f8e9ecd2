import ElfScanCore
import Foundation

/// A machine as files are composed for it: class, byte order, ABI, and the kind of relocations that it has.
public struct MachineTarget: Sendable, CustomStringConvertible {
  /// A name for tests and records.
  public let description: String
  /// The machine.
  public let machine: Machine
  /// Whether its files are ELF64.
  public let is64: Bool
  /// Whether they are big-endian.
  public var isBig = false
  /// Their e_flags, which tell ABIs apart.
  public var flags: UInt32 = 0
  /// Whether relocations carry addends.
  public var hasAddends = true
  /// A relocation type that takes an address.
  let type: UInt32

  /// Every machine that predictions are made for.
  public static let all = [
    MachineTarget(description: "x86-64", machine: .x8664, is64: true, type: 1),
    MachineTarget(description: "i386", machine: .i386, is64: false, hasAddends: false, type: 1),
    MachineTarget(description: "aarch64", machine: .aarch64, is64: true, type: 257),
    MachineTarget(
      description: "arm", machine: .arm, is64: false, flags: 0x0500_0000, hasAddends: false, type: 2),
    MachineTarget(description: "riscv64", machine: .riscv, is64: true, flags: 1, type: 2),
    MachineTarget(description: "powerpc", machine: .powerpc, is64: false, isBig: true, type: 1),
    MachineTarget(description: "powerpc64", machine: .powerpc64, is64: true, isBig: true, flags: 1, type: 38),
    MachineTarget(description: "powerpc64le", machine: .powerpc64, is64: true, flags: 2, type: 38),
    MachineTarget(description: "s390x", machine: .s390, is64: true, isBig: true, type: 22),
    MachineTarget(description: "loongarch64", machine: .loongarch, is64: true, flags: 0x43, type: 2),
    MachineTarget(
      description: "mips-o32", machine: .mips, is64: false, flags: 0x5000_1000, hasAddends: false, type: 2),
    MachineTarget(description: "mips-n32", machine: .mips, is64: false, flags: 0x6000_0020, type: 2),
    MachineTarget(description: "mips-n64", machine: .mips, is64: true, flags: 0x6000_0000, type: 18),
    MachineTarget(
      description: "mips-n64-big", machine: .mips, is64: true, isBig: true, flags: 0x6000_0000, type: 18),
    MachineTarget(description: "sparc64", machine: .sparcv9, is64: true, isBig: true, type: 32),
  ]
}

/// A small file that has one thing a machine's strip may take in its own way.
public struct MachineFile: Sendable, CustomStringConvertible {
  /// What is the matter with it.
  public let description: String
  /// The file.
  public let data: Data
  /// How strip is called for it.
  public var modes: [StripMode] = [.debug]

  /// All files for a machine.
  public static func all(for target: MachineTarget) -> [MachineFile] {
    let composer = Composer(target: target)
    let ofSymbols = (composer.plain() + composer.relocationSections() + composer.symbols()).map { file in
      MachineFile(description: file.description, data: file.data, modes: [.debug, .unneeded])
    }
    return ofSymbols + composer.sectionTypes() + composer.relocationTypes() + composer.names()
      + composer.records() + (target.machine == .mips && target.is64 ? composer.packedRelocations() : [])
  }
}

/// Puts files for one machine together.
private struct Composer {
  let target: MachineTarget

  private typealias Section = ForgedFile.Section
  private typealias Symbol = ForgedFile.Symbol
  private typealias Relocation = ForgedFile.Relocation

  private var empty: ForgedFile {
    var file = ForgedFile(is64: target.is64, machine: target.machine.rawValue)
    file.isBig = target.isBig
    file.flags = target.flags
    return file
  }

  /// `.text` with relocations, another section, and symbols of which strip drops some.
  ///
  /// - Parameters:
  ///   - relocations: those of `.text`; each list is a section of its own.
  ///   - extra: a section that stands last.
  private func file(
    _ name: String, _ relocations: [[Relocation]]? = nil, hasAddends: [Bool]? = nil, extra: Section? = nil,
    symbols: [Symbol] = [], _ change: (inout ForgedFile) -> Void = { _ in }
  ) -> MachineFile {
    let usual = [
      [
        Relocation(offset: 0, symbol: 4, type: target.type),
        Relocation(offset: 8, symbol: 2, type: target.type),
      ]
    ]
    let lists = relocations ?? usual
    let kinds = hasAddends ?? lists.map { _ in target.hasAddends }
    let locals = symbols.filter { $0.info >> 4 == 0 }
    // The first four are always the same.
    let all =
      [
        Symbol(name: "file.c", info: 4, section: 0xFFF1),
        Symbol(name: "local", info: 0, section: 1, value: 4),
        Symbol(name: "helper", info: 2, section: 1, value: 8),
        Symbol(name: "start", info: 2, section: 1, value: 12),
      ] + locals + [
        Symbol(name: "wanted", info: 0x10, section: 0),
        Symbol(name: "init_module", info: 0x12, section: 1, size: 4),
      ] + symbols.filter { $0.info >> 4 != 0 }
    var file = empty.relocatable(
      relocations: zip(lists, kinds).map { empty.encode($0, hasAddend: $1) }, hasAddend: true, symbols: all)
    let word: UInt64 = target.is64 ? 8 : 4
    for (position, hasAddend) in kinds.enumerated() {
      file.sections[position + 1].name = hasAddend ? ".rela.text" : ".rel.text"
      file.sections[position + 1].type = hasAddend ? 4 : 9
      file.sections[position + 1].entrySize = word * (hasAddend ? 3 : 2)
    }
    let table = lists.count + 1
    file.sections[table].info = UInt32(5 + locals.count)
    file.sections.append(
      Section(name: ".data", type: 1, flags: 3, content: Array("data".utf8)))
    if let extra { file.sections.append(extra) }
    change(&file)
    return MachineFile(description: name, data: Data(file.encode()))
  }

  private func hexadecimal(_ number: some BinaryInteger) -> String { String(number, radix: 16) }

  // MARK: The cases

  func plain() -> [MachineFile] {
    [file("plain"), file("e_flags") { $0.flags |= 0x0000_0C00 }]
  }

  func sectionTypes() -> [MachineFile] {
    let types: [UInt32] = [
      0x7000_0000, 0x7000_0001, 0x7000_0002, 0x7000_0003, 0x7000_0004, 0x7000_0005, 0x7000_0006, 0x7000_002A,
      0x7000_002F, 0x7FFF_FFFF, 0x6000_0000, 0x6000_0004, 0x6FFF_4C03, 0x8000_0000, 0x4000_0014, 12, 0x20,
    ]
    return types.flatMap { type in
      [UInt64(0), 2, 3].map { flags in
        let extra = Section(name: ".odd", type: type, flags: flags, alignment: 4, content: [0x41, 0, 0, 0])
        return file("type-\(hexadecimal(type))-\(flags)", extra: extra)
      }
    }
      + [0xFF00, 0xFF01, 0xFF02].map { (link: UInt32) in
        file(
          "link-\(hexadecimal(link))",
          extra: Section(name: ".odd", type: 1, flags: 0, link: link, content: [1]))
      }
  }

  func relocationTypes() -> [MachineFile] {
    var types: [UInt32] = [
      0, 8, 11, 12, 13, 14, 18, 23, 24, 28, 31, 32, 33, 34, 36, 38, 39, 40, 41, 44, 47, 48, 51, 52, 57, 58,
      61, 65, 66,
      67, 71, 72, 82, 88, 89, 96, 100, 101, 109, 116, 119, 123, 124, 126, 127, 138, 139, 140, 151, 152, 157,
      160, 167,
      168, 173, 200, 201, 216, 233, 240, 246, 248, 250, 252, 253, 254, 255,
    ]
    if target.is64, target.machine != .mips {
      types += [
        256, 257, 280, 281, 282, 293, 299, 300, 303, 309, 313, 512, 519, 520, 569, 570, 1024, 1032, 1033,
      ]
    }
    return types.map { type in
      file("relocation-\(type)", [[Relocation(offset: 0, symbol: 4, type: type)]])
    } + [file("relocation-no-symbol", [[Relocation(offset: 0, symbol: 90, type: target.type)]])]
  }

  func relocationSections() -> [MachineFile] {
    let first = [
      Relocation(offset: 0, symbol: 5, type: target.type),
      Relocation(offset: 8, symbol: 2, type: target.type),
    ]
    let second = [
      Relocation(offset: 16, symbol: 6, type: target.type),
      Relocation(offset: 24, symbol: 5, type: target.type),
    ]
    return [
      file("twice", [first, second]),
      file("twice-other-name", [first, second]) { $0.sections[2].name = ".further" },
      file("livepatch", [first, second]) {
        $0.sections[2].name = ".klp.rela.vmlinux..text"
        $0.sections[2].flags = 0x0010_0042
      },
      file("other-kind", [first], hasAddends: [!target.hasAddends]),
      file("both-kinds", [first, second], hasAddends: [true, false]),
      file("private-type", [first, second], hasAddends: [target.hasAddends, true]) {
        $0.sections[2].name = ".private"
        $0.sections[2].type = 0x6000_0004
      },
      file(
        "joined",
        [
          [
            Relocation(offset: 0, symbol: 5, type: 12), Relocation(offset: 0, symbol: 0, type: 11, addend: 5),
          ]
        ]),
    ]
  }

  func names() -> [MachineFile] {
    let names = [
      ".sdata", ".lit4", ".compact_rel", ".msym", ".reginfo", ".ARM.exidx", ".ARM.exidx.init.text",
      ".ARM.attributes", ".got", ".opd", ".toc", ".sframe",
    ]
    return names.flatMap { name in
      [UInt64(0), 2, 3].map { flags in
        let extra = Section(
          name: name, type: 1, flags: flags, alignment: 4, content: (0..<24).map { UInt8($0) })
        return file("name-\(name)-\(flags)", extra: extra)
      }
    } + [file("short-reginfo", extra: Section(name: ".reginfo", type: 1, flags: 2, content: [1, 2, 3]))]
  }

  func records() -> [MachineFile] {
    let vendor = { (name: String, body: [UInt8]) in
      let content = Array(name.utf8) + [0] + body
      return empty.bytes(UInt64(content.count + 4), 4) + content
    }
    let known: [UInt8] = [1] + empty.bytes(7, 4) + [4, 1]
    let attributes: [(String, [UInt8])] = [
      ("plain", [0x41] + vendor("gnu", known)),
      ("typed", [0x41] + vendor("aeabi_feature_and_bits", [1, 0, 0, 1])),
      ("empty", []), ("version", [0x42, 0, 0, 0, 0]), ("short", [0x41] + empty.bytes(4, 4) + [0x67, 0]),
      ("long", [0x41] + empty.bytes(99, 4) + Array("gnu".utf8) + [0] + known), ("end", [0x41, 1, 2]),
      ("no-name", [0x41] + empty.bytes(8, 4) + Array("name".utf8)),
      ("string", [0x41] + vendor("x", [1, 1, 1, 0x61])),
      ("strings", [0x41] + vendor("x", [1, 1, 1, 0x61, 0])),
    ]
    var files = attributes.map { name, content in
      file(
        "attributes-\(name)",
        extra: Section(name: ".gnu.attributes", type: 0x6FFF_FFF5, flags: 0, content: content))
    }
    if [.arm, .aarch64, .riscv].contains(target.machine) {
      files += attributes.map { name, content in
        file(
          "own-attributes-\(name)",
          extra: Section(name: ".ARM.attributes", type: 0x7000_0003, flags: 0, content: content))
      }
    }
    guard target.machine == .mips else { return files }
    let flags = { (version: UInt64) in empty.bytes(version, 2) + [UInt8](repeating: 1, count: 22) }
    let zeros = [UInt8](repeating: 0, count: 38)
    return files
      + [0, 1, 256].map { version in
        file(
          "abiflags-\(version)",
          extra: Section(name: ".MIPS.abiflags", type: 0x7000_002A, flags: 2, content: flags(version)))
      } + [
        file(
          "abiflags-short",
          extra: Section(name: ".MIPS.abiflags", type: 0x7000_002A, flags: 2, content: [0, 0, 1])),
        file(
          "reginfo",
          extra: Section(name: ".reginfo", type: 0x7000_0006, flags: 2, content: Array(zeros.prefix(24)))),
        file(
          "options",
          extra: Section(name: ".MIPS.options", type: 0x7000_000D, flags: 2, content: [1, 40] + zeros)),
        file(
          "options-truncated",
          extra: Section(name: ".MIPS.options", type: 0x7000_000D, flags: 2, content: [1, 24] + zeros)),
        file(
          "options-small",
          extra: Section(name: ".MIPS.options", type: 0x7000_000D, flags: 2, content: [1, 0] + zeros)),
        file("dwarf", extra: Section(name: ".debug_line", type: 0x7000_001E, flags: 0, content: zeros)),
      ]
  }

  func symbols() -> [MachineFile] {
    let mapping = ["$x", "$d", "$a.x", "$t", "$xy", "$m", "$d.realdata"].map {
      Symbol(name: $0, info: 0, section: 1, value: 4)
    }
    let special: [UInt32] = [0xFF00, 0xFF01, 0xFF02, 0xFF03, 0xFF04]
    return [
      file(
        "mapping-symbols",
        symbols: mapping + [Symbol(name: "$d.absolute", info: 0, section: 0xFFF1, value: 4)]),
      file("odd-function", symbols: [Symbol(name: "odd", info: 0x12, section: 1, value: 5)]),
      file(
        "odd-local-function", [[Relocation(offset: 0, symbol: 5, type: target.type)]],
        symbols: [Symbol(name: "odd", info: 2, section: 1, value: 5)]),
      file("other", symbols: [Symbol(name: "other", info: 0x12, other: 0x60, section: 1, value: 4)]),
    ]
      + (target.machine == .mips ? special : []).map { section in
        file(
          "section-\(hexadecimal(section))",
          symbols: [Symbol(name: "special", info: 0x11, section: section, value: 4, size: 4)])
      }
  }

  /// Three types and a special symbol in one relocation.
  func packedRelocations() -> [MachineFile] {
    let types: [(String, UInt32)] = [
      ("three", 7 | 24 << 8 | 5 << 16), ("hole", 18 | 5 << 16), ("no-first", 18 << 8),
      ("unknown-second", 18 | 90 << 8),
      ("unknown-third", 18 | 90 << 16), ("special", 18 | 1 << 24),
      ("special-of-second", 18 | 24 << 8 | 2 << 24),
      ("odd-special", 18 | 24 << 8 | 9 << 24),
    ]
    return types.map { name, type in
      file("packed-\(name)", [[Relocation(offset: 0, symbol: 4, type: type)]])
    }
  }
}
