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
    let module = try fixture.module()
    let header = try #require(module.header)
    let theirs = try Readelf.relocations(fixture)
    let ours = try targets(fixture.name).flatMap(\.relocationSections).sorted { $0.index < $1.index }
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
          && (our.typeName == nil || our.typeName?.prefix(their.type.count) == their.type[...])
        #expect(same, "\(our) is not \(their)")
        compared += 1
      }
    }
    let hasNone = module.relocationSections.allSatisfy { $0.count == 0 }
    #expect(compared > 0 || hasNone)
  }

  /// The comparison with readelf must have had addends to compare.
  @Test func readelfShowsAddends() throws {
    let rows = try Readelf.relocations(Fixture("modules/gcc.ko")).flatMap(\.rows)
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
