import Testing
import TruthKit

@testable import ElfScanCore

/// Which function of bfd/elf.c a line stands in.
@Suite struct AssertionTableTests {
  private func site(_ line: Int, _ version: String?, file: String = "../../bfd/elf.c") -> AssertionSite? {
    AssertionTable.site(file, line, version.flatMap { BinutilsVersion($0) })
  }

  /// Every line that a real strip printed is where the table has it.
  @Test func recordedLinesAreThoseOfTheTable() throws {
    let recordings = try RecordedOutcomesTests.recordings.get()
    var lines: [String: Set<Int>] = [:]
    for entry in recordings.fixtures {
      for recording in recordings.recordings(of: entry) {
        lines[recording.strip.name, default: []].formUnion(recording.outcome.assertions.keys)
      }
    }
    for (version, lines) in lines {
      for line in lines {
        let site = site(line, version)
        #expect(site?.function.name == "bfd_elf_set_group_contents", "\(version): \(line)")
        #expect(site?.basis == .release)
        #expect(site?.function.rule == GroupSharedSection.id)
      }
    }
    #expect(lines.values.contains { $0.count == 2 })
  }

  @Test func everyReleaseHasLines() {
    #expect(AssertionTable.versions.count == 20)
    #expect(AssertionTable.versions == AssertionTable.versions.sorted())
    let groups = BfdFunction(name: "bfd_elf_set_group_contents")
    #expect(AssertionTable.versions(of: groups).map { "\($0)" }.last == "2.44")
    #expect(AssertionTable.versions(of: BfdFunction(name: "elf_fake_sections")) == AssertionTable.versions)
  }

  /// A distribution's patches shift lines; one that is in the middle between two functions tells nothing.
  @Test func linesNearbyAreMarked() {
    #expect(site(4133, "2.42")?.function.name == "bfd_elf_set_group_contents")
    #expect(site(4133, "2.42")?.basis == .nearby(2))
    #expect(site(3574 + AssertionTable.window + 6, "2.40")?.basis == .nearby(AssertionTable.window))
    #expect(site(3574 + AssertionTable.window + 7, "2.40") == nil)
    #expect(site(1, "2.42") == nil)
  }

  @Test func otherReleasesAreMarked() throws {
    #expect(try site(3956, "2.45")?.basis == .otherRelease(#require(BinutilsVersion("2.44"))))
    #expect(site(3956, "2.45")?.function.name == "bfd_elf_set_group_contents")
    // Without a version, where all releases agree.
    #expect(site(4131, nil)?.function.name == "bfd_elf_set_group_contents")
    #expect(site(3, nil) == nil)
  }

  /// 2.42.0 is 2.42; SUSE puts a date there; 50 and up are on the way to the next release.
  @Test(arguments: [("2.42.0", 4131), ("2.42.20240130", 4131), ("2.40.1", 3574)])
  func bugFixReleasesAreTheirRelease(_ version: String, _ line: Int) {
    #expect(site(line, version)?.basis == .release)
  }

  @Test func otherFilesAreNotInTheTable() {
    #expect(site(4131, "2.42", file: "bfd/elflink.c") == nil)
    #expect(site(4131, "2.42", file: "elf.c")?.basis == .release)
    #expect(site(4131, "2.42", file: "/usr/src/debug/binutils/binutils-gdb/bfd/elf.c")?.basis == .release)
  }

  @Test func rulesOfFunctionsExist() {
    for name in ["bfd_elf_set_group_contents", "setup_group", "_bfd_elf_init_reloc_shdr", "find_link"] {
      let rule = BfdFunction(name: name).rule
      #expect(rule.flatMap(RuleCatalog.description) != nil, "\(name)")
    }
  }
}

/// What BFD says of itself.
@Suite struct BfdReportTests {
  private func report(_ line: String) -> BfdReport? { Logs.triage(line + "\n").evidence.first?.bfd }

  @Test(arguments: [
    ("strip: BFD (GNU Binutils for Debian) 2.40 assertion fail ../../bfd/elf.c:3574", "2.40", "Debian"),
    ("strip: BFD (GNU Binutils for Ubuntu) 2.42 assertion fail ../../bfd/elf.c:4131", "2.42", "Ubuntu"),
    ("strip: BFD (GNU Binutils) 2.42.0 assertion fail /usr/src/debug/bfd/elf.c:4131", "2.42", nil),
    (
      "strip: BFD (GNU Binutils; openSUSE Tumbleweed) 2.41.0.20230908-1 assertion fail bfd/elf.c:4127",
      "2.41",
      "openSUSE Tumbleweed"
    ),
    ("strip: BFD version 2.41-37.fc39 assertion fail ../../bfd/elf.c:4127", "2.41", "fc39"),
    ("strip: BFD version 2.35.2-42.el9_4 assertion fail ../../bfd/elf.c:3657", "2.35.2", "el9"),
    ("strip: BFD (GNU Binutils) 2.44.50.20250101 assertion fail elf.c:3956", "2.44.50", nil),
  ])
  func versionAndDistributionAreRead(_ line: String, _ version: String, _ distribution: String?) throws {
    let report = try #require(self.report(line))
    #expect(report.version.map { "\($0)" } == version)
    #expect(report.distribution == distribution)
    #expect(["bfd/elf.c", "elf.c"].contains(report.file))
    #expect(report.function == nil)
  }

  @Test func internalErrorsNameTheFunction() throws {
    let new = try #require(
      report("ld: BFD (GNU Binutils) 2.38 internal error, aborting at ../../bfd/merge.c:939 in _bfd_merged"))
    #expect(new.file == "bfd/merge.c" && new.line == 939 && new.function == "_bfd_merged")
    let old = try #require(
      report("ld: BFD version 2.20.51 20100205 internal error, aborting at reloc.c line 443 in bfd_get_size"))
    #expect(old.file == "reloc.c" && old.line == 443 && old.function == "bfd_get_size")
  }

  @Test(arguments: [
    "the assertion fail rate is 3", "BFD assertion fail", "strip: BFD 2.40 assertion fail elf.c",
    "strip: BFD 2.40 assertion fail elf.c:99999999999999999999", "strip: BFD 2.40 assertion fail elf.c:-1",
    "strip: BFD (GNU Binutils) assertion fail :", "BFD  assertion fail ",
  ])
  func otherTextIsNoReport(_ line: String) {
    #expect(Logs.triage(line).evidence.isEmpty)
  }
}
