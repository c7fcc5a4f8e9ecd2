import Foundation
import SystemPackage
import Testing
import TruthKit

@testable import ElfScanCore

/// From a package or an image to the files in it that are judged.
@Suite struct ContainerTests {
  static let module = Packed.module

  static func tar(_ names: String...) -> [UInt8] {
    var tar = ForgedTar()
    for name in names { tar.add(name, module) }
    return tar.whole
  }

  static func cpio(_ names: String...) -> [UInt8] {
    var cpio = ForgedCpio()
    for name in names { cpio.add(name, module) }
    return cpio.whole
  }

  /// What one is of `ar`, with these members.
  static func debian(_ members: (name: String, contents: [UInt8])...) -> [UInt8] {
    members.reduce(into: Array("!<arch>\n".utf8)) { bytes, member in
      let fields = [
        (member.name, 16), ("0", 12), ("0", 6), ("0", 6), ("100644", 8), ("\(member.contents.count)", 10),
      ]
      bytes += fields.flatMap { Array($0.padding(toLength: $1, withPad: " ", startingAt: 0).utf8) }
      bytes += Array("`\n".utf8) + member.contents + (member.contents.count % 2 == 1 ? [10] : [])
    }
  }

  static func package(_ data: [UInt8], _ name: String = "data.tar") -> [UInt8] {
    debian(("debian-binary", Array("2.0\n".utf8)), ("control.tar.gz", [1, 2, 3]), (name, data))
  }

  static func rpm(_ payload: [UInt8]) -> [UInt8] {
    func header(_ entries: UInt32, _ store: [UInt8]) -> [UInt8] {
      let numbers = [entries, UInt32(store.count)].flatMap { number in Packed.number(number.byteSwapped) }
      let index = [UInt8](repeating: 7, count: 16 * Int(entries))
      return [0x8E, 0xAD, 0xE8, 1, 0, 0, 0, 0] + numbers + index + store
    }
    let lead = RpmPackage.magic + [UInt8](repeating: 0, count: 92)
    let signatures = header(2, [1, 2, 3, 4, 5])
    let padding = [UInt8](repeating: 0, count: (8 - signatures.count % 8) % 8)
    return lead + signatures + padding + header(1, [9, 9, 9]) + payload
  }

  static func found(
    _ bytes: [UInt8], _ settings: InputSettings = InputSettings(), name: String = "package"
  ) throws -> [Input] {
    try Scratch.withFolder { folder in
      let file = folder.appending(path: name)
      try Data(bytes).write(to: file)
      return Array(Input.open(FilePath(file.path(percentEncoded: false)), settings))
    }
  }

  static func places(_ inputs: [Input]) -> [String] {
    inputs.map { String(decoding: $0.inside, as: UTF8.self) }
  }

  static func error(_ input: Input?) -> ElfError? {
    guard case .failure(let error) = input?.content else { return nil }
    return error
  }

  static func areWhole(_ inputs: [Input]) throws -> Bool {
    try inputs.allSatisfy { try $0.content.get().bytes == module }
  }

  static let names = ["/lib/modules/6.1/a.ko", "/lib/modules/6.1/b.ko"]

  // MARK: Kinds

  @Test(arguments: [nil] + Compression.allCases)
  func everyKindIsReadHoweverItIsCompressed(_ compression: Compression?) async throws {
    func packed(_ bytes: [UInt8]) async throws -> [UInt8] {
      guard let compression else { return bytes }
      return try await Packed.pack(bytes, compression)
    }
    let tar = try await packed(Self.tar("./lib/modules/6.1/a.ko", "lib/modules/6.1/b.ko", "./README"))
    let cpio = try await packed(Self.cpio("lib/modules/6.1/a.ko", "/lib/modules/6.1/b.ko", "init"))
    for bytes in [tar, Self.package(tar), Self.package(tar, "data.tar.new/"), cpio, Self.rpm(cpio)] {
      let found = try Self.found(bytes)
      #expect(Self.places(found) == Self.names, "\(found.map { "\($0)".prefix(300) })")
      #expect(try Self.areWhole(found))
      #expect(found.allSatisfy { $0.member == nil && $0.compression == nil })
      #expect(found.first?.shownName.hasSuffix("/package:/lib/modules/6.1/a.ko") == true)
    }
  }

  @Test func standardInputMayBeAPackage() throws {
    try Scratch.withFolder { folder in
      let path = folder.appending(path: "piped").path(percentEncoded: false)
      try Data(Self.package(Self.tar("a.ko"))).write(to: URL(filePath: path))
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      try file.closeAfter {
        #expect(Array(Input.openStandardInput(file)).map(\.shownName) == ["-:/a.ko"])
      }
    }
  }

  @Test func imagesOfDiscsAreRead() async throws {
    try await Scratch.withFolder { folder in
      let tree = folder.appending(path: "tree/lib")
      try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
      try Data(Self.module).write(to: tree.appending(path: "a.ko"))
      try Data(Self.package(Self.tar("b.ko"))).write(to: tree.appending(path: "modules.udeb"))
      _ = try await Tool.output(["xorrisofs", "-quiet", "-R", "-o", "disc.iso", "tree"], in: folder)
      let path = FilePath(folder.appending(path: "disc.iso").path(percentEncoded: false))
      var settings = InputSettings()
      #expect(Self.places(Array(Input.open(path, settings))) == ["/lib/a.ko"])
      settings.selection.insert(.packages)
      let found = Array(Input.open(path, settings))
      #expect(Self.places(found) == ["/lib/a.ko", "/lib/modules.udeb:/b.ko"])
      #expect(try Self.areWhole(found))
    }
  }

  /// Alpine's: three compressed streams, of which only the last has the end of a tar archive.
  @Test func packagesOfAlpineAreOneArchive() async throws {
    var bytes: [UInt8] = []
    for (name, isLast) in [(".SIGN.RSA.key", false), (".PKGINFO", false), ("lib/modules/6.1/a.ko", true)] {
      var tar = ForgedTar()
      tar.add(name, Self.module)
      bytes += try await Packed.pack(isLast ? tar.whole : tar.bytes, .gzip)
    }
    #expect(Self.places(try Self.found(bytes)) == ["/lib/modules/6.1/a.ko"])
  }

  @Test func blocksOfXzAreUnpackedSideBySide() async throws {
    let packed = try await Packed.pack(Self.tar("a.ko", "b.ko"), .xz, "--block-size=16384", "-T2")
    var settings = InputSettings()
    for threads in 1...3 {
      settings.threads = threads
      let found = try Self.found(packed, settings)
      #expect(Self.places(found) == ["/a.ko", "/b.ko"])
      #expect(try Self.areWhole(found))
    }
  }

  // MARK: Initramfs images

  @Test func initramfsIsCpioAfterCpioHoweverEachIsCompressed() async throws {
    var image = Self.cpio("kernel/x86/microcode.bin", "early.ko") + [UInt8](repeating: 0, count: 1000)
    var names = ["/early.ko"]
    for compression in Compression.allCases {
      let name = "\(compression.rawValue).ko"
      image += try await Packed.pack(Self.cpio(name) + Self.cpio("again-\(name)"), compression)
      image += [UInt8](repeating: 0, count: 4 * names.count)
      names += ["/\(name)", "/again-\(name)"]
    }
    image += try await Packed.pack(Self.cpio("legacy.ko"), .lz4, "-l") + Self.cpio("last.ko")
    let found = try Self.found(image)
    #expect(Self.places(found) == names + ["/legacy.ko", "/last.ko"])
    #expect(try Self.areWhole(found))
  }

  @Test func whatFollowsThatIsNoCpioIsAnError() async throws {
    let rest = Array("something else".utf8)
    for image in [Self.cpio("a.ko") + rest, try await Packed.pack(Self.cpio("a.ko"), .gzip) + rest] {
      let found = try Self.found(image)
      #expect(Self.places(found) == ["/a.ko", ""])
      #expect(Self.error(found.last)?.location == .offset(UInt64(image.count - rest.count)))
      #expect(Self.error(found.last)?.message.contains("neither a cpio archive") == true)
    }
  }

  // MARK: What is judged

  @Test func modulesMayBeCompressedInAPackage() async throws {
    for compression in Compression.allCases {
      var tar = ForgedTar()
      tar.add("a.ko.xz", try await Packed.pack(Self.module, compression))
      let found = try Self.found(tar.whole)
      #expect(Self.places(found) == ["/a.ko.xz"])
      #expect(found.first?.compression == compression)
      #expect(try Self.areWhole(found))
    }
  }

  @Test func objectsAndArchivesAreForWhoAsksForThem() throws {
    var tar = ForgedTar()
    tar.add("a.o", Self.module)
    tar.add("b.a", Array(try Fixture("modules/archive.a").data))
    tar.add("c.ko", Self.module)
    #expect(Self.places(try Self.found(tar.whole)) == ["/c.ko"])
    var settings = InputSettings()
    settings.selection = [.modules, .objects, .archives]
    let found = try Self.found(tar.whole, settings)
    #expect(Set(Self.places(found)) == ["/a.o", "/b.a", "/c.ko"])
    #expect(found.contains { $0.member != nil && $0.shownName.contains("package:/b.a(") })
  }

  @Test func patternsChooseByNameAndPath() throws {
    let tar = Self.tar("lib/fs/xfs.ko.xz", "lib/fs/ext4.ko", "lib/net/nvidia.ko", "xfs.ko")
    var settings = InputSettings()
    settings.patterns.included = ["*/fs/*"]
    #expect(Self.places(try Self.found(tar, settings)) == ["/lib/fs/xfs.ko.xz", "/lib/fs/ext4.ko"])
    settings.patterns.excluded = ["xfs.ko"]
    #expect(Self.places(try Self.found(tar, settings)) == ["/lib/fs/ext4.ko"])
    settings.patterns.included = []
    #expect(Self.places(try Self.found(tar, settings)) == ["/lib/fs/ext4.ko", "/lib/net/nvidia.ko"])
  }

  @Test func whatHasNoModuleIsToldAboutWhereItIsNamed() throws {
    let found = try Self.found(Self.tar("README"))
    #expect(
      Self.places(found) == [""] && Self.error(found.first)?.message == "there is no kernel module in it")
    let hidden = Self.error(try Self.found(Self.nested(1, besides: "README")).first)
    #expect(hidden?.message.contains("--packages") == true)
    var settings = InputSettings()
    settings.selection.insert(.packages)
    #expect(try Self.found(Self.tar("README"), settings).isEmpty)
  }

  // MARK: Names

  @Test func namesAreAbsoluteAndNothingElseIsDoneToThem() throws {
    var tar = ForgedTar()
    for name in ["/a.ko", "../../b.ko", ".//./c.ko", "d/../e.ko", "\u{1B}[2Jf.ko"] {
      tar.add(name, Self.module)
    }
    tar.add([0xFF, 0xE4] + Array("g.ko".utf8), Self.module)
    let found = try Self.found(tar.whole)
    #expect(
      found.map { $0.shownName.split(separator: "package:").last } == [
        "/a.ko", "/../../b.ko", "/c.ko", "/d/../e.ko", "/\\x1b[2Jf.ko", "/\\xff\\xe4g.ko",
      ])
    #expect(try Self.areWhole(found))
  }

  // MARK: What comes after the end

  @Test func archiveBehindTheEndOfAnArchiveIsReadToo() throws {
    let found = try Self.found(Self.tar("a.ko") + Self.tar("b.ko") + [UInt8](repeating: 0, count: 10_240))
    #expect(Self.places(found) == ["/a.ko", "/b.ko"])
    let damaged = try Self.found(Self.tar("a.ko") + [UInt8](repeating: 1, count: 512))
    #expect(Self.places(damaged) == ["/a.ko", ""])
    #expect(Self.error(damaged.last)?.reason == .archive)
  }

  /// Programs that pass over what is no header would lose a module here.
  @Test func headerOfCpioThatIsBrokenIsAnError() throws {
    for (place, byte) in [(0, UInt8(ascii: "1")), (60, UInt8(ascii: "x"))] {
      var image = Self.cpio("a.ko", "b.ko")
      let second = Self.cpio("a.ko").count - ForgedCpio().whole.count
      image[second + place] = byte
      let found = try Self.found(image)
      #expect(Self.places(found) == ["/a.ko", ""], "\(place)")
      #expect(Self.error(found.last)?.message.contains("the cpio archive is damaged") == true)
    }
  }

  // MARK: Links and devices

  @Test func linksAndDevicesAreNotJudgedAndNothingIsLost() throws {
    var tar = ForgedTar()
    tar.add("a.ko", Self.module)
    tar.add("disc.ko", [], .device)
    tar.add("pipe.ko", [], .pipe)
    tar.add("folder.ko", [], .folder)
    tar.add("same.ko", [], .hardLink, to: "./a.ko")
    tar.add("link.ko", [], .symbolicLink, to: "../elsewhere/a.ko.xz")
    tar.add("data.bin", Self.module)
    #expect(Self.places(try Self.found(tar.whole)) == ["/a.ko"])
    tar.add("hidden.ko", [], .hardLink, to: "data.bin")
    tar.add("shown.ko", [], .symbolicLink, to: "data.bin")
    let found = try Self.found(tar.whole)
    #expect(Self.places(found) == ["/a.ko", "/hidden.ko", "/shown.ko"])
    #expect(found.dropFirst().allSatisfy { Self.error($0)?.message.contains("link to 'data.bin'") == true })
  }

  /// Of a file with several names, cpio has the contents at the last one.
  @Test func contentsComeWithTheLastNameInCpio() throws {
    var cpio = ForgedCpio()
    cpio.add("a.ko", [], inode: 7, links: 3)
    cpio.add("b.ko", [], inode: 7, links: 3)
    cpio.add("c.bin", Self.module, inode: 7, links: 3)
    cpio.add("d.bin", [], inode: 8, links: 2)
    cpio.add("e.ko", Self.module, inode: 8, links: 2)
    let found = try Self.found(cpio.whole)
    #expect(Self.places(found) == ["/a.ko", "/e.ko"])
    #expect(try Self.areWhole(found))
    // Nobody writes them first, and kernels take it.
    cpio.add("g.ko", Self.module, inode: 10, links: 2)
    cpio.add("h.ko", [], inode: 10, links: 2)
    cpio.add("i.bin", Self.module, inode: 11, links: 2)
    cpio.add("j.ko", [], inode: 11, links: 2)
    cpio.add("f.ko", [], inode: 9, links: 2)
    let lost = try Self.found(cpio.whole)
    #expect(Self.places(lost) == ["/a.ko", "/e.ko", "/g.ko", "/j.ko", ""])
    #expect(Self.error(lost[3])?.message.contains("a hard link to '/i.bin'") == true)
    #expect(Self.error(lost.last)?.message.contains("/f.ko is a file with other names") == true)
  }

  /// The kernel forgets links at the end of an archive, and writes contents that come twice into the one file.
  @Test func filesWithOneNumberAreOneFileInOneArchiveOnly() throws {
    var first = ForgedCpio()
    first.add("a.ko", Self.module, inode: 7, links: 2)
    var second = ForgedCpio()
    second.add("b.ko", [], inode: 7, links: 2)
    second.add("c.bin", Self.module, inode: 7, links: 2)
    let found = try Self.found(first.whole + second.whole)
    #expect(Self.places(found) == ["/a.ko", "/b.ko"])
    #expect(try Self.areWhole(found))
    var pending = ForgedCpio()
    pending.add("a.ko", [], inode: 7, links: 2)
    let lost = try Self.found(pending.whole + first.whole)
    #expect(Self.error(lost.last)?.message.contains("its contents are missing") == true)
    first.add("d.bin", Self.module, inode: 7, links: 2)
    let twice = try Self.found(first.whole)
    #expect(
      Self.error(twice.last)?.message.contains("each comes with contents") == true,
      "\(twice.map(\.shownName))")
  }

  // MARK: One in another

  private static func nested(_ depth: Int, besides name: String = "b.ko") -> [UInt8] {
    (0..<depth).reduce(tar("a.ko")) { inner, _ in
      var outer = ForgedTar()
      outer.add("inner.tar", inner)
      outer.add(name, module)
      return outer.whole
    }
  }

  @Test func packagesInPackagesAreForWhoAsksForThem() throws {
    var settings = InputSettings()
    #expect(Self.places(try Self.found(Self.nested(1), settings)) == ["/b.ko"])
    settings.selection.insert(.packages)
    #expect(Self.places(try Self.found(Self.nested(1), settings)) == ["/inner.tar:/a.ko", "/b.ko"])
    let deep = try Self.found(Self.nested(ContainerBudget.depthLimit), settings)
    #expect(deep.filter { Self.error($0) == nil }.count == ContainerBudget.depthLimit)
    #expect(deep.compactMap(Self.error).map { $0.message.contains("in each other") } == [true])
  }

  /// The rest of the outer one is judged all the same.
  @Test func damageInAPackageInAPackageIsOneLine() throws {
    var outer = ForgedTar()
    outer.add("inner.deb", Array(Self.package(Self.tar("a.ko", "b.ko")).dropLast(3000)))
    outer.add("none.rpm", Self.module)
    outer.add("c.ko", Self.module)
    var settings = InputSettings()
    settings.selection.insert(.packages)
    let found = try Self.found(outer.whole, settings)
    #expect(Self.places(found) == ["/inner.deb:/a.ko", "/inner.deb", "/none.rpm", "/c.ko"])
    #expect(found.map { Self.error($0) == nil } == [true, false, false, true])
  }

  // MARK: Damage

  @Test(arguments: [nil] + Compression.allCases)
  func whatIsCutShortIsNeverTakenForAWhole(_ compression: Compression?) async throws {
    let tar = Self.tar("a.ko", "b.ko")
    let cpio = Self.cpio("a.ko", "b.ko")
    let packed = { (bytes: [UInt8]) async throws in
      if let compression { try await Packed.pack(bytes, compression) } else { bytes }
    }
    for (bytes, end) in [
      (Self.package(try await packed(tar)), 0), (try await packed(cpio), 0),
      (Self.rpm(try await packed(cpio)), 0),
      // Where a tar archive is not compressed, the blocks of zeros at its end may be missing.
      (try await packed(tar), compression == nil ? 1024 : 0),
    ] {
      for length in stride(from: 600, to: bytes.count - end, by: 997) {
        let found = try Self.found(Array(bytes.prefix(length)))
        #expect(Self.error(found.last) != nil, "\(length) of \(bytes.count)")
        #expect(try Self.areWhole(found.dropLast()))
      }
    }
  }

  @Test func packageWithoutDataIsAnError() throws {
    let found = try Self.found(Self.debian(("debian-binary", [1]), ("control.tar.gz", [1, 2])))
    #expect(Self.error(found.first)?.message.contains("has no data.tar") == true)
    #expect(found.count == 1)
  }

  @Test func unknownCompressionIsAnError() throws {
    // LZMA alone, as packages had it before xz.
    let lzma: [UInt8] = [0x5D, 0, 0, 0x80, 0] + Packed.noise(2000)
    for bytes in [Self.package(lzma, "data.tar.lzma"), Self.rpm(lzma)] {
      let found = try Self.found(bytes)
      #expect(found.count == 1)
      #expect(
        Self.error(found.first)?.message.contains("compressed in a way that elfscan does not read") == true)
    }
  }

  @Test func headerOfAnRpmPackageThatIsBrokenIsAnError() throws {
    var rpm = Self.rpm(Self.cpio("a.ko"))
    rpm[96] ^= 1
    #expect(
      Self.error(try Self.found(rpm).first)?.message.contains("no header is where one has to be") == true)
    rpm[96] ^= 1
    // As many entries as nothing has.
    rpm.replaceSubrange(104..<108, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(Self.error(try Self.found(rpm).first)?.message.contains("cut short") == true)
  }

  // MARK: Bounds

  @Test func whatUnpacksToTooMuchIsStopped() async throws {
    var tar = ForgedTar()
    let zeros = [UInt8](repeating: 0, count: Int(UnpackedLimit.least) + 4096)
    tar.add("a.ko", Self.module)
    tar.add("b.bin", zeros)
    tar.add("c.ko", Self.module)
    let found = try Self.found(try await Packed.pack(tar.whole, .xz))
    #expect(Self.places(found) == ["/a.ko", ""])
    #expect(Self.error(found.last)?.reason == .tooLarge)
  }

  /// Each by itself is granted it; but a package can have a hundred thousand. Where it says what it unpacks to, that is counted.
  @Test(arguments: Compression.allCases)
  func whatManyModulesUnpackToIsStopped(_ compression: Compression) async throws {
    let bomb = try await Packed.pack([UInt8](repeating: 0, count: 40 << 20), compression)
    var tar = ForgedTar()
    for number in 0..<4 { tar.add("\(number).ko", bomb) }
    let found = try Self.found(tar.whole)
    #expect(found.last.map(Self.error)??.reason == .tooLarge)
    #expect(found.count { Self.error($0) == nil } <= 1)
    if compression == .xz || compression == .gzip { #expect(Self.places(found) == ["/0.ko", ""]) }
  }

  /// A module of Debian's is packed to a hundredth.
  @Test func moduleMayBePackedToLittle() async throws {
    let module = Self.module + [UInt8](repeating: 0, count: 5 << 20)
    var tar = ForgedTar()
    tar.add("a.ko.xz", try await Packed.pack(module, .xz))
    tar.add("b.ko.zst", try await Packed.packAsKbuild(module, .zstd))
    tar.add("c.ko.gz", try await Packed.pack(module, .gzip))
    let found = try Self.found(tar.whole)
    #expect(try found.map { try $0.content.get().count } == [Int](repeating: module.count, count: 3))
  }

  @Test func moduleLargerThanTheLimitIsOneError() throws {
    let size = UInt64(Self.tar("a.ko", "b.ko").count)
    var tar = ForgedTar()
    tar.add("a.ko", Self.module)
    tar.add("b.ko", [UInt8](repeating: 1, count: 100_000))
    tar.add("c.ko", Self.module)
    let found = try Self.found(tar.whole, InputSettings(limit: 99_999 + size * 4))
    #expect(found.allSatisfy { Self.error($0) == nil })
    #expect(Self.error(try Self.found(tar.whole, InputSettings(limit: 1000)).first)?.reason == .tooLarge)
  }

  @Test func soManyMembersAreGoneThrough() throws {
    let budget = ContainerBudget(size: 1)
    for _ in 0..<ContainerBudget.memberLimit { try budget.member() }
    #expect((try? budget.member()) == nil && budget.isSpent)
    for _ in 0..<ContainerBudget.moduleLimit { try budget.module() }
    #expect((try? budget.module()) == nil)
  }
}
