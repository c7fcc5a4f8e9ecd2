import Testing
import TruthKit

@testable import ElfScanCore

/// `elfscan info`.
@Suite struct ModuleSummaryTests {
  struct Document: Decodable {
    struct Lto: Decodable {
      let answer: String
      let evidence: String?
    }

    struct Signature: Decodable {
      let length: UInt32?
      let idType: UInt8
      let idName: String?
      let hash: String?
      let signer: String?
      let serial: String?
      let keyId: String?
    }

    let kind: String
    let machine: String?
    let vermagic: String?
    let license: String?
    let compilers: [String]
    let linkers: [String]
    let lto: Lto
    let signature: Signature?
    let sizes: [String: UInt64]
    let fileSize: Int
    let sections: Int
    let symbols: Int
    let relocations: Int
    let groups: Int
  }

  private func summary(_ file: String) throws -> Document {
    try decoded(ModuleSummary(Fixture(file).module()), as: Document.self)
  }

  @Test func countsAgreeWithReadelf() throws {
    for file in ["modules/gcc.ko", "modules/nvidia-shape.ko", "modules/i386.ko"] {
      let fixture = Fixture(file)
      let summary = try summary(file)
      #expect(summary.sections == (try Readelf.sections(fixture.path).count) && summary.sections > 10)
      #expect(summary.symbols == (try Readelf.symbols(fixture.path).count))
      #expect(summary.relocations == (try Readelf.relocations(fixture.path).reduce(0) { $0 + $1.rows.count }))
    }
  }

  @Test func sizesAgreeWithReadelf() throws {
    let fixture = Fixture("modules/nvidia-shape.ko")
    let rows = try Readelf.sections(fixture.path)
    let sizes = try summary(fixture.name).sizes
    func sum(_ isPart: (Readelf.SectionRow) -> Bool) -> UInt64 {
      rows.filter(isPart).reduce(0) { $0 + $1.size }
    }
    #expect(sizes["code"] == sum { $0.flags.contains("X") } && sizes["code"] != 0)
    #expect(sizes["bss"] == sum { $0.words.hasSuffix("NOBITS") } && sizes["bss"] == 12)
    #expect(sizes["debuggingInformation"] == sum { $0.words.hasPrefix(".debug") })
    #expect(sizes.values.reduce(0, +) == sum { _ in true } && sizes.count == 6)
  }

  @Test func signatures() throws {
    let signed = try summary("modules/signed.ko").signature
    #expect(signed?.length == 441 && signed?.idType == 2 && signed?.idName == "PKCS#7")
    #expect(signed?.hash == "sha256" && signed?.keyId == nil)
    #expect(signed?.signer == "ElfScan fixtures: throw-away key, trusted by nobody")
    #expect(signed?.serial?.hasPrefix("6A:D7:5D:") == true)
    let named = try summary("modules/signed-keyid.ko").signature
    #expect(named?.hash == "sha512" && named?.keyId?.hasPrefix("9A:EE:57:") == true)
    #expect(named?.signer == nil && named?.serial == nil)
    #expect(try summary("modules/gcc.ko").signature == nil)
    let text = ModuleSummary(try Fixture("modules/signed.ko").module()).text(color: false)
    #expect(text.contains("441 bytes, PKCS#7, sha256\n"))
    #expect(text.contains("by ElfScan fixtures: throw-away key, trusted by nobody\n"))
    #expect(text.contains("serial number 6A:D7:5D:"))
    let byKey = ModuleSummary(try Fixture("modules/signed-keyid.ko").module()).text(color: false)
    #expect(byKey.contains("375 bytes, PKCS#7, sha512\n") && byKey.contains("key identifier 9A:EE:57:"))
    let broken = ModuleSummary(try Fixture("malformed/signature-length-past-end.ko").module())
    #expect(broken.text(color: false).contains("its length contradicts the file's size\n"))
  }

  @Test(arguments: [
    ("modules/fatlto.ko", "yes", ".llvm.lto holds LTO's intermediate code"),
    ("modules/gcc-lto.ko", "yes", "holds LTO's intermediate code"),
    ("modules/bitcode.ko", "yes", "LLVM bitcode"),
    ("modules/nvidia-shape.ko", "perhaps", "8 relocation sections apply to .rodata"),
    ("modules/merged-text.ko", "perhaps", "3 relocation sections apply to .text"),
    ("modules/gcc.ko", "unknown", nil), ("modules/embed-bitcode.ko", "unknown", nil),
    ("modules/arm64.ko", "unknown", nil),
  ])
  func lto(_ file: String, _ answer: String, _ evidence: String?) throws {
    let lto = try summary(file).lto
    #expect(lto.answer == answer)
    #expect(evidence.map { lto.evidence?.contains($0) == true } ?? (lto.evidence == nil))
  }

  /// Names that LTO gives to local symbols of the same name, and names that only look so.
  @Test(arguments: [
    ("probe.llvm.123", "yes"), ("probe.lto_priv.0", "yes"), ("probe.llvm.", "unknown"),
    (".llvm.1", "unknown"),
    ("probe.llvm.x1", "unknown"), ("probe.1", "unknown"), ("probellvm.1", "unknown"),
  ])
  func renamedSymbols(_ name: String, _ answer: String) throws {
    var patched = try PatchedModule("modules/gcc.ko")
    try patched.renameSymbols { $0 == 45 ? Array(name.utf8) : Array("other\($0)".utf8) }
    let module = try patched.module()
    try #require([1, 2].contains(module.symbolTable.symbols[45].type))
    #expect(try decoded(ModuleSummary(module), as: Document.self).lto.answer == answer)
  }

  @Test func fullLtoIsKnownByItsFileName() throws {
    var patched = try PatchedModule("modules/gcc.ko")
    let file = try #require(try patched.module().symbolTable.symbols.firstIndex(where: \.isFile))
    try patched.renameSymbols { Array(($0 == file ? "ld-temp.o" : "other\($0)").utf8) }
    let lto = try decoded(ModuleSummary(patched.module()), as: Document.self).lto
    #expect(lto.answer == "yes" && lto.evidence?.hasPrefix("symbol \(file) ") == true)
  }

  /// A section for each function, as ThinLTO leaves them in kernel modules, and what only looks so.
  @Test(arguments: [
    (".text.probe", "probe", "Debian clang version 19.1.7", "perhaps"),
    (".text.probe", "probe", "GCC: (Debian) 14.2.0", "unknown"),
    (".text", "probe", "clang version 19.1.7", "unknown"),
    (".text.unlikely", "probe", "clang version 19.1.7", "unknown"),
    // A C++ function that several objects define.
    (".text._ZN4Link4nameEv", "_ZN4Link4nameEv", "clang version 19.1.7", "unknown"),
  ])
  func functionSections(_ section: String, _ function: String, _ compiler: String, _ answer: String) throws {
    var file = ForgedFile(is64: true, machine: 62).relocatable(
      relocations: [], hasAddend: true, symbols: [ForgedFile.Symbol(name: function, info: 0x12, section: 1)])
    file.sections[0].name = section
    var comment = file.sections[0]
    (comment.name, comment.flags, comment.content) = (".comment", 0x30, Array("\(compiler)\0".utf8))
    file.sections.append(comment)
    let module = try Module(FileImage(bytes: file.encode()))
    let lto = try decoded(ModuleSummary(module), as: Document.self).lto
    #expect(lto.answer == answer)
    #expect(answer == "unknown" || lto.evidence?.contains("such as .text.probe,") == true)
  }

  @Test func producersAreNamed() throws {
    var patched = try PatchedModule("modules/gcc.ko")
    let sections = try patched.module().sections
    let debug = sections.firstIndex(where: { $0.name == ".debug_info" })
    let place = try #require(debug)
    try patched.renameSections(keeping: Set(sections.indices).subtracting([place])) { _ in
      Array(".comment".utf8)
    }
    patched.replaceContents(
      of: place, with: Array("\0GCC: (Debian) 12\0Linker: LLD 19\0GCC: (Debian) 12\0clang version 19\0".utf8))
    let view = ModuleSummary(try patched.module())
    let summary = try decoded(view, as: Document.self)
    #expect(summary.compilers == ["GCC: (Debian) 12", "clang version 19"])
    #expect(summary.linkers == ["Linker: LLD 19"])
    let words = view.text(color: false).split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(words.contains("Compiler GCC: (Debian) 12") && words.contains("clang version 19"))
    #expect(words.contains("Linker LLD 19"))
  }

  @Test func whatItSaysOfItself() throws {
    let summary = try summary("modules/gcc.ko")
    #expect(summary.kind == "kernel module" && summary.machine == "x86-64" && summary.license == "GPL")
    #expect(summary.vermagic?.hasPrefix("6.12.9-fixture") == true)
    let text = ModuleSummary(try Fixture("modules/bitcode.ko").module()).text(color: false)
    #expect(text.hasPrefix("Kind ") && text.contains("LLVM bitcode") && !text.contains("Sizes"))
  }
}
