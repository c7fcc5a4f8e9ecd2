/// One thing that reports for other programs say of a file: a finding, or what no finding says.
struct Notice: Sendable {
  /// What is concerned inside the file.
  enum Subject: Sendable {
    case section(String)
    case symbol(String)
  }

  /// The rule, or one of `PseudoRule`.
  let rule: String
  /// How much it matters for this file.
  let severity: Severity
  /// What is wrong and what to do, in one line fit to show.
  let message: String
  /// The first section, else the first symbol that is concerned; nil where it is the whole file.
  let subject: Subject?
  /// By what it is known again.
  let fingerprint: Fingerprint
  /// Whether a baseline has it.
  let isKnown: Bool
}

/// What stands in place of a rule where no rule has found something.
enum PseudoRule: String, CaseIterable, Sendable {
  /// The file cannot be judged.
  case noVerdict = "no-verdict"
  /// Some strip harms the file, and no rule that was asked about says why.
  case stripPrediction = "strip-prediction"
  /// Strip takes the signatures of modules, and does them no other harm.
  case signatureOnly = "signature-only"

  /// One line: what is wrong.
  var title: String {
    switch self {
    case .noVerdict: "The file cannot be judged"
    case .stripPrediction: "Some strip would not leave the module as it is"
    case .signatureOnly: "Modules would lose their signature and nothing else"
    }
  }

  /// How much it matters by itself.
  var severity: Severity {
    switch self {
    case .noVerdict, .stripPrediction: .error
    case .signatureOnly: .warning
    }
  }

  /// What it means, and what to do.
  var explanation: String {
    switch self {
    case .noVerdict:
      "The file cannot be read, is damaged, or is not a relocatable ELF file. Nobody knows what strip would do to it: "
        + "check the file, or leave it out of what is judged."
    case .stripPrediction:
      "Some release of GNU strip is predicted to change what the kernel loads, to refuse the module, to crash or to warn, "
        + "and no new finding of a rule says why: because of rules that were left out, because what was found is known, or "
        + "because there is no rule for it. The message says what to do for the module."
    case .signatureOnly:
      "Every strip drops the signature that is appended to a module; what else the kernel loads stays as it is. All such "
        + "modules are one result, which names the first of them: strip before signing, or leave them unstripped. With "
        + "--signed-after it is only a note, and does not make a module unsafe; --verbose tells about each."
    }
  }
}
