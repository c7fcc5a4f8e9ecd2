import Testing
import TruthKit

@testable import ElfScanCore

/// C++ names in readable form.
@Suite struct DemanglingTests {
  @Test(arguments: [
    ("_ZTVN7display7MonitorE", "vtable for display::Monitor"),
    ("_ZNK7display4LinkILi2EE4nameEv", "display::Link<2>::name() const"),
    ("_ZN7display5PanelD0Ev", "display::Panel::~Panel()"),
  ])
  func cxxNamesAreReadable(_ name: String, _ readable: String) {
    #expect(demangled(ElfName(bytes: name.utf8)) == readable)
  }

  /// Names of C, names that only look like C++, and names of other languages stay.
  @Test(arguments: [
    "", "init_module", "_Z", "_Zzz", "_ZTV", "Z3foov", "i", "_printk", "_ZN7display",
  ])
  func otherNamesStay(_ name: String) {
    #expect(demangled(ElfName(bytes: name.utf8)) == name)
  }

  @Test func escapeSequencesInCxxNamesAreEscaped() {
    #expect(demangled(ElfName(bytes: "_Z3f\u{1B}ov".utf8)) == "f\\x1bo()")
    #expect(demangled(ElfName(bytes: Array("_Z3f".utf8) + [0xFF] + Array("ov".utf8))) == "f\\xffo()")
  }

  /// Each level stands for four times the one before: 188 bytes, 136 million characters. Such a name stays as it is.
  @Test func namesThatExplodeAreNotWorkedOut() {
    var name = "_Z1f1AIiiiiE"
    for digit in "0123456789A" { name += "S_I" + String(repeating: "S\(digit)_", count: 4) + "E" }
    #expect(demangled(ElfName(bytes: name.utf8)) == name)
  }

  /// Names of real templates are often longer than what is shown of a name.
  @Test func longNamesAreDemangledBeforeTheyAreCut() throws {
    let argument = "N7display" + String(repeating: "9Container", count: 25) + "E"
    let mangled = "_ZN7display4openI\(argument)EEvv"
    #expect(mangled.utf8.count > 200)
    var patched = try PatchedModule("shapes/plain.ko")
    try patched.renameSymbols { _ in Array(mangled.utf8) }
    let label = try patched.module().symbolLabel(12)
    #expect(label.hasPrefix("void display::open<display::Container::Container"))
    #expect(label.count <= 201)
  }
}
