import Testing
import TruthKit

@testable import ElfScanCore

/// Sections that lie over each other, and names that are ends of each other, cost no more than the file allows.
@Suite struct OverlapBudgetTests {
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
    #expect(error(module(7, over: contents, type: type, entrySize: entrySize)) == nil)
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
    #expect(error(module(symbols: 5, nameLength: 100_000, isTerminated: isTerminated)) == nil)
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
}
