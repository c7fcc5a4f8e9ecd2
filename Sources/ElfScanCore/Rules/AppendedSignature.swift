/// The module is signed; the signature is behind the ELF file and no strip keeps it.
enum AppendedSignature: Rule {
  static let id = "appended-signature"
  static let title = "Strip loses the module's signature"
  static let severity = Severity.error

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
