import ElfScanCore
import Testing

/// Release numbers, as people type them and as programs print them.
@Suite struct BinutilsVersionTests {
  @Test(arguments: [
    ("2.40", BinutilsVersion(2, 40)), ("2.35.2", BinutilsVersion(2, 35, 2)),
    ("2.40.0", BinutilsVersion(2, 40)),
    ("2.47.50.20261021", BinutilsVersion(2, 47, 50)), ("2.9", BinutilsVersion(2, 9)),
    ("10.0", BinutilsVersion(10, 0)),
    ("2.040", BinutilsVersion(2, 40)),
  ])
  func numbersAreRead(_ text: String, _ version: BinutilsVersion) {
    #expect(BinutilsVersion(text) == version)
  }

  @Test(arguments: [
    "", " ", ".", "..", "2", "2.", ".40", "2..40", "2.40.", "2.40.1.2.3", "2.4x", "x2.40", " 2.40", "2.40 ",
    "2.40\n",
    "-2.40", "2.-40", "+2.40", "2.+40", "2.-0", "2,40", "2.40-37.fc39", "0x2.40", "２.４０", "2.٤٠", "latest",
    "all",
    "99999999999999999999.40", "2.99999999999999999999", "2.40.99999999999999999999",
    "2.40.1.999999999999999999999999",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(BinutilsVersion(text) == nil)
  }

  @Test(arguments: [
    ("GNU strip (GNU Binutils for Debian) 2.40", BinutilsVersion(2, 40)),
    ("GNU strip (GNU Binutils for Debian) 2.35.2", BinutilsVersion(2, 35, 2)),
    ("GNU strip (GNU Binutils for Debian) 2.44.50.20250405", BinutilsVersion(2, 44, 50)),
    ("GNU strip (GNU Binutils for Ubuntu) 2.42", BinutilsVersion(2, 42)),
    ("GNU strip (GNU Binutils) 2.44", BinutilsVersion(2, 44)),
    ("GNU strip (GNU Binutils) 2.43.0", BinutilsVersion(2, 43)),
    ("GNU strip (GNU Binutils) 2.47.50.20261021", BinutilsVersion(2, 47, 50)),
    ("GNU strip version 2.41-37.fc39", BinutilsVersion(2, 41)),
    ("GNU strip version 2.43.1-5.fc42", BinutilsVersion(2, 43, 1)),
    ("GNU strip version 2.35.2-42.el9_3.1", BinutilsVersion(2, 35, 2)),
    ("GNU strip (GNU Binutils; openSUSE Leap 15.6) 2.43.1.20241209-150100.7.52", BinutilsVersion(2, 43, 1)),
    ("GNU strip (Gentoo 2.44 p4) 2.44.0", BinutilsVersion(2, 44)),
    ("GNU strip (crosstool-NG 1.26.0) 2.40", BinutilsVersion(2, 40)),
  ])
  func versionLinesOfGnuStripAreRead(_ line: String, _ version: BinutilsVersion) {
    #expect(BinutilsVersion(versionLine: line) == version)
  }

  @Test(arguments: [
    "", "GNU ", "GNU strip", "GNU strip (GNU Binutils for Debian)", "GNU strip 2", "GNU strip .",
    "GNU strip ....",
    "GNU strip 99999999999999999999.1", "llvm-strip, compatible with GNU strip", "LLVM version 19.1.7",
    "LLVM (http://llvm.org/):", "strip (elfutils) 0.191", "Copyright (C) 2023 Free Software Foundation, Inc.",
    "usage: strip [-AnuSXx] [-] [-d filename]", "GNU strip \u{BD}.\u{BD}", "strip 2.40",
  ])
  func otherProgramsHaveNoVersion(_ line: String) {
    #expect(BinutilsVersion(versionLine: line) == nil)
  }

  @Test func versionsAreOrderedByNumberAndNotByText() {
    #expect(BinutilsVersion(2, 9) < BinutilsVersion(2, 40))
    #expect(BinutilsVersion(2, 40) < BinutilsVersion(2, 40, 1))
    #expect(BinutilsVersion(2, 47, 50) < BinutilsVersion(2, 48))
    #expect(BinutilsVersion(2, 99) < BinutilsVersion(3, 0))
  }

  @Test func patchLevelZeroIsNotSpelled() {
    #expect(BinutilsVersion(2, 40).description == "2.40")
    #expect(BinutilsVersion(2, 35, 2).description == "2.35.2")
    #expect(BinutilsVersion(2, 47, 50).description == "2.47.50")
  }
}
