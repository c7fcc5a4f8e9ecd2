import ElfScanCore
import Testing
import TruthKit

/// What the model tells of a file besides its tables.
@Suite struct ModuleModelTests {
  @Test(arguments: [
    ("modules/gcc.ko", FileKind.kernelModule), ("modules/nvidia-shape.ko", .kernelModule),
    ("modules/i386.ko", .kernelModule), ("modules/powerpc64.ko", .kernelModule),
    ("modules/signed.ko", .kernelModule),
    ("modules/executable", .executable), ("modules/library.so", .sharedLibrary),
    ("modules/bitcode.ko", .bitcode),
    ("modules/bitcode-wrapper.bin", .bitcodeWrapper), ("shapes/modinfo-none.ko", .relocatable),
    ("shapes/this-module-none.ko", .relocatable), ("shapes/plain.ko", .kernelModule),
  ])
  func kindIsToldApart(_ file: String, _ kind: FileKind) throws {
    #expect(try Fixture(file).module().kind == kind)
  }

  @Test func archiveIsRefusedWithAWayOut() throws {
    let error = try #require(throws: ElfError.self) { try Fixture("modules/archive.a").module() }
    #expect(error.reason == .archive)
    #expect(error.message.contains("ar x"))
  }

  @Test(arguments: [
    ("gzip", [UInt8]([0x1F, 0x8B, 8, 0])), ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
    ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
  ])
  func compressedModuleIsRefusedByName(_ name: String, _ magic: [UInt8]) throws {
    let error = try #require(throws: ElfError.self) {
      try Module(FileImage(bytes: magic + [UInt8](repeating: 0, count: 100)))
    }
    #expect(error.reason == .compressed)
    #expect(error.message.contains(name))
  }

  @Test func bitcodeHasNoElfParts() throws {
    let module = try Fixture("modules/bitcode.ko").module()
    #expect(module.header == nil)
    #expect(module.sections.isEmpty)
    #expect(module.symbolTable.count == 0)
    #expect(module.sectionLabel(0) == "section 0 (which does not exist)")
    #expect(module.symbolLabel(3) == "symbol 3 (which does not exist)")
  }

  @Test(arguments: ["modules/nvidia-shape.ko", "modules/i386.ko", "modules/powerpc.ko", "modules/gcc.ko"])
  func modinfoValuesAreThoseOfTheSection(_ file: String) throws {
    let info = try Fixture(file).module().info
    #expect(info["license"] == "GPL")
    #expect(info["author"] == "The ElfScan contributors")
    #expect(info["version"] == "1.0")
    #expect(info["depends"] == "video")
    #expect(info["retpoline"] == "Y")
    #expect(info["srcversion"] == "0123456789ABCDEF0123456")
    #expect(info["vermagic"] == "6.12.9-fixture SMP preempt mod_unload modversions ")
    #expect(info["no such key"] == nil)
  }

  @Test func modinfoFieldsKeepTheirOrder() throws {
    let fields = try Fixture("modules/nvidia-shape.ko").module().info.fields
    #expect(
      fields.map(\.key) == [
        "license", "author", "description", "version", "srcversion", "depends", "retpoline", "name",
        "vermagic",
      ])
  }

  @Test func livepatchFieldIsRead() throws {
    #expect(try Fixture("shapes/livepatch.ko").module().info["livepatch"] == "Y")
  }

  /// A field without "=", one with several, one that the section cuts off.
  @Test func oddModinfoFieldsAreKept() throws {
    var patched = try PatchedModule("shapes/plain.ko")
    let section = try #require(try patched.module().sections.first { $0.name == ".modinfo" }).index
    patched.replaceContents(of: section, with: Array("bare\0a=b=c\0\0=value\0cut=off".utf8))
    let fields = try patched.module().info.fields
    #expect(fields.map(\.key) == ["bare", "a", "", "cut"])
    #expect(fields.map(\.value) == ["", "b=c", "value", "off"])
  }

  @Test func millionsOfModinfoFieldsAreCutShort() throws {
    var patched = try PatchedModule("shapes/plain.ko")
    let section = try #require(try patched.module().sections.first { $0.name == ".modinfo" }).index
    patched.replaceContents(of: section, with: Array(repeating: [0x61, 0x00], count: 200_000).flatMap { $0 })
    #expect(try patched.module().info.fields.count == 10_000)
  }

  @Test func producersComeFromTheCommentOnce() throws {
    #expect(try Fixture("modules/executable").module().info.producers == ["Linker: Debian LLD 19.1.7"])
    var patched = try PatchedModule("shapes/plain.ko")
    try patched.renameSections(keeping: Set(2...7)) { $0 == 1 ? Array(".comment".utf8) : [0x61] }
    patched.replaceContents(of: 1, with: Array("GCC: (Debian) 12\0clang 19\0GCC: (Debian) 12\0".utf8))
    #expect(try patched.module().info.producers == ["GCC: (Debian) 12", "clang 19"])
  }

  @Test func signatureIsMeasuredFromItsTrailer() throws {
    let signature = try #require(try Fixture("modules/signed.ko").module().signature)
    #expect(signature.length == 441)
    #expect(signature.idType == 2)
    #expect(try Fixture("modules/gcc.ko").module().signature == nil)
  }

  /// The kernel wants the marker as the very last bytes.
  @Test func markerBeforeOtherBytesIsNoSignature() throws {
    var bytes = Array(try Fixture("modules/signed.ko").data)
    bytes.append(0)
    #expect(try Module(FileImage(bytes: bytes)).signature == nil)
  }

  @Test func groupsAreReadAsTheyStand() throws {
    let groups = try Fixture("modules/nvidia-shape.ko").module().groups
    #expect(groups.count == 34)
    let first = try #require(groups.first)
    #expect(first.index == 42)
    #expect(first.flags == 1)
    #expect(first.members == [43, 44])
    #expect(first.symbolTable == 130)
    #expect(first.signature == 123)
    #expect(groups.allSatisfy { $0.isWellFormed })
    #expect(groups.filter { $0.members.contains(5) }.map(\.index) == [110, 112, 114, 116, 118, 120, 122])
  }

  @Test func groupOfAnotherEntrySizeIsMarked() throws {
    let groups = try Fixture("shapes/group-entry-size.ko").module().groups
    #expect(groups.map(\.isWellFormed) == [false])
  }

  @Test func emptyGroupIsWellFormedAndEmpty() throws {
    let group = try #require(try Fixture("shapes/group-empty.ko").module().groups.first)
    #expect(group.isWellFormed)
    #expect(group.members.isEmpty)
  }

  @Test func everySymbolTableIsListed() throws {
    #expect(try Fixture("shapes/symtab-twice.ko").module().symbolTableSections == [9, 10])
    #expect(try Fixture("shapes/symtab-none.ko").module().symbolTableSections.isEmpty)
  }

  @Test func sectionSymbolsAreLabelledByTheirSection() throws {
    let module = try Fixture("modules/gcc.ko").module()
    #expect(module.symbolLabel(1) == "section .note.gnu.build-id")
    #expect(module.symbolLabel(2) == "section .text")
    #expect(try Fixture("shapes/plain.ko").module().symbolLabel(2) == ".text")
    #expect(module.sectionLabel(99) == "section 99 (which does not exist)")
    #expect(module.section(at: -1) == nil)
  }
}
