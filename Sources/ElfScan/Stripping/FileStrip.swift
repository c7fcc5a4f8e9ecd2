import ElfScanCore
import SystemPackage

/// One file that is to be stripped.
struct FileStrip: Sendable {
  let file: FilePath
  let arguments: StripArguments
  /// The program that strips modules; nil where we do.
  let named: NamedStrip?

  /// What became of a file.
  struct Result: Sendable {
    let file: FilePath
    /// What is to take its place.
    var staged: StagedFile?
    /// What a dry run says of it.
    var plan: String?
    /// What is said of it.
    var text: String?
    /// What a stripper printed.
    var messages: [String] = []
    var status: Int32 = 0
    /// Neither a module nor meant as one: no business of ours.
    var isForStrip = false

    /// A file that cannot be read, judged or written.
    static func failed(_ file: FilePath, _ reason: String) -> Result {
      .left(file, reason, .indeterminate, isDryRun: false)
    }

    static func left(_ file: FilePath, _ reason: String, _ verdict: Verdict, isDryRun: Bool) -> Result {
      isDryRun
        ? Result(file: file, plan: "would be left as it is: \(reason)", status: verdict.exitStatus)
        : Result(file: file, text: "left as it is: \(reason)", status: verdict.exitStatus)
    }
  }

  /// Strips it, so that it is ready to take its place; or leaves it, and says why.
  func result() -> Result {
    do throws(ElfError) {
      let probe = try FileProbe(file)
      if case .other = probe { return notAModule }
      let original = try OriginalFile(file)
      let compression: Compression? =
        if case .compressedModule(let compression) = probe { compression } else { nil }
      let image =
        if let compression {
          FileImage(bytes: try compression.decompress(original.image.allBytes()))
        } else {
          original.image
        }
      return try strip(Module(image), original.state, compression)
    } catch {
      return .failed(file, error.message)
    }
  }

  private var notAModule: Result {
    guard arguments.onlyModules else { return Result(file: file, isForStrip: true) }
    return left("it is no kernel module, and --only-modules is given", .indeterminate)
  }

  private func left(_ reason: String, _ verdict: Verdict) -> Result {
    .left(file, reason, verdict, isDryRun: arguments.isDryRun)
  }

  private func strip(
    _ module: Module, _ original: FileState, _ compression: Compression?
  ) throws(ElfError) -> Result {
    switch module.kind {
    case .kernelModule, .bitcode, .bitcodeWrapper: break
    default:
      let isNamed = FileProbe.isNamedAsModule(file, at: original.place)
      guard isNamed || module.isMeantAsModule else { return notAModule }
      return .failed(file, FileStrip.notQuiteAModule(module, isNamed: isNamed))
    }
    // Debugging information for a file of its own, say.
    if !arguments.request.leavesModule, compression == nil, let output = arguments.output,
      !original.isFound(at: output)
    {
      return notAModule
    }
    if original.attributes.isSigned && !arguments.request.dropsSignature {
      return left(
        "it has a signature for integrity measurement (security.ima): strip before signing, or give --drop-signature",
        .unsafe)
    }
    do throws(StripRefusal) {
      let stripped =
        if let named {
          try named.stripped(module, arguments, shown: file.shown)
        } else {
          try stripped(module)
        }
      return try staged(stripped, module, original, compression)
    } catch {
      return left(error.message, error.verdict)
    }
  }

  private func stripped(_ module: Module) throws(StripRefusal) -> Stripped {
    let stripped = try arguments.request.stripped(module)
    return Stripped(stripped, warning: arguments.request.warning(of: stripped))
  }

  /// Why a file is not stripped that its name or its contents call a module, and that is none: what strip did to it could
  /// not be judged.
  private static func notQuiteAModule(_ module: Module, isNamed: Bool) -> String {
    let missing = module.missingMarks.joined(separator: " and ")
    let lacks = module.kind == .relocatable ? " without \(missing)" : ""
    return isNamed
      ? "its name is that of a kernel module, and it is \(module.kind.withArticle)\(lacks): build it again, or give it another name"
      : "it was linked as a kernel module, and is \(module.kind.withArticle)\(lacks): build it again"
  }

  // MARK: What takes its place

  private func staged(
    _ stripped: Stripped, _ module: Module, _ original: FileState, _ compression: Compression?
  ) throws(StripRefusal) -> Result {
    var result = Result(file: file, messages: stripped.messages)
    if arguments.isDryRun {
      result.plan = "would be \(stripped.means)"
      return result
    }
    let goesElsewhere = arguments.output.map { (try? $0.resolved()) != original.place } ?? false
    result.text = arguments.isVerbose || stripped.isNotable ? stripped.means : nil
    // Whoever strips twice changes nothing, not even the times.
    if !goesElsewhere, module.holds(stripped.bytes) { return result }
    let bytes: [UInt8]
    do throws(ElfError) {
      bytes = try compression?.compress(stripped.bytes) ?? stripped.bytes
    } catch {
      return left(error.message, .indeterminate)
    }
    do throws(FileReplacement.Failure) {
      let replacement = FileReplacement(keepsTimes: arguments.keepsTimes)
      if goesElsewhere, let output = arguments.output {
        result.staged = try replacement.staged(bytes, at: output, timesOf: original)
      } else {
        result.staged = try replacement.staged(bytes, inPlaceOf: original)
        if original.stat.linkCount > 1 {
          let note = "the file has another name (a hard link), where it is still unstripped"
          result.text = [result.text, note].compactMap(\.self).joined(separator: "; ")
        }
      }
      return result
    } catch {
      return .failed(file, error.description)
    }
  }
}

/// What is to take a module's place, and how it came about.
struct Stripped: Sendable {
  let bytes: [UInt8]
  let means: String
  /// Whether it is told to those too who do not ask.
  var isNotable = false
  var messages: [String] = []
}

extension Stripped {
  /// What we have stripped.
  init(_ stripped: StrippedModule, warning: String?) {
    bytes = stripped.bytes
    means =
      (stripped.changes.isEmpty ? "stripped" : "repaired and stripped") + (warning.map { "; \($0)" } ?? "")
    isNotable = warning != nil
  }
}
