/// The module is signed; the signature is behind the ELF file and no strip keeps it.
enum AppendedSignature: Rule {
  static let id = "appended-signature"
  static let title = "Strip loses the module's signature"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a signature is appended to the file, as the kernel's sign-file does; and who signed it, with \
      which digest, as far as the signature says so itself. It is not checked against a key.
      """,
    matters: """
      The signature is behind the ELF file, and every strip writes the file without it. A kernel \
      that enforces signatures (CONFIG_MODULE_SIG_FORCE, lockdown with Secure Boot) then refuses \
      the module. Nor would a kept one help: it covers every byte before it, and strip changes them.
      """,
    example: "modules/signed.ko",
    output: """
      a signature of 441 bytes (PKCS#7, sha256, by "ElfScan fixtures: throw-away key, trusted by \
      nobody") is appended; every strip drops it, and a kernel that enforces signatures then refuses \
      the module.
      """,
    measured: [
      "2.35.2: loses the signature",
      "2.40 to 2.44: loses the signature",
      "2.47: loses the signature",
    ],
    remedy: """
      Strip first, then sign (scripts/sign-file), then compress: kbuild's modules_install has the same order. \
      Signed before it is stripped, the module loses the signature. Compressed before it is stripped, it is no ELF \
      file, and every strip refuses it. Compressed before it is signed, it has the signature behind the compressed \
      data instead of the module: xz and zstd then refuse to unpack it, and gzip leaves the signature out.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    guard let signature = context.module.signature else { return [] }
    let what =
      signature.length.map { "a signature of \($0) bytes (\(description(signature))) is appended" }
      ?? "the marker of an appended signature is there, but its length contradicts the file's size"
    return [
      finding("\(what); every strip drops it, and a kernel that enforces signatures then refuses the module.")
    ]
  }

  private static func description(_ signature: ModuleSignature) -> String {
    let signer = signature.signer
    return [
      signature.idName ?? "of type \(signature.idType)", signer.hash,
      signer.name.map { "by \"\($0)\"" } ?? signer.keyId.map { "by the key \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
