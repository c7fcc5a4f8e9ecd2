import Foundation
import Testing

@testable import ElfScanCore

/// Machines, people and their folders stay out of what is passed on, in all forms that logs have.
@Suite struct PrivateFormsTests {
  /// What strip says.
  static let strip = "strip: BFD (GNU Binutils) 2.42.0 assertion fail bfd/elf.c:4131"
  /// What the kernel says.
  static let kernel = "v4l2loopback: disagrees about version of symbol device_create_file"
  /// What modprobe says of a module in a folder.
  static let insmod = "insmod: ERROR: could not insert module "

  /// Each with what stands in a log, and what must be in the Markdown; `mallory`, `evilbox` and the folders must not be.
  static let forms: [(log: String, kept: [String])] = [
    // Journals.
    ("Jun 27 16:31:00 evilbox kernel: \(kernel)", [kernel]),
    ("Jun  7 16:31:00 evilbox kernel: [   12.345678] \(kernel)", [kernel]),
    ("Jun 27 2024 16:31:00 evilbox kernel: \(kernel)", [kernel]),
    ("<6>Jun 27 16:31:00 evilbox kernel: \(kernel)", [kernel]),
    ("<4>[   12.345678] \(kernel)\nstatic hostname: evilbox", [kernel]),
    ("Jun 27 16:31:00 evilbox.example.org dkms[1234]: \(strip)", [strip]),
    ("Jun 27 16:31:00.123456 evilbox dkms[1234]: \(strip)", [strip]),
    ("2024-06-08T12:00:01.123456+02:00 evilbox kernel: [ 1.2] \(kernel)", [kernel]),
    ("2024-06-08T12:00:01+0200 evilbox kernel: \(kernel)", [kernel]),
    ("2024-06-08T12:00:01+0200 evilbox dkms[12]: \(strip)", [strip]),
    ("2024-06-08T12:00:01+0200 evilbox \(strip)", [strip]),
    (
      "2024-06-08T12:00:01.123456+0200 evilbox systemd-modules-load[300]: \(insmod)/lib/x.ko: Invalid module format",
      ["Invalid module format"]
    ),
    ("2024-06-08 12:00:01 evilbox dkms[12]: \(strip)", [strip]),
    ("Thu 2024-06-08 12:00:01 CEST evilbox kernel: \(kernel)", [kernel]),
    ("Thu 2024-06-08 12:00:01.123456 UTC evilbox dkms[12]: \(strip)", [strip]),
    ("Thu 2024-06-08 12:00:01 CEST evilbox dkms.service[12]: \(strip)", [strip]),
    ("1717840801.123456 evilbox kernel: \(kernel)", [kernel]),
    ("[   12.345678] evilbox kernel: \(kernel)", [kernel]),
    ("[   12.345678] evilbox dkms[12]: \(strip)", [strip]), ("evilbox kernel: \(kernel)", [kernel]),
    ("evilbox dkms[12]: \(strip)", [strip]),
    ("<14>1 2024-06-08T12:00:01Z evilbox dkms 12 - - \(strip)", [strip]),
    ("<14>1 2024-06-08T12:00:01.123Z evilbox.example.org dkms 12 ID47 [x@1 a=\"b\"] \(strip)", [strip]),
    (
      "-- Logs begin at Thu 2024-06-08 12:00:01 CEST, end at Thu 2024-06-09. --\nJun 27 16:31:00 evilbox kernel: \(kernel)",
      [kernel]
    ),
    ("-- Boot 0123456789abcdef0123456789abcdef --\n\(strip)", [strip]),
    // Prompts: what a reporter typed stands in the same log.
    ("mallory@evilbox:~/src$ \(strip)", [strip]), ("(venv) mallory@evilbox:~/src$ \(strip)", [strip]),
    ("[mallory@evilbox src]$ \(strip)", [strip]), ("[root@evilbox ~]# \(strip)", [strip]),
    ("root@evilbox:/home/mallory# \(strip)", [strip]), ("mallory@evilbox ~> \(strip)", [strip]),
    ("mallory@evilbox ~ $ \(strip)", [strip]), ("mallory@evilbox src % \(strip)", [strip]),
    ("evilbox:~ # \(strip)", [strip]), ("evilbox:/home/mallory # \(strip)", [strip]),
    ("evilbox:~> \(strip)", [strip]),
    ("┌──(mallory㉿evilbox)-[~/src]\n└─$ \(strip) evilbox", [strip]),
    ("┌──(root㉿evilbox)-[/home/mallory]\n└─# \(strip) evilbox", [strip]),
    ("mallory@evilbox:~/src$ dkms build x/1\nSigned by mallory on evilbox: \(strip)", [strip]),
    ("mallory@evilbox:~$ sudo dkms install\n\(strip) in evilbox, (mallory)", [strip]),
    // Folders.
    ("\(insmod)/home/mallory/src/ch341.ko: Invalid module format", ["~/src/ch341.ko"]),
    ("\(insmod)/Users/mallory/src/ch341.ko: Invalid module format", ["~/src/ch341.ko"]),
    ("\(insmod)/var/home/mallory/ch341.ko: Invalid module format", ["~/ch341.ko"]),
    ("\(insmod)/root/evil/ch341.ko: Invalid module format", ["~/evil/ch341.ko"]),
    ("\(insmod)/media/mallory/usb/ch341.ko: Invalid module format", ["ch341.ko"]),
    ("\(insmod)/run/media/mallory/usb/ch341.ko: Invalid module format", ["ch341.ko"]),
    ("\(insmod)/mnt/disk/home/mallory/ch341.ko: Invalid module format", ["~/ch341.ko"]),
    ("\(insmod)/mnt/c/Users/mallory/ch341.ko: Invalid module format", ["~/ch341.ko"]),
    ("\(insmod)C:\\Users\\mallory\\ch341.ko: Invalid module format", ["ch341.ko"]),
    ("\(insmod)C:\\Users\\Mallory Doe\\ch341.ko: Invalid module format", ["ch341.ko"]),
    ("\(insmod)../../home/mallory/ch341.ko: Invalid module format", ["~/ch341.ko"]),
    ("\(insmod)~mallory/ch341.ko: Invalid module format", ["~/ch341.ko"]),
    ("\(insmod)x.ko: Invalid module format (M=/home/mallory/src)", ["M=~/src"]),
    ("\(insmod)x.ko: Invalid module format -I/home/mallory/include", ["-I~/include"]),
    ("\(insmod)x.ko: Invalid module format \"/home/mallory\"", ["\"~\""]),
    (
      "make -C /lib/modules/6.9.3/build M=/home/mallory/src modules\n\(insmod)/srv/mallory/x.ko: Invalid module format",
      ["x.ko"]
    ),
    ("make: Entering directory '/home/mallory/src'\n/tmp/mallory-build/\(strip)", ["strip", "elf.c:4131"]),
    // Machines by name.
    ("Linux evilbox 6.1.0-13-amd64 #1 SMP PREEMPT_DYNAMIC x86_64 GNU/Linux\n\(strip) on evilbox", [strip]),
    ("$ uname -a\nLinux evilbox.lan 6.9.3-arch1-1 #1 SMP\n\(strip) on evilbox", [strip]),
    (
      "Linux version 6.9.3 (mallory@evilbox) (gcc (GCC) 13.2.0, GNU ld 2.42) #1 SMP\n\(strip) of mallory, evilbox",
      [strip, "6.9.3"]
    ),
    ("Hostname: evilbox\n\(strip) on evilbox", [strip]),
    (" Static hostname: evilbox\n\(strip) on evilbox", [strip]),
    ("HOSTNAME=evilbox\nUSER=mallory\n\(strip) on evilbox by mallory", [strip]),
    ("systemd[1]: Hostname set to <evilbox>.\n\(strip) on evilbox", [strip]),
    (
      "Machine ID: 0123456789abcdef0123456789abcdef\nBoot ID: 0123456789abcdef0123456789abcdef\n\(strip)",
      [strip]
    ),
    ("\(strip) Machine ID: 0123456789abcdef0123456789abcdef", [strip]),
    // People by name.
    ("$ scp x.ko mallory@evilbox:/tmp\n\(strip) on evilbox by mallory", [strip]),
    ("$ ssh mallory@evilbox\n\(strip) on evilbox", [strip]),
    ("\(strip) sent to mallory@example.org.", [strip]),
    ("\(strip) by Mall <mallory@evilbox.example.org>", [strip]),
    (
      "sudo[12]:  mallory : TTY=pts/0 ; PWD=/home/mallory ; USER=root ; COMMAND=/usr/sbin/dkms\n\(strip) by mallory",
      [strip]
    ),
    (
      "pam_unix(sudo:session): session opened for user root(uid=0) by mallory(uid=1000)\n\(strip) by mallory",
      [strip]
    ),
    ("systemd-logind[1]: New session 3 of user mallory.\n\(strip) by mallory", [strip]),
    ("uid=1000(mallory) gid=1000(mallory) groups=27(sudo)\n\(strip) by mallory", [strip]),
    ("-rw-r--r-- 1 mallory mallory 1234 Jun  8 x.ko\n\(strip) by mallory", [strip]),
    (
      "integrity: Loaded X.509 cert 'evilbox Secure Boot Module Signature key: 6e0f'\n\(strip) on evilbox",
      [strip]
    ),
    // A name in parts of the report that are no quotes.
    ("PRETTY_NAME=\"Linux of mallory\"\nUSER=mallory\n\(strip)", [strip, "Linux of"]),
  ]

  @Test(arguments: forms.indices) func namesStayOutOfTickets(_ number: Int) throws {
    let (log, kept) = PrivateFormsTests.forms[number]
    let triage = Logs.triage(log + "\n")
    #expect(triage.isRecognized, "\(log)")
    let markdown = TriageReport.markdown(triage)
    for secret in ["mallory", "Mallory", "evilbox", "0123456789abcdef", "Doe"] {
      #expect(!markdown.contains(secret), "\(log)\n\(markdown)")
    }
    // What Markdown would take for its own is marked outside of quotes.
    for text in kept { #expect(markdown.replacing("\\", with: "").contains(text), "\(log)\n\(markdown)") }
    let json = String(decoding: TriageReport.json(triage), as: UTF8.self)
    let text = try #require(json.range(of: "\"text\":"))
    #expect(!json[text.lowerBound...].contains("evilbox"))
  }

  /// What names nobody stays as it is.
  @Test(arguments: [
    "strip: BFD (GNU Binutils for Debian) 2.40 assertion fail ../../bfd/elf.c:3574 in copy@plt, memcpy@GLIBC_2.14, x@@V1",
    "strip: BFD (GNU Binutils) 2.40 assertion fail bfd/elf.c:3574, getty@tty1.service modprobe@drm.service user@1000.service",
    "strip: BFD (GNU Binutils) 2.40 assertion fail bfd/elf.c:3574 serial@7e201000 i2c@fe00 gcc@12.2.0 [T1@C0]",
    "strip: BFD (GNU Binutils) 2.40 assertion fail bfd/elf.c:3574 /lib/modules/6.1.0/kernel/drivers/media/usb/uvc.ko",
    "strip: BFD (GNU Binutils) 2.40 assertion fail bfd/elf.c:3574 /usr/src/linux-headers-6.1 /opt/x /sysroot/rootfs ~2.4",
    "strip: BFD (GNU Binutils) 2.40 assertion fail bfd/elf.c:3574 Linux kernel 6.1.0 Linux Mint 21.3",
  ])
  func whatNamesNobodyStays(_ line: String) {
    #expect(TriageReport.markdown(Logs.triage(line)).contains(line))
  }

  /// Machines and people that are called like what the log is about, or like words of every log.
  @Test func namesOfModulesStay() {
    let kernel = "nvidia: disagrees about version of symbol device_create_file"
    let markdown = TriageReport.markdown(
      Logs.triage("Jun 27 16:31:00 nvidia kernel: \(kernel)\nUSER=kernel\nUSER=symbol\nHOSTNAME=linux\n"))
    #expect(markdown.contains(kernel))
    let package = TriageReport.markdown(
      Logs.triage(
        "USER=display\nUSER=cachyos\ndkms install display-link/1.0 -k 6.9.3-3-cachyos-lto\n"
          + PrivateFormsTests.strip))
    #expect(package.contains("display-link/1.0") && package.contains("6.9.3-3-cachyos-lto"))
  }

  /// Names are words: not parts of sections, functions and versions.
  @Test func partsOfWordsStay() {
    let line = "x: section .evilbox.text of evilbox_init in 2.40-evilbox, myevilbox, evilbox2"
    let log =
      "HOSTNAME=evilbox\nstrip: BFD (GNU Binutils) 2.40 assertion fail bfd/elf.c:3574 \(line); evilbox.lan evilbox.log"
    let markdown = TriageReport.markdown(Logs.triage(log))
    #expect(markdown.contains("\(line); (removed) (removed).log"))
  }

  /// Of paths that were given, the last name is enough.
  @Test func pathsOfFilesAreCut() throws {
    var triage = Triage()
    triage.add(Array(PrivateFormsTests.strip.utf8), named: "/srv/mallory/logs/build.log")
    triage.addUnreadable("/srv/mallory/logs/other.log", ElfError(.unreadable, "no such file"))
    let markdown = TriageReport.markdown(triage)
    #expect(
      markdown.contains("* build.log: ") && markdown.contains("build.log:1")
        && markdown.contains("* other.log: "))
    #expect(!markdown.contains("mallory"))
    #expect(TriageReport().text(triage).contains("/srv/mallory/logs/build.log"))
  }

  /// Without what journals put before a message, on the terminal as well.
  @Test(arguments: [
    "2024-06-08T12:00:01+0200 evilbox dkms[12]: ", "mallory@evilbox:~/src$ ",
    "<14>1 2024-06-08T12:00:01Z evilbox dkms 12 - - ",
  ])
  func theTerminalHasNoPrefixes(_ prefix: String) {
    #expect(Logs.triage(prefix + PrivateFormsTests.strip).evidence.first?.line == PrivateFormsTests.strip)
  }

  /// Names of large logs are learned from their beginning, and from the lines that are quoted.
  @Test func largeLogsNameToo() {
    let filler = String(repeating: "  CC [M]  /var/lib/dkms/x/1/build/a.o\n", count: 40_000)
    let quoted = "Jun 27 16:31:00 evilbox dkms[12]: \(PrivateFormsTests.strip) evilbox mallory\n"
    let markdown = TriageReport.markdown(Logs.triage("USER=mallory\n" + filler + quoted))
    #expect(markdown.contains(PrivateFormsTests.strip + " (removed) (removed)"))
  }

  /// Whatever stands in a log, it is no trouble.
  @Test(arguments: 0..<20) func noiseIsNoTrouble(_ seed: UInt64) {
    var generator = SystemRandomNumberGenerator()
    let parts =
      PrivateFormsTests.forms.flatMap { $0.log.split(separator: " ").map(String.init) } + [
        "@", "/home/", "\\", "[", "]", "㉿",
      ]
    let text = (0..<500).map { _ in parts.randomElement(using: &generator) ?? "" }.joined(
      separator: Bool.random() ? " " : "")
    #expect(!TriageReport.markdown(Logs.triage(text, pieces: 100)).isEmpty)
  }
}
