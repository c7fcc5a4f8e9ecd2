import Testing
import TruthKit

@testable import ElfScanCore

/// `elfscan symbols`.
@Suite struct SymbolListTests {
  struct Document: Decodable {
    struct Row: Decodable {
      let index: Int
      let name: String
      let demangled: String?
      let value: UInt64
      let size: UInt64
      let type: String
      let binding: String
      let visibility: String
      let section: String
      let sectionName: String?
    }

    let symbols: [Row]
  }

  private func rows(_ file: String, _ filter: SymbolList.Filter = .init()) throws -> [Document.Row] {
    try decoded(SymbolList(Fixture(file).module(), filter), as: Document.self).symbols
  }

  @Test(arguments: Readelf.fixtures) func agreesWithReadelf(_ fixture: Fixture) throws {
    let compared = try compareWithReadelf(fixture.path)
    #expect(compared > 0 || fixture.name == "shapes/symtab-none.ko")
  }

  @Test(.withDebianModules, arguments: DebianModule.all)
  func agreesWithReadelfOnDebianModules(_ module: DebianModule) throws {
    #expect(try compareWithReadelf(module.path) > 10)
  }

  /// Returns how many symbols were compared.
  private func compareWithReadelf(_ path: String) throws -> Int {
    let theirs = try Readelf.symbols(path)
    let ours = try decoded(SymbolList(Module.read(path: path)), as: Document.self).symbols
    #expect(ours.count == theirs.count)
    for (our, their) in zip(ours, theirs) {
      let same =
        our.index == their.index && our.value == their.value && our.size == their.size
        && our.type == their.type && our.binding == their.binding && our.visibility == their.visibility
        && number(our.section) == their.section
        // readelf calls a section's symbol by the section's name.
        && (our.name.isEmpty || our.name.contains("\\") || our.name == their.name)
      #expect(same, "\(our) is not \(their)")
    }
    return ours.count
  }

  /// A section as a row of `readelf` gives it: reserved numbers have names of our own.
  private func number(_ section: String) -> String {
    if section == "LIVEPATCH" { return "\(0xFF20)" }
    guard let reserved = section.firstMatch(of: #/\[0x([0-9a-f]+)\]/#) else { return section }
    return Int(reserved.1, radix: 16).map(String.init) ?? section
  }

  /// Without rows the comparison above would prove nothing.
  @Test func readelfShowsSymbols() throws {
    #expect(try Readelf.symbols(Fixture("modules/gcc.ko").path).count == 57)
    #expect(try Readelf.symbols(Fixture("modules/powerpc64.ko").path).count > 40)
    #expect(try Readelf.fixtures.count { try !Readelf.symbols($0.path).isEmpty } > 90)
  }

  @Test func sectionsAreNamed() throws {
    let livepatch = try rows("shapes/symbol-livepatch.ko").filter { $0.section == "LIVEPATCH" }
    #expect(!livepatch.isEmpty)
    let text = SymbolList(try Fixture("modules/nvidia-shape.ko").module()).text(color: false)
    #expect(text.contains(" [5] .rodata") && text.contains(" UND  ") && text.contains(" ABS  "))
    #expect(text.contains("  _ZTVN7display6ObjectE (vtable for display::Object)\n"))
    let lost = SymbolList(try Fixture("shapes/symbol-section-out-of-range.ko").module()).text(color: false)
    #expect(lost.contains("[99] (does not exist)"))
  }

  @Test func filters() throws {
    var filter = SymbolList.Filter()
    filter.undefinedOnly = true
    let undefined = try rows("modules/nvidia-shape.ko", filter)
    #expect(undefined.count > 3 && undefined.allSatisfy { $0.section == "UND" && $0.index > 0 })
    #expect(undefined.contains { $0.name == "_printk" } && !undefined.contains { $0.name == "fixture_open" })
    filter.undefinedOnly = false
    filter.name = NamePattern("vtable for *")
    let tables = try rows("modules/nvidia-shape.ko", filter)
    #expect(tables.count == 7 && tables.allSatisfy { $0.name.hasPrefix("_ZTV") && $0.demangled != nil })
    filter.name = NamePattern("_ZTV*")
    #expect(try rows("modules/nvidia-shape.ko", filter).map(\.index) == tables.map(\.index))
    filter.name = NamePattern("nonesuch")
    #expect(SymbolList(try Fixture("modules/gcc.ko").module(), filter).text(color: false) == "no symbols\n")
  }
}
