/// A stripper that is not run: which one, and how it is called. The object that it would write can be looked at.
public struct AfterStrip: Sendable {
  /// A call that no object is predicted for.
  public struct Wrong: Error, Sendable, Equatable, CustomStringConvertible {
    /// Why, in one line.
    public let description: String
  }

  private enum Call {
    case gnu(BinutilsRelease, StripMode, StripRequest, localized: Set<ElfName>)
    case other(AlternativeStrip)
  }

  private let call: Call

  /// Reads a command line such as `strip-2.44 --strip-unneeded`. Without a release it is the newest; a strip without an
  /// option that says what to strip is one with `--strip-debug`.
  ///
  /// - Throws: `Wrong` where it is none, or what comes of it is not worked out.
  public init(_ text: String) throws(Wrong) {
    let words = ResponseFile.arguments(in: text.utf8)
    let name = String(decoding: words.first ?? [], as: UTF8.self)
    if let other = AlternativeStrip.allCases.first(where: { $0.program(.debug) == name }) {
      guard words.dropFirst().allSatisfy(AfterStrip.meansDebugging) else {
        throw Wrong(description: "of what \(name) writes, only that with --strip-debug is worked out")
      }
      call = .other(other)
      return
    }
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let program = parts.first, ["strip", "objcopy"].contains(program) else {
      throw Wrong(description: "not strip, strip-RELEASE, objcopy, objcopy-RELEASE, llvm-strip or eu-strip")
    }
    let release = try AfterStrip.release(parts.dropFirst().first)
    let prefix = Array("--localize-symbol=".utf8)
    let isObjcopy = program == "objcopy"
    let localizing = isObjcopy ? words.filter { $0.starts(with: prefix) } : []
    let request = try AfterStrip.request(words.dropFirst().filter { !localizing.contains($0) }, isObjcopy)
    call = .gnu(
      release, isObjcopy ? .objcopy : request.hasMode ? request.mode : .debug, request,
      localized: Set(localizing.map { ElfName(bytes: $0.dropFirst(prefix.count)) }))
  }

  private static func meansDebugging(_ word: [UInt8]) -> Bool {
    ["--strip-debug", "-g", "-S", "-d"].contains(String(decoding: word, as: UTF8.self))
  }

  private static func release(_ number: Substring?) throws(Wrong) -> BinutilsRelease {
    guard let number else { return BinutilsRelease.all[BinutilsRelease.all.count - 1] }
    if let release = BinutilsVersion(number).flatMap(BinutilsRelease.of) { return release }
    throw Wrong(
      description: "no release of GNU Binutils that predictions are made for; the first is "
        + "\(BinutilsRelease.all[0].version)")
  }

  private static func request(_ words: [[UInt8]], _ isObjcopy: Bool) throws(Wrong) -> StripRequest {
    let arguments: StripArguments
    do throws(StripArguments.Wrong) {
      arguments = try StripArguments(words + ["--", "FILE"].map { Array($0.utf8) }, read: { _ in nil })
    } catch {
      throw Wrong(description: error.message)
    }
    let request = arguments.request
    let isOfStrip =
      arguments.files.count == 1 && arguments.information == nil && arguments.program == nil
      && !arguments.isDryRun && !request.dropsSignature
    guard isOfStrip, request.isPredictable, request.leavesModule, !isObjcopy || !request.hasMode else {
      let options =
        isObjcopy
        ? "--remove-section and --localize-symbol=NAME"
        : "--strip-debug, --strip-unneeded, --strip-all, --remove-section and --no-merge-notes"
      throw Wrong(description: "what comes of it is worked out only for the options \(options)")
    }
    return request
  }

  /// The object that comes out.
  ///
  /// - Throws: `Wrong` where none does, or nobody can tell what.
  public func output(of module: Module) throws(Wrong) -> OutputObject {
    var predictor = StripPredictor(module)
    switch call {
    case .gnu(let release, let mode, let request, let localized):
      guard request.isPredictable(module) else {
        throw Wrong(description: "what comes of removing relocations alone is not worked out")
      }
      var edits = request.edits(module)
      edits.localizedSymbols = localized
      let prediction = predictor.predict(release, mode, edits)
      guard prediction.outcome != .refuses, prediction.outcome != .crashes,
        let output = predictor.output(release, mode, edits)
      else {
        throw Wrong(description: "\(mode.program) \(release.version) \(prediction.consequence(in: module))")
      }
      return output
    case .other(let stripper):
      let name = stripper.program(.debug) ?? ""
      let prediction = predictor.predict(stripper, .debug)
      let reason = prediction?.reason.map { ": \($0)" } ?? ""
      switch prediction?.outcome {
      case .refuses?: throw Wrong(description: "\(name) would refuse it\(reason)")
      case .unchanged?: throw Wrong(description: "\(name) would leave it as it is\(reason)")
      default:
        throw Wrong(description: "what \(name) writes is not worked out\(reason); what GNU strip writes is")
      }
    }
  }
}
