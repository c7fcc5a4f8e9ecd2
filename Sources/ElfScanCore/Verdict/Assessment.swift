import SystemPackage

/// Everything ElfScan has to say about one file.
public struct Assessment: Sendable {
  /// The path as it was given; bytes that are not UTF-8 are replaced.
  public let path: String
  /// The path fit to show, with such bytes escaped.
  public let shownPath: String
  /// The answer.
  public let verdict: Verdict
  /// What the rules found, causes first.
  public var findings: [Finding]
  /// One for each release and mode of the question, in its order.
  public let predictions: [StripPrediction]
  /// What other strippers do in these modes, where GNU strip's outcome is not good; empty where it is.
  public let alternatives: [AlternativePrediction]
  /// The model; nil where the file could not be read.
  public let module: Module?
  /// Why there is no verdict; nil where there is one.
  public let error: String?
  /// The kind of `error`, where it is one of reading the file.
  var failure: ElfError.Reason?
  /// What the file is compressed with, in which no strip can read it; what was judged is the module inside. nil where it
  /// is not compressed.
  package var compression: Compression?
  /// What the calls that were asked about name on their command line.
  public var edits = CopyEdits()
  /// The kernels that are asked what they refuse.
  public var kernels = KernelGeneration.all
  /// Whether it is signed after it was stripped, so that it is no harm if strip drops a signature.
  public internal(set) var isSignedLater = false
  /// What any kernel refuses in the module, where that is known.
  var refusals: [LoaderRefusal]?
  /// Whether it is a member of an archive, and was judged as strip treats one.
  package internal(set) var isMember = false
  /// What real strippers did, where they were run.
  package var proofs: [StripProof] = []
  /// What a gate makes of the file; nil where none was asked.
  package var gate: GateDecision?
  /// What can be asked about the module besides; nil where nothing is predicted for it.
  var further: FurtherAnswers?

  /// Why kernels that are asked do not take the module as it is, whatever strip does to it; empty for what is no kernel
  /// module. Where relocations apply is not looked at: for thousands of modules that would take longer than all the rest.
  public var kernelRefusals: [LoaderRefusal] {
    guard let module, module.kind == .kernelModule, let newest = kernels.max() else { return [] }
    return (refusals ?? LoaderRefusal.all(in: module, readsPlaces: false)).filter { $0.since <= newest }
  }

  /// Reads and judges one file. Never fails: what cannot be read is indeterminate.
  public static func of(path: String, _ question: Question) -> Assessment {
    of(fileAt: FilePath(path), question)
  }

  /// Reads and judges one file, whose name need not be text. Never fails.
  public static func of(fileAt path: FilePath, _ question: Question) -> Assessment {
    do throws(ElfError) {
      return of(try FileImage.open(at: path), path.bytes, question, isMember: false)
    } catch {
      return indeterminate(path.bytes, error)
    }
  }

  /// Judges what an input turned out to be. Never fails.
  package static func of(_ input: Input, _ question: Question) -> Assessment {
    var assessment: Assessment
    switch input.content {
    case .success(let image):
      assessment = of(image, input.rawName, question, isMember: input.member != nil)
    case .failure(let error): assessment = indeterminate(input.rawName, error)
    }
    assessment.compression = input.compression
    return assessment
  }

  /// What is said of a file that cannot be judged.
  ///
  /// - Parameter name: what reports call it; need not be text.
  package static func indeterminate(_ name: [UInt8], _ error: ElfError) -> Assessment {
    var assessment = Assessment(
      path: String(decoding: name, as: UTF8.self), shownPath: printable(name, limit: FilePath.shownLimit),
      verdict: .indeterminate, findings: [], predictions: [], alternatives: [], module: nil,
      error: error.message)
    assessment.failure = error.reason
    return assessment
  }

  private static func of(
    _ image: FileImage, _ name: [UInt8], _ question: Question, isMember: Bool
  ) -> Assessment {
    if let archive = WholeArchive(image) { return of(archive, name, question) }
    do throws(ElfError) {
      let assessment = of(
        try Module(image), path: String(decoding: name, as: UTF8.self),
        shown: printable(name, limit: FilePath.shownLimit), question, isMember: isMember)
      // What could not be read looked like zeros; nothing that was said about it counts.
      if let error = image.readError { throw error }
      return assessment
    } catch {
      return indeterminate(name, image.readError ?? error)
    }
  }

  /// Judges a module that was read already.
  public static func of(_ module: Module, path: String, _ question: Question) -> Assessment {
    of(
      module, path: path, shown: printable(path.utf8, limit: FilePath.shownLimit), question, isMember: false)
  }

  private static func of(_ archive: WholeArchive, _ name: [UInt8], _ question: Question) -> Assessment {
    let predictions = question.modes.flatMap { mode in
      question.releases.map { StripPrediction.of(archive, $0, mode) }
    }
    return Assessment(
      path: String(decoding: name, as: UTF8.self), shownPath: printable(name, limit: FilePath.shownLimit),
      verdict: predictions.map(\.verdict).max() ?? .indeterminate, findings: [], predictions: predictions,
      alternatives: [], module: nil, error: predictions.isEmpty ? noStrip : nil, edits: question.edits,
      kernels: question.kernels)
  }

  private static let noStrip = "no strip to ask about"

  private static func of(
    _ module: Module, path: String, shown: String, _ question: Question, isMember: Bool
  ) -> Assessment {
    let survey = RelocationSurvey(module)
    var predictor = StripPredictor(module, survey)
    let readsDebugging = question.modes.contains(.objcopy)
    var findings = RuleCatalog.findings(
      in: module, survey, isOrdinary: predictor.isOrdinary(readsDebugging: readsDebugging),
      readsDebugging: readsDebugging)
    if question.isSignedLater { findings = findings.withoutHarmToSignature }
    if let reason = outOfScope(module) {
      return Assessment(
        path: path, shownPath: shown, verdict: .indeterminate, findings: findings,
        predictions: [], alternatives: [], module: module, error: reason, kernels: question.kernels)
    }
    var predictions: [StripPrediction] = []
    for mode in question.modes {
      for release in question.releases {
        let prediction = predictor.predict(release, mode, question.edits)
        predictions.append(isMember ? prediction.asMember(module.header) : prediction)
      }
    }
    let verdict = answer(predictions, isSignedLater: question.isSignedLater) ?? .indeterminate
    var alternatives: [AlternativePrediction] = []
    if verdict > .safe, module.header != nil, question.edits.isEmpty {
      for mode in question.modes {
        alternatives += AlternativeStrip.allCases.compactMap { predictor.predict($0, mode) }
          .map { isMember ? $0.asMember : $0 }
      }
    }
    let refusals = predictor.shared.refusals
    var assessment = Assessment(
      path: path, shownPath: shown, verdict: verdict, findings: findings,
      predictions: predictions, alternatives: alternatives, module: module,
      error: predictions.isEmpty ? noStrip : nil, edits: question.edits,
      kernels: question.kernels, isSignedLater: question.isSignedLater, isMember: isMember,
      further: FurtherAnswers(predictor))
    assessment.refusals = refusals
    return assessment
  }

  private static func outOfScope(_ module: Module) -> String? {
    if let machine = module.header?.machine, machine != .none, MachineFacts.of(machine) == nil {
      return
        "for \(machine) (e_machine), whose strip nobody has measured; compare before and after: elfscan verify"
    }
    return switch module.kind {
    case .kernelModule, .relocatable, .bitcode, .bitcodeWrapper: nil
    case .executable, .sharedLibrary, .core, .otherElf:
      "an ELF \(module.kind == .otherElf ? "file of an unusual type" : module.kind.rawValue), not a kernel module; "
        + "ElfScan judges relocatable files (ET_REL) only"
    }
  }
}
