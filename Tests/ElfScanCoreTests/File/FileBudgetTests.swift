import Foundation
import SystemPackage
import Testing
import TruthKit

@testable import ElfScanCore

/// Sections that lie over each other, and names that are ends of each other, cost no more than the file allows.
@Suite struct FileBudgetTests {
  /// A module with so many more sections of a type that all hold the same bytes.
  private func module(_ count: Int, over contents: [UInt8], type: UInt32, entrySize: UInt64 = 0) -> [UInt8] {
    var file = ForgedFile(is64: true, machine: 62)
    file.sections = [
      ForgedFile.Section(name: ".text", type: 1, flags: 6, content: contents),
      ForgedFile.Section(name: ".modinfo", type: 1, flags: 2, content: Array("license=GPL\0".utf8)),
    ]
    for _ in 0..<count {
      file.sections.append(
        ForgedFile.Section(
          name: ".x", type: type, flags: 0, entrySize: entrySize, offset: 64, size: UInt64(contents.count)))
    }
    file.sections.append(ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0))
    file.nameTable = file.sections.count
    return file.encode()
  }

  private func error(_ bytes: [UInt8]) -> ElfError? {
    do throws(ElfError) {
      _ = try Module(FileImage(bytes: bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [(1, 0), (4, 24), (9, 16), (17, 4)] as [(UInt32, UInt64)])
  func thousandsOfSectionsOverOneContent(_ type: UInt32, _ entrySize: UInt64) throws {
    let contents = [UInt8](repeating: 1, count: 100_000)
    let reason = try #require(error(module(1000, over: contents, type: type, entrySize: entrySize)))
    #expect(reason.message.contains("sections lie over each other"))
    #expect(error(module(2, over: contents, type: type, entrySize: entrySize)) == nil)
  }

  /// Unused sections, and those without contents, hold nothing whatever their headers say.
  @Test(arguments: [0, 8] as [UInt32])
  func sectionsWithoutContentsClaimNothing(_ type: UInt32) {
    #expect(error(module(1000, over: [UInt8](repeating: 1, count: 100_000), type: type)) == nil)
  }

  /// A module of symbols whose names all begin in one string.
  private func module(symbols count: Int, nameLength: Int, isTerminated: Bool) -> [UInt8] {
    var file = ForgedFile(is64: true, machine: 62)
    var table = [UInt8](repeating: 0, count: 24)
    for number in 0..<count { table += file.bytes(UInt64(number), 4) + [UInt8](repeating: 0, count: 20) }
    let name = [UInt8](repeating: UInt8(ascii: "n"), count: nameLength)
    file.sections = [
      ForgedFile.Section(name: ".symtab", type: 2, flags: 0, link: 2, entrySize: 24, content: table),
      ForgedFile.Section(name: ".strtab", type: 3, flags: 0, content: name + (isTerminated ? [0] : [])),
      ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0),
    ]
    file.nameTable = 3
    return file.encode()
  }

  @Test(arguments: [true, false])
  func namesThatAreEndsOfOneString(_ isTerminated: Bool) throws {
    let many = module(symbols: 2000, nameLength: 100_000, isTerminated: isTerminated)
    let reason = try #require(error(many))
    #expect(reason.message.contains("names of symbols lie over each other"))
    #expect(error(module(symbols: 2, nameLength: 100_000, isTerminated: isTerminated)) == nil)
  }

  @Test func sectionNamesThatAreEndsOfOneString() throws {
    var file = ForgedFile(is64: true, machine: 62)
    file.sections = [ForgedFile.Section(name: String(repeating: "n", count: 100_000), type: 1, flags: 0)]
    for _ in 0..<2000 { file.sections.append(ForgedFile.Section(name: "", type: 1, flags: 0)) }
    file.sections.append(ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0))
    file.nameTable = file.sections.count
    var bytes = file.encode()
    let table = bytes.count - 64 * (file.sections.count + 1)
    for number in 2..<2000 {
      bytes.replaceSubrange(
        (table + 64 * number)..<(table + 64 * number + 4), with: file.bytes(UInt64(number), 4))
    }
    let reason = try #require(error(bytes))
    #expect(reason.message.contains("names of sections lie over each other"))
  }

  // MARK: Memory

  private func error(of count: Int, _ part: FileBudget.Part) -> ElfError? {
    var budget = FileBudget(FileImage(bytes: [0]))
    do throws(ElfError) {
      try budget.hold(count, part)
      return nil
    } catch {
      return error
    }
  }

  /// Ten times what the largest modules of distributions have is no matter: amdgpu with its debugging information, and
  /// modules of a section for each function.
  @Test(
    arguments: [
      (.section, 262_144), (.symbol, 1_048_576), (.member, 1_048_576), (.relocation, 13_421_772),
      (.name, 128 << 20),
      (.note, 64 << 20), (.information, 16 << 20), (.export, 4 << 20),
    ] as [(FileBudget.Part, Int)])
  func soManyAreHeld(_ part: FileBudget.Part, _ most: Int) throws {
    #expect(error(of: most, part) == nil)
    let reason = try #require(error(of: most + 1, part))
    #expect(reason.reason == .tooLarge && reason.message.contains("\(most + 1) "))
    #expect(error(of: .max, part) != nil)
  }

  /// What is left after one thing is for all others.
  @Test func thereIsOneBudgetForAll() throws {
    var budget = FileBudget(FileImage(bytes: [0]))
    try budget.hold(131_072, .section)
    try budget.hold(524_288, .symbol)
    #expect(throws: ElfError.self) { try budget.hold(1, .export) }
  }

  /// A module with a section of so many bytes, all zeros.
  private func module(_ name: String, type: UInt32, flags: UInt64 = 0, entrySize: UInt64, size: Int)
    -> [UInt8]
  {
    var file = ForgedFile(is64: true, machine: 62)
    file.sections = [
      ForgedFile.Section(name: ".text", type: 1, flags: 6, content: [0xC3]),
      ForgedFile.Section(
        name: name, type: type, flags: flags, link: 3, info: 1, entrySize: entrySize,
        content: [UInt8](repeating: 0, count: size)),
      ForgedFile.Section(name: ".strtab", type: 3, flags: 0, content: [0]),
      ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0),
    ]
    file.nameTable = 4
    return file.encode()
  }

  /// What is refused, and what is just below: a hundredth is for what else is in the file.
  @Test(
    arguments: [
      (".symtab", 2, 24, 24, .symbol), (".group", 17, 4, 4, .member),
      (".modinfo", 1, 0, 1, .information), (".comment", 1, 0, 1, .information),
      ("__ksymtab_strings", 1, 0, 1, .export), (".note.more", 7, 0, 1, .note),
    ] as [(String, UInt32, UInt64, Int, FileBudget.Part)])
  func partsOfAFileAreCounted(
    _ name: String, _ type: UInt32, _ entrySize: UInt64, _ unit: Int, _ part: FileBudget.Part
  ) throws {
    let most = FileBudget.memory / part.cost
    let few = module(name, type: type, entrySize: entrySize, size: (most - most / 100) * unit)
    #expect(error(few) == nil)
    let many = module(name, type: type, entrySize: entrySize, size: (most + 1) * unit)
    #expect(error(many)?.reason == .tooLarge)
  }

  /// Relocations of what is not loaded, which is to say debugging information, are gone through and never kept.
  @Test(arguments: [(99, true, true), (101, true, false), (101, false, true)])
  func relocationsOfWhatIsLoadedAreCounted(_ hundredths: Int, _ isLoaded: Bool, _ isTaken: Bool) {
    var file = ForgedFile(is64: false, machine: 3)
    // Three sections of the same bytes, which are as many relocations as one of three times the size.
    let count = FileBudget.memory / FileBudget.Part.relocation.cost / 300 * hundredths
    let relocations = ForgedFile.Section(
      name: ".rel.data", type: 9, flags: 0, info: 1, entrySize: 8, offset: 60, size: UInt64(8 * count))
    file.sections = [
      ForgedFile.Section(name: ".data", type: 1, flags: isLoaded ? 3 : 0, content: [0]),
      ForgedFile.Section(name: ".text", type: 1, flags: 2, content: [UInt8](repeating: 0, count: 8 * count)),
      relocations, relocations, relocations, ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0),
    ]
    file.nameTable = 6
    #expect((error(file.encode()) == nil) == isTaken)
  }

  /// A file of nothing but section headers, all but two of them unused.
  private func headers(_ count: UInt64) -> [UInt8] {
    let file = ForgedFile(is64: true, machine: 62)
    var bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
    bytes += file.bytes(1, 2) + file.bytes(62, 2) + file.bytes(1, 4) + file.bytes(0, 16) + file.bytes(64, 8)
    bytes += file.bytes(0, 4) + file.bytes(64, 2) + file.bytes(0, 4) + file.bytes(64, 2) + file.bytes(0, 2)
    bytes += file.bytes(1, 2)
    bytes += file.bytes(0, 32) + file.bytes(count, 8) + file.bytes(0, 24)
    bytes += file.bytes(0, 4) + file.bytes(3, 4) + file.bytes(0, 16) + file.bytes(10, 8) + file.bytes(1, 8)
    bytes += file.bytes(0, 24)
    return bytes + [UInt8](repeating: 0, count: 64 * (Int(count) - 2))
  }

  @Test func sectionHeadersAreCountedBeforeTheyAreRead() throws {
    #expect(error(headers(262_000)) == nil)
    let reason = try #require(error(headers(262_145)))
    #expect(reason.reason == .tooLarge && reason.message.contains("262145 sections"))
  }

  // MARK: Holes

  /// A file of these bytes, with a hole in it.
  private func withHole<Result>(
    _ head: [UInt8], _ hole: UInt64, _ tail: [UInt8], _ body: (FilePath) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "elfscan-hole-\(UUID().uuidString).ko")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(head).write(to: url)
    let file = try FileHandle(forWritingTo: url)
    try file.seek(toOffset: UInt64(head.count) + hole)
    try file.write(contentsOf: Data(tail))
    try file.close()
    return try body(FilePath(url.path))
  }

  /// A fixture whose sections of a name go on through a hole of so many bytes to the section headers.
  private func fixture<Result>(
    _ name: String, _ section: String, hole: UInt64, _ body: (Module) throws -> Result
  ) throws -> Result {
    let module = try Fixture(name).module()
    let index = try #require(module.sections.first { $0.name == ElfName(bytes: section.utf8) }).index
    var bytes = module.bytes
    let file = ForgedFile(is64: true, machine: 62)
    func store(_ value: UInt64, at offset: Int) {
      bytes.replaceSubrange(offset..<offset + 8, with: file.bytes(value, 8))
    }
    let table = Int(try #require(module.header).sectionTableOffset)
    store(UInt64(table) + hole, at: 40)
    store(UInt64(table) + hole - module.sections[index].offset, at: table + 64 * index + 32)
    return try withHole(Array(bytes[..<table]), hole, Array(bytes[table...])) {
      try body(Module(FileImage.open(at: $0)))
    }
  }

  /// A hole costs the disk nothing; what would be written of it is not made up in memory. Nor is it found out by writing
  /// whether it could.
  @Test(arguments: [UInt64(1) << 30, 100 << 20])
  func aHoleIsNotWritten(_ hole: UInt64) throws {
    try fixture("modules/nvidia-shape.ko", ".data", hole: hole) { module in
      let assessment = Assessment.of(module, path: "module.ko", Question())
      #expect(assessment.verdict == .unsafe)
      let isLarge = hole > FileImage.heldSize
      let further = try #require(assessment.further)
      #expect(further.isStrippable(.debug, CopyEdits()) == !isLarge)
      #expect(further.isRepairable == !isLarge)
      if isLarge {
        #expect(throws: RepairRefusal.self) { try ModuleRepair(module) }
        #expect(throws: RepairRefusal.self) { try StrippedModule.of(module, .debug) }
        #expect(throws: ElfError.self) { try module.contents() }
      }
      #expect(module.image.readError == nil)
    }
  }

  /// What is really there may be held, however much it is.
  @Test func aFileMayTakeWhatItTakesOnTheDisk() throws {
    #expect(FileImage(bytes: [0]).heldLimit == FileImage.heldSize)
    try withHole([1], 1 << 30, [1]) { path in
      let image = try FileImage.open(at: path)
      #expect(image.heldLimit == FileImage.heldSize)
      #expect(throws: ElfError.self) { try image.allBytes() }
      #expect(image.isZero(1..<1 << 20) && !image.isZero(0..<2))
    }
  }
}
