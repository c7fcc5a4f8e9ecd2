import Testing
import TruthKit

@testable import ElfScanCore

/// A module beside the log decides.
@Suite struct TestimonyTests {
  private func triage(_ log: String, _ modules: String...) -> Triage {
    var triage = Logs.triage(log)
    for module in modules {
      let fixture = Fixture(module)
      let beginning = (try? Array(fixture.data.prefix(1 << 18))) ?? []
      triage.add(Assessment.of(path: fixture.path, Question()), beginning: beginning)
    }
    return triage
  }

  private func triage(_ log: String, bytes: [UInt8]) -> Triage {
    var triage = Logs.triage(log)
    let input = FileImage(bytes: bytes)
    let assessment: Assessment
    do throws(ElfError) {
      assessment = Assessment.of(try Module(input), path: "a.ko", Question())
    } catch {
      assessment = .indeterminate(Array("a.ko".utf8), error)
    }
    triage.add(assessment, beginning: bytes)
    return triage
  }

  private let oops = "RIP: 0010:nvDPAllocTimer+0x6d/0xa0 [nvidia_modeset]\n"

  @Test func whatIsNoModuleIsSaid() {
    let page = triage(
      "insmod: ERROR: could not insert module a.ko: Invalid module format\n",
      bytes: Array("<!DOCTYPE html><html>".utf8))
    #expect(page.diagnoses.first?.cause == .invalidElf)
    #expect(page.diagnoses.first?.testimonies.first?.statement.contains("web page") == true)
    #expect(TriageReport().text(page).hasPrefix("FOUND"))
    #expect(
      triage("", bytes: Array("version https://git-lfs.github.com/spec/v1\n".utf8)).diagnoses.map(\.cause)
        == [.invalidElf])
    let cut = (try? Array(Fixture("modules/healthy.ko").data.prefix(3000))) ?? []
    #expect(triage("", bytes: cut).diagnoses.map(\.cause) == [.damagedFile])
  }

  @Test func aModuleThatWasNotTouchedSaysNothing() {
    let healthy = triage(oops, "modules/healthy.ko")
    #expect(healthy.diagnoses.allSatisfy { $0.certainty == .possible })
  }

  /// What strip would do to it is what the log is about.
  @Test func aModuleThatStripDamagesExplainsACrash() {
    let silent = triage(oops, "modules/silent.ko")
    #expect(silent.diagnoses.first?.cause == .severalRelocationSections)
    #expect(silent.diagnoses.first?.certainty == .likely)
  }

  @Test func signaturesDecide() {
    let log = "modprobe: ERROR: could not insert 'healthy': Key was rejected by service\n"
    let unsigned = triage(log, "modules/healthy.ko")
    #expect(unsigned.diagnoses.first?.cause == .unsigned && unsigned.diagnoses.first?.certainty == .certain)
    let signed = triage(log, "modules/signed.ko")
    #expect(signed.diagnoses.first?.cause == .untrustedKey)
  }

  @Test func anotherKernelIsSaid() {
    let log =
      "healthy: version magic '6.1.0 SMP ' should be '6.9.3-arch1-1 SMP preempt '\nLinux version 6.9.3-arch1-1 (x)\n"
    let other = triage(log, "modules/healthy.ko")
    #expect(other.diagnoses.first?.cause == .otherKernel)
    #expect(other.diagnoses.first?.testimonies.isEmpty == false)
  }

  @Test func aModuleOfAnotherNameIsSaidToBe() {
    let other = triage(oops, "modules/healthy.ko")
    #expect(other.testimonies.contains { $0.cause == nil && $0.statement.contains("another module") })
  }

  /// Sections' names in messages are those of the module.
  @Test func messagesWithoutAssertionsAreCompared() {
    let log = "objcopy: a.ko: no group info for section '.text.attach'\n"
    let fitting = triage(log, "shapes/group-flag-orphan.ko")
    #expect(fitting.matches.map(\.fit) == [.same])
    #expect(TriageReport().text(fitting).replacing("\n    ", with: " ").contains("explains the log"))
    #expect(triage(log, "modules/healthy.ko").matches.map(\.fit) == [.none])
  }
}
