/// A stripper that is not run: which one, and how it is called. The object that it would write can be looked at.
package struct AfterStrip: Sendable {
  /// A call that no object is predicted for.
  package struct Wrong: Error, Sendable, Equatable, CustomStringConvertible {
    /// Why, in one line.
    package let description: String
  }

  private enum Call {
    case gnu(BinutilsRelease, StripMode, StripRequest, localized: Set<ElfName>)
    case other(AlternativeStrip, StripMode)
  }

  private let call: Call

  /// Reads a command line such as `strip-2.44 --strip-unneeded`. Without a release it is the newest; a strip without an
  /// option that says what goes is one with `--strip-debug`.
  ///
  /// - Throws: `Wrong` where it is none, or what comes of it is not worked out.
  package init(_ text: String) throws(Wrong) {
    let words = ResponseFile.arguments(in: text.utf8)
    let name = String(decoding: words.first ?? [], as: UTF8.self)
    if let called = AfterStrip.alternatives.first(where: { $0.name == name }) {
      call = .other(called.stripper, try AfterStrip.mode(words.dropFirst(), called))
      return
    }
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let program = parts.first, ["strip", "objcopy"].contains(program) else {
      throw Wrong(
        description: "none of strip, strip-RELEASE, objcopy, objcopy-RELEASE, "
          + AfterStrip.alternatives.map(\.name).joined(separator: ", "))
    }
    let release = try AfterStrip.release(parts.dropFirst().first)
    let prefix = Array("--localize-symbol=".utf8)
    let isObjcopy = program == "objcopy"
    let localizing = isObjcopy ? words.filter { $0.starts(with: prefix) } : []
    let request = try AfterStrip.request(words.dropFirst().filter { !localizing.contains($0) }, isObjcopy)
    call = .gnu(
      release, isObjcopy ? .objcopy : request.hasMode || request.mode == .objcopy ? request.mode : .debug,
      request,
      localized: Set(localizing.map { ElfName(bytes: $0.dropFirst(prefix.count)) }))
  }

  /// Other strippers by the names of their programs, and what each of those can be told to strip; none for a program that
  /// only copies.
  private static let alternatives: [(name: String, stripper: AlternativeStrip, modes: [StripMode])] =
    AlternativeStrip.allCases.flatMap { stripper in
      let strip = stripper.program(.debug).map { name in
        (name, stripper, StripMode.stripping.filter { stripper.program($0) == name })
      }
      return [strip, stripper.program(.objcopy).map { ($0, stripper, []) }].compactMap(\.self)
    }

  private static func mode(
    _ words: ArraySlice<[UInt8]>, _ called: (name: String, stripper: AlternativeStrip, modes: [StripMode])
  ) throws(Wrong) -> StripMode {
    if words.isEmpty { return called.modes.first ?? .objcopy }
    if let request = try? request(Array(words), false), request.namesNothing {
      let mode = request.hasMode ? request.mode : .debug
      if called.modes.contains(mode) { return mode }
    }
    let options = called.modes.compactMap(\.option)
    throw Wrong(
      description: "what comes of \(called.name) is worked out only "
        + (options.isEmpty ? "without options" : "for \(options.joined(separator: ", "))"))
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
    guard isOfStrip, request.unpredicted == nil, request.leavesModule, !isObjcopy || !request.hasMode else {
      let options =
        isObjcopy
        ? "--remove-section and --localize-symbol=NAME"
        : "--strip-debug, --strip-unneeded, --strip-all, -R, -K, -N, -x, -X, --keep-section, --keep-file-symbols and "
          + "--no-merge-notes"
      throw Wrong(description: "what comes of it is worked out only for the options \(options)")
    }
    return request
  }

  /// The object that comes out.
  ///
  /// - Throws: `Wrong` where none does, or nobody can tell what.
  package func output(of module: Module) throws(Wrong) -> OutputObject {
    var predictor = StripPredictor(module)
    let (stripper, name) = try stripper(for: module)
    do throws(NoOutput) {
      return try stripper.output(&predictor)
    } catch {
      throw Wrong(description: error.text(of: name))
    }
  }

  private func stripper(for module: Module) throws(Wrong) -> (any Stripper, name: String) {
    switch call {
    case .gnu(let release, let mode, let request, let localized):
      guard !request.removesRelocationsAlone(module) else {
        throw Wrong(description: "what comes of removing relocations alone is not worked out")
      }
      var edits = request.edits(module)
      edits.localizedSymbols = localized
      return (GnuStrip(release: release, mode: mode, edits: edits), "\(mode.program) \(release.version)")
    case .other(let other, let mode):
      guard let stripper = other.stripper(mode), let name = other.program(mode) else {
        throw Wrong(description: "what comes of it is not worked out")
      }
      return (stripper, name)
    }
  }
}
