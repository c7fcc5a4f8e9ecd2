/// What triage keeps of a module that was judged: not the model, which holds the file open.
package struct TriageModule: Sendable {
  /// What a file is that is no module.
  package enum Form: Sendable {
    case webPage
    /// What Git LFS leaves in place of a file that was not fetched.
    case pointer
    case text
    case other

    /// By how a file begins.
    init(_ beginning: [UInt8]) {
      let head = beginning.prefix(512).drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
      let lower = String(decoding: head.prefix(64), as: UTF8.self).lowercased()
      if lower.hasPrefix("<!doctype") || lower.hasPrefix("<html") || lower.hasPrefix("<?xml") {
        self = .webPage
      } else if lower.hasPrefix("version https://git-lfs") {
        self = .pointer
      } else if !head.isEmpty,
        head.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0D].contains($0) })
      {
        self = .text
      } else {
        self = .other
      }
    }
  }

  /// The path as it was given; bytes that are not UTF-8 are replaced.
  package let path: String
  /// The path fit to show.
  package let shownPath: String
  /// The answer.
  package let verdict: Verdict
  /// Why there is no verdict; nil where there is one.
  package let error: String?
  /// The kind of that.
  let failure: ElfError.Reason?
  /// What the file looks like, where it is no module.
  let form: Form
  /// What the rules found, causes first.
  package let findings: [Finding]
  /// What each release of strip would do.
  package let predictions: [StripPrediction]
  /// The kernel that it was made for, as it says itself.
  package let vermagic: String?
  /// The module's names: as it says itself, and as the file is called.
  let names: [String]
  let isKernelModule: Bool
  /// Who signed it, empty where that cannot be read; nil where it is not signed.
  let signer: String?
  /// The processor; nil where there is none.
  let machine: Machine?
  /// What the file is compressed with; nil where it is not.
  let compression: Compression?
  /// The kind of checksum of an xz file (its second byte of flags: 0 none, 1 CRC32, 4 CRC64, 10 SHA-256).
  let xzCheck: UInt8?

  /// The release in its vermagic.
  var kernel: String? { vermagic.flatMap { $0.split(separator: " ").first }.map(String.init) }

  /// What is kept of an assessment.
  ///
  /// - Parameter beginning: how the file begins, as it is on disk.
  package init(_ assessment: Assessment, beginning: [UInt8] = []) {
    path = assessment.path
    shownPath = assessment.shownPath
    verdict = assessment.verdict
    error = assessment.error
    failure = assessment.failure
    form = Form(beginning)
    findings = assessment.findings
    predictions = assessment.predictions
    let module = assessment.module
    vermagic = module?.info["vermagic"].map { printable($0.utf8, limit: 120) }
    names = TriageModule.names(assessment)
    isKernelModule = module?.kind == .kernelModule
    signer = module.flatMap(\.signature).map { $0.signer.name ?? "" }
    machine = module?.header?.machine
    compression = assessment.compression
    xzCheck = compression == .xz && beginning.count > 7 ? beginning[7] & 15 : nil
  }

  private static func names(_ assessment: Assessment) -> [String] {
    let file = assessment.path.split(separator: "/").last ?? ""
    let end = file.firstRange(of: ".ko")?.lowerBound ?? file.endIndex
    let own = assessment.module?.info["name"].map { printable($0.utf8, limit: 64) }
    return [own, String(file[..<end])].compactMap(\.self)
  }
}
