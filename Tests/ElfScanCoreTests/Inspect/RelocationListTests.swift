import Testing
import TruthKit

@testable import ElfScanCore

/// `elfscan relocations`.
@Suite struct RelocationListTests {
  struct Document: Decodable {
    struct Target: Decodable {
      let index: Int
      let name: String?
      let relocationSections: [Source]
    }

    struct Source: Decodable {
      let index: Int
      let name: String?
      let extra: Bool
      let livepatch: Bool
      let wellFormed: Bool
      let count: Int
      let sharesBytesWith: Int?
      let entries: [Entry]
    }

    struct Entry: Decodable {
      let offset: UInt64
      let type: UInt32
      let typeName: String?
      let symbol: UInt32
      let symbolName: String?
      let addend: Int64?
    }

    let targets: [Target]
  }

  private func targets(_ file: String, section: String? = nil) throws -> [Document.Target] {
    try decoded(RelocationList(Fixture(file).module(), section: section), as: Document.self).targets
  }

  @Test(arguments: Readelf.fixtures) func agreesWithReadelf(_ fixture: Fixture) throws {
    let compared = try compareWithReadelf(fixture.path)
    #expect(try compared > 0 || fixture.module().relocationSections.allSatisfy { $0.count == 0 })
  }

  @Test(.withDebianModules, arguments: DebianModule.all)
  func agreesWithReadelfOnDebianModules(_ module: DebianModule) throws {
    #expect(try compareWithReadelf(module.path) > 10)
  }

  /// In continuous integration there must be some; the comparisons with none would succeed.
  @Test(.withDebianModules)
  func debianModulesAreThere() throws {
    let module = try #require(DebianModule.all.first { $0.name == "fat.ko" }, "scripts/debian-modules failed")
    #expect(try compareWithReadelf(module.path) > 1000)
  }

  /// Returns how many relocations were compared.
  private func compareWithReadelf(_ path: String) throws -> Int {
    let module = try Module.read(path: path)
    let header = try #require(module.header)
    let theirs = try Readelf.relocations(path)
    let ours = try decoded(RelocationList(module), as: Document.self).targets.flatMap(\.relocationSections)
    var compared = 0
    for source in ours where source.wellFormed && !source.entries.isEmpty {
      let table = try #require(theirs.first { $0.offset == module.sections[source.index].offset })
      // readelf shows no entries that name another symbol table than there is.
      let link = Int(module.sections[source.index].link)
      if table.rows.isEmpty && !module.symbolTableSections.contains(link) && link != 0 { continue }
      #expect(table.rows.count == source.entries.count, "\(source.name ?? "")")
      for (our, their) in zip(source.entries, table.rows) {
        let info =
          header.elfClass == .elf64
          ? UInt64(our.symbol) << 32 | UInt64(our.type) : UInt64(our.symbol) << 8 | UInt64(our.type)
        let same =
          our.offset == their.offset && info == their.info
          && (their.addend == nil || our.addend == their.addend)
          && (our.typeName == their.type || !their.type.hasPrefix("R_"))
          && (their.symbol == nil || our.symbolName == "" || our.symbolName?.contains("\\") == true
            || our.symbolName == their.symbol)
        #expect(same, "\(our) is not \(their)")
        compared += 1
      }
    }
    return compared
  }

  /// The comparison with readelf must have had addends to compare.
  @Test func readelfShowsAddends() throws {
    let rows = try Readelf.relocations(Fixture("modules/gcc.ko").path).flatMap(\.rows)
    #expect(rows.count { $0.addend != nil } > 30 && rows.contains { $0.addend == -4 })
  }

  @Test func extraSectionsAreMarked() throws {
    let rodata = try #require(try targets("modules/nvidia-shape.ko").first { $0.name == ".rodata" })
    #expect(rodata.relocationSections.map(\.extra) == [false] + Array(repeating: true, count: 7))
    let view = RelocationList(try Fixture("modules/nvidia-shape.ko").module(), section: ".rodata")
    let text = view.text(color: false)
    #expect(
      text.hasPrefix("[5] .rodata: 8 relocation sections\n  [16] .rela.rodata: 6 relocations; the first"))
    #expect(text.contains("  [111] .rela.rodata: 6 relocations; extra: GNU strip has no room for it\n"))
    #expect(text.contains("R_X86_64_64 "))
    #expect(view.text(color: true).contains("\u{1B}[33m[111] .rela.rodata"))
    let all = try targets("modules/healthy.ko")
    #expect(all.count > 3 && all.allSatisfy { $0.relocationSections.count == 1 })
    #expect(try targets("shapes/klp-rela.ko")[0].relocationSections.map(\.livepatch) == [false, true])
  }

  @Test func oneSectionIsChosenByNameOrIndex() throws {
    for name in [".rodata", ".rela.rodata", "5", "111"] {
      #expect(try targets("modules/nvidia-shape.ko", section: name).map(\.index) == [5], "\(name)")
    }
    let view = RelocationList(try Fixture("modules/gcc.ko").module(), section: "nonesuch")
    #expect(view.text(color: false) == "no relocations\n")
  }

  @Test func whatDoesNotExistIsSaid() throws {
    let text = RelocationList(try Fixture("shapes/rela-symbol-out-of-range.ko").module()).text(color: false)
    #expect(text.contains("(which does not exist)"))
    let none = RelocationList(try Fixture("shapes/rela-info-zero.ko").module()).text(color: false)
    #expect(none.contains("[0] no section: "))
  }
}

/// Relocation sections that lie at the same place of the file.
@Suite struct OverlappingRelocationsTests {
  private typealias Document = RelocationListTests.Document

  /// A file with `count` relocations in section 2, and further sections at the places given: entries to skip, and how
  /// many.
  private func module(_ count: Int, _ places: [(skip: Int, count: Int)]) throws -> Module {
    let file = ForgedFile(is64: true, machine: 62)
    let entries = file.encode(
      (0..<count).map { ForgedFile.Relocation(offset: UInt64($0), symbol: 0, type: 1, addend: 0) },
      hasAddend: true)
    var forged = file.relocatable(
      relocations: [entries] + places.map { _ in [] }, hasAddend: true,
      symbols: [ForgedFile.Symbol(name: "one", info: 0x10, section: 1)])
    // Where the first one lies: after the ELF header and 64 bytes of .text.
    for (place, position) in zip(places, 2...) {
      forged.sections[position].offset = UInt64(128 + 24 * place.skip)
      forged.sections[position].size = UInt64(24 * place.count)
    }
    return try Module(FileImage(bytes: forged.encode()))
  }

  @Test func whatLiesAtTheSamePlaceIsListedOnce() throws {
    let view = RelocationList(try module(10, [(0, 10), (7, 3), (9, 4), (2, 0)]))
    let sections = try decoded(view, as: Document.self).targets[0].relocationSections
    #expect(sections.map(\.index) == [2, 3, 4, 5, 6])
    #expect(sections.map(\.count) == [10, 10, 3, 4, 0])
    #expect(sections.map(\.entries.count) == [10, 0, 0, 0, 0])
    #expect(sections.map(\.sharesBytesWith) == [nil, 2, 2, 2, nil])
    let text = view.text(color: false)
    #expect(
      text.contains(
        "  [3] .rela.text: 10 relocations; extra: GNU strip has no room for it; not listed: the same bytes as [2]\n"
      ))
    #expect(
      text.contains(
        "  [4] .rela.text: 3 relocations; extra: GNU strip has no room for it; not listed: shares bytes with [2]\n"
      ))
    #expect(text.split(separator: "\n").count == 1 + 5 + 10)
  }

  /// What begins earlier stands for what reaches into it, and of those that begin together the longest.
  @Test func theFirstInTheFileIsListed() throws {
    let sections = try decoded(RelocationList(module(4, [(1, 3), (0, 4)])), as: Document.self)
      .targets[0].relocationSections
    #expect(sections.map(\.sharesBytesWith) == [nil, 2, 2])
    let longer = try decoded(RelocationList(module(4, [(0, 5)])), as: Document.self).targets[0]
      .relocationSections
    #expect(longer.map(\.sharesBytesWith) == [3, nil])
  }

  /// Sections one after the other, as every linker writes them.
  @Test(arguments: Readelf.fixtures) func ordinaryFilesAreListedInFull(_ fixture: Fixture) throws {
    let targets = try decoded(RelocationList(fixture.module()), as: Document.self).targets
    #expect(
      targets.flatMap(\.relocationSections).allSatisfy {
        $0.sharesBytesWith == nil && $0.count == $0.entries.count
      })
  }

  /// Sections at the same place, as many as a module may have.
  @Test(.timeLimit(.minutes(20))) func aListEnds() throws {
    for skips in [Array(repeating: 0, count: 3), Array(1...3)] {
      let view = RelocationList(try module(10_000, skips.map { ($0, 10_000 - $0) }))
      var size = 0
      view.text(color: false) { (chunk) throws(Never) in size += chunk.count }
      let total = size
      #expect(total > 500_000 && total < 1_000_000)
    }
  }
}
