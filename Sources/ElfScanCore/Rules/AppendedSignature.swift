/// The module is signed; the signature is behind the ELF file and no strip keeps it.
enum AppendedSignature: Rule {
  static let id = "appended-signature"
  static let severity = Severity.error

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
