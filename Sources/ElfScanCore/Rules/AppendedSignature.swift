/// The module is signed; the signature is behind the ELF file and no strip keeps it.
enum AppendedSignature: Rule {
  static let id = "appended-signature"
  static let title = "Strip loses the module's signature"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a signature is appended to the file, as the kernel's sign-file does.
      """,
    matters: """
      The signature is behind the ELF file, and every strip writes the file without it. A kernel \
      that enforces signatures (CONFIG_MODULE_SIG_FORCE, lockdown with Secure Boot) then refuses \
      the module.
      """,
    example: "modules/signed.ko",
    output: """
      a signature of 441 bytes is appended; every strip drops it, and a kernel that enforces \
      signatures then refuses the module.
      """,
    measured: [
      "2.35.2: loses the signature",
      "2.40 to 2.44: loses the signature",
      "2.47: loses the signature",
    ],
    remedy: """
      Strip before signing: strip, then scripts/sign-file, then compress. kbuild's modules_install \
      does it in this order.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    guard let signature = context.module.signature else { return [] }
    let what =
      signature.length.map { "a signature of \($0) bytes is appended" }
      ?? "the marker of an appended signature is there, but its length contradicts the file's size"
    return [
      finding("\(what); every strip drops it, and a kernel that enforces signatures then refuses the module.")
    ]
  }
}
