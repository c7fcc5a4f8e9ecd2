import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Whole logs, and logs with modules.
@Suite struct TriageTests {
  @Test func theKnownReportIsUnderstood() throws {
    let triage = Logs.triage(try Logs.text("clang-lto-dkms.log"))
    let first = try #require(triage.diagnoses.first)
    #expect(triage.diagnoses.count == 1)
    #expect(first.cause == .sectionGroups && first.certainty == .certain)
    #expect(first.evidence.map(\.count) == [44])
    #expect(first.evidence.first?.program == "strip")
    #expect(first.evidence.first?.lineNumber == 2)
    #expect(triage.context.package == "nvidia/555.52.04")
    #expect(triage.context.kernels == ["6.9.3-3-cachyos-lto"])
    #expect(triage.dkmsStripper?.reason == "its own message is in the log")
  }

  @Test func theBtfStepIsNamedAheadOfWhatObjcopySays() throws {
    let triage = Logs.triage(try Logs.text("clang-lto-btf.log"))
    #expect(triage.diagnoses.prefix(2).map(\.cause) == [Cause("btf-step"), Cause("refused-file")])
    #expect(triage.diagnoses.dropFirst(2).allSatisfy { $0.certainty == .possible })
    #expect(triage.context.isClangKernel == true)
    #expect(triage.context.modules == ["nvidia-modeset"])
    #expect(triage.diagnoses[1].evidence.first?.program == "objcopy")
    #expect(triage.diagnoses[1].evidence.first?.module == "nvidia-modeset")
  }

  /// Recreated from the kernel's own formats (kernel/module/main.c, signing.c, arch/x86/kernel/module.c).
  @Test func everyMessageOfTheKernelIsKnown() throws {
    let lines = try Logs.text("kernel.log").split(separator: "\n").dropFirst(2)
    for line in lines { #expect(Logs.triage(String(line)).isRecognized, "\(line)") }
    let triage = Logs.triage(try Logs.text("kernel.log"))
    #expect(triage.context.kernels == ["6.12.9-example"])
    #expect(triage.context.kernelCompiler == "clang version 19.1.7")
    #expect(triage.context.hasKernelMessages)
    let modules = triage.evidence.compactMap(\.module)
    for name in ["stripped_module", "old_module", "small_module", "other_module", "display_link"] {
      #expect(modules.contains(name), "\(name)")
    }
  }

  @Test func coloursAndLineEndsChangeNothing() throws {
    let plain = Logs.triage(try Logs.text("kernel.log"))
    let text = try Logs.text("kernel.log").split(separator: "\n").map {
      "\u{1B}[32m" + $0.replacing("] ", with: "] \u{1B}[0m\u{1B}[33m", maxReplacements: 1) + "\u{1B}[0m\r\n"
    }
    let colored = Logs.triage(text.joined())
    #expect(TriageReport().text(colored) == TriageReport().text(plain))
  }

  /// What a real `dkms build` left: 3.0.10 with the strip of Debian's Binutils 2.40, of a C++ module linked by LLD.
  @Test func aRealBuildIsUnderstood() throws {
    let terminal = Logs.triage(try Logs.text("dkms-terminal.log"))
    #expect(terminal.diagnoses.map(\.cause) == [.sectionGroups])
    #expect(terminal.evidence.map(\.count) == [7])
    #expect(terminal.evidence.first?.bfd?.distribution == "Debian")
    #expect(terminal.context.modules == ["display-link"])
    // The log of make ends before strip.
    let make = Logs.triage(try Logs.text("dkms-make.log"))
    #expect(make.diagnoses.map(\.cause) == [Cause("btf-skipped")])
    #expect(make.diagnoses.first?.certainty == .possible)
    #expect(make.context.hasMakeLog && make.context.package == "display-link-1.0")
    #expect(TriageReport().text(make).contains("The log ends before strip"))
  }

  /// Whatever writes the time before a line, the program and the module are the same.
  @Test(arguments: [
    "", "> ", "  | ", "2024-06-08T12:00:01.1234567Z ", "2024-06-08 12:00:01 ",
    "Jun  8 12:00:01 laptop dkms[1234]: ",
    "Jun 08 12:00:01 laptop dkms[1234]: ", "[12:00:01] ", "[  123.456789] ",
  ])
  func whatStandsBeforeAMessageDoesNotMatter(_ prefix: String) {
    let lines = [
      "strip: BFD (GNU Binutils) 2.42.0 assertion fail bfd/elf.c:4131",
      "/usr/bin/strip: m.ko: no group info for section '.x'",
    ]
    for line in lines {
      let evidence = Logs.triage(prefix + line).evidence.first
      #expect(evidence?.program == "strip", "\(line)")
      #expect(evidence?.line == line)
    }
  }

  @Test(arguments: [
    ("[    1.2] dm_mod: module verification failed: signature and/or required key missing", "dm_mod"),
    ("Jun 27 16:31:00 host kernel: [ 1.2] a_b: module has no symbols (stripped?)", "a_b"),
    ("kern  :warn  : [  +0.000002] failed to validate module [cpuid] BTF: -22", "cpuid"),
    ("kern  :err   : [  +0.143316] PKCS#7 signature not signed with a trusted key", nil),
    (
      "module ms912x: .gnu.linkonce.this_module section size must match the kernel's built struct module size",
      "ms912x"
    ),
    ("modprobe: ERROR: could not insert 'rtw_8723d': Key was rejected by service", "rtw_8723d"),
    ("insmod: ERROR: could not insert module /lib/ch341.ko: Invalid module format", "ch341"),
    ("CFI failure at call+0x5e/0xb0 [nvidia_modeset] (target: op+0x0/0x220 [nvidia])", "nvidia_modeset"),
    ("module: overflow in relocation type 10 val 1", nil),
    ("Lockdown: modprobe: unsigned module loading is restricted; see man", nil),
    ("objcopy: build/nvidia-modeset.ko: file format not recognized", "nvidia-modeset"),
    ("strip: usr/lib/x.ko.zst: file format not recognized", "x"),
  ])
  func theModuleIsNamed(_ line: String, _ module: String?) throws {
    #expect(try #require(Logs.triage(line).evidence.first).module == module)
  }

  @Test(arguments: [
    ("DKMS (dkms-3.0.12) make.log for a/1 for kernel 6.9 (x86_64)\nCC=clang KERNELRELEASE=6.9", "strip"),
    (
      "DKMS (dkms-3.2.2) make.log for a/1 for kernel 6.9 (x86_64)\nmake KERNELRELEASE=6.9 CC=clang",
      "llvm-strip"
    ),
    (
      "DKMS (dkms-3.2.2) make.log for a/1 for kernel 6.9 (x86_64)\nmake KERNELRELEASE=6.9 CC=clang-19",
      "strip"
    ),
    (
      "DKMS make.log for a-1 for kernel 6.9 (x86_64)\n  The kernel was built by: gcc-12 (Debian) 12.2",
      "strip"
    ),
    ("DKMS make.log for a-1 for kernel 6.9 (x86_64)", "unknown"),
    ("make: nothing to do", "none"),
  ])
  func theStripperOfDkmsIsWorkedOut(_ log: String, _ expected: String) {
    let stripper = Logs.triage(log).dkmsStripper
    #expect(stripper.map { $0.program?.rawValue ?? "unknown" } ?? "none" == expected)
  }

  @Test func hintsAloneAreOnlyPossible() {
    let tainted = Logs.triage(
      "vboxdrv: module verification failed: signature and/or required key missing - tainting kernel")
    #expect(tainted.diagnoses.first?.certainty == .possible)
    #expect(TriageReport().text(tainted).hasPrefix("POSSIBLE"))
  }

  @Test func commandsNameWhatIsKnown() throws {
    let text = TriageReport().text(Logs.triage(try Logs.text("clang-lto-dkms.log"))).replacing(
      "\n     ", with: " ")
    #expect(text.contains("dkms build --force nvidia/555.52.04"))
    #expect(text.contains("/etc/dkms/nvidia.conf"))
    #expect(text.contains("/var/lib/dkms/nvidia/555.52.04/6.9.3-3-cachyos-lto"))
    #expect(!text.contains("PACKAGE"))
    let old = TriageReport().text(Logs.triage(try Logs.text("clang-lto-btf.log")))
    #expect(old.contains("Kernel: 6.0.8-2-custom-lto"))
    let terminal = TriageReport().text(Logs.triage(try Logs.text("dkms-terminal.log")))
    #expect(terminal.contains("elfscan check display-link.ko"))
    #expect(terminal.contains("dkms build --force display-link/1.0"))
  }

  /// A log comes from strangers, and commands are copied into shells.
  @Test(arguments: ["x/$(reboot)", "x/1;reboot", "-rf/1", "x/`a`", "x/../../etc", "x/1|sh", "x/1\u{E001}"])
  func namesThatAreMoreThanNamesAreLeftOut(_ package: String) {
    let log = "dkms install \(package) -k \(package)\n" + assertions(1)
    let triage = Logs.triage(log)
    #expect(triage.context.package == nil && triage.context.kernels.isEmpty)
    #expect(TriageReport().text(triage).contains("PACKAGE/VERSION"))
  }

  /// What the machine's own file tells is not asked for once more.
  @Test func whatIsKnownIsNotAskedFor() {
    let machine = "  strip: GNU strip (GNU Binutils) 2.40\n  CONFIG_LTO_CLANG_THIN=y\n"
    let text = TriageReport().text(Logs.triage(assertions(1), machine))
    #expect(!text.contains("--collect") && !text.contains("Whether the kernel has"))
    #expect(TriageReport().text(Logs.triage(assertions(1))).contains("--collect"))
  }

  // MARK: With modules

  private func triage(_ log: String, _ modules: String...) throws -> Triage {
    var triage = Logs.triage(log)
    for module in modules { triage.add(Assessment.of(path: Fixture(module).path, Question())) }
    return triage
  }

  private func assertions(_ count: Int, _ version: String = "2.40", _ line: Int = 3574) -> String {
    String(repeating: "strip: BFD (GNU Binutils) \(version) assertion fail bfd/elf.c:\(line)\n", count: count)
  }

  @Test func aModuleThatWouldDoItExplainsTheLog() throws {
    let log = try Logs.text("dkms-terminal.log")
    let triage = try triage(log, "modules/nvidia-shape.ko", "modules/healthy.ko")
    #expect(triage.matches.map(\.fit) == [.same, .none])
    #expect(triage.matches.first?.prediction?.harm.damagedRelocations == 37)
    let text = TriageReport().text(triage).replacing("\n    ", with: " ")
    #expect(text.contains("nvidia-shape.ko: explains the log. Its 7x bfd/elf.c:3574"))
    #expect(text.contains("healthy.ko: does not explain the log"))
  }

  @Test func theReleaseOfTheLogIsAsked() throws {
    #expect(
      try triage(assertions(7, "2.42.0", 4131), "modules/nvidia-shape.ko").matches.map(\.fit) == [.same])
    #expect(try triage(assertions(6, "2.44", 3956), "modules/nvidia-shape.ko").matches.map(\.fit) == [.same])
    #expect(try triage(assertions(14), "modules/nvidia-shape.ko").matches.map(\.fit) == [.otherCount])
    #expect(try triage(assertions(7, "2.40", 3580), "modules/nvidia-shape.ko").matches.map(\.fit) == [.none])
  }

  /// The damage is the one without a message: a module alone is an answer.
  @Test func aModuleNeedsNoLog() throws {
    var triage = Triage()
    triage.add(Assessment.of(path: Fixture("modules/silent.ko").path, Question()))
    #expect(triage.exitStatus == 0 && triage.isRecognized)
    #expect(triage.matches.map(\.fit) == [.nothingToCompare])
    #expect(TriageReport().text(triage).contains("several-relocation-sections"))
    var healthy = Triage()
    healthy.add(Assessment.of(path: Fixture("modules/healthy.ko").path, Question()))
    #expect(healthy.exitStatus == 1)
  }

  @Test func wordsOfSentencesAreNoNames() {
    let context = Logs.triage("the dkms install and/or build fails\nLinux version is old\n").context
    #expect(context.package == nil && context.kernels.isEmpty)
  }

  // MARK: Hostile input

  @Test func differentLinesWithoutEndAreBounded() {
    let log = (0..<3000).map { "strip: m\($0).ko: no group info for section '.text'\n" }.joined()
    let triage = Logs.triage(log)
    #expect(triage.evidence.count == 200)
    #expect(triage.uncountedLines == 2800)
    #expect(triage.logs.first?.recognized == 3000)
    #expect(TriageReport().text(triage).count < 10_000)
  }

  @Test func namesOfOtherMachinesAreBounded() {
    let log = (0..<3000).map { "Linux version 6.\($0) x\n  LD [M]  m\($0).ko\n" }.joined()
    let context = Logs.triage(log).context
    #expect(context.kernels.count <= 12 && context.modules.count <= 12)
  }

  @Test func nothingFromALogReachesTheTerminalRaw() {
    let triage = Logs.triage(
      "strip: \u{202E}x.ko: no group info for section '\u{7}\u{9B}31m```'\nPRETTY_NAME=\"<b>\u{8}\"\n")
    let text = TriageReport().text(triage)
    #expect(
      !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    let markdown = TriageReport.markdown(triage)
    #expect(markdown.contains("````text\n"))
    #expect(!markdown.contains("<b>") || markdown.contains("\\<b\\>"))
  }

  @Test(arguments: 0..<20) func noiseIsNoTrouble(_ seed: UInt64) {
    var generator = SeededGenerator(seed)
    var bytes = (0..<20_000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    // Pieces of what is looked for, in the middle of noise.
    for known in Knowledge.builtIn.index.messages {
      let text = Array(known.message.anchor.utf8)
      let position = Int.random(in: 0..<(bytes.count - text.count), using: &generator)
      bytes.replaceSubrange(position..<(position + text.count), with: text)
    }
    var triage = Triage()
    triage.add(bytes, pieces: 777)
    #expect(triage.logs.first?.isBinary == true)
    #expect(!TriageReport().text(triage).isEmpty)
    #expect((try? JSONSerialization.jsonObject(with: Data(TriageReport.json(triage)))) != nil)
  }

  @Test(arguments: ["", "\n\n\n", "all is well\n"]) func nothingIsSaidToBeNothing(_ log: String) {
    let triage = Logs.triage(log)
    #expect(triage.exitStatus == 1)
    let text = TriageReport().text(triage)
    #expect(text.hasPrefix("NOTHING FOUND"))
    #expect(text.contains("What would help"))
    #expect(text.contains("empty") == log.isEmpty)
  }
}
