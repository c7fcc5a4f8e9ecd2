import ElfScanCore
import SystemPackage

/// One call of `elfscan strip`, with all its files.
struct StripSession {
  private let arguments: StripArguments
  private var tools: StripTools
  private var scratch: ScratchFolder?
  private var status: Int32 = 0

  /// On the largest modules strippers take a tenth of a second; emulated machines are slower.
  private static let timeLimit = Duration.seconds(600)
  /// How often a file is taken up again that someone else changes meanwhile.
  private static let attempts = 3
  /// Files that are passed to strip in one call.
  private static let batchSize = 500

  init(_ arguments: StripArguments) {
    self.arguments = arguments
    tools = StripTools(named: arguments.program)
  }

  /// Tells whoever reads the build's log.
  static func say(_ text: String) {
    Output.writeError("elfscan strip: \(text)\n")
  }

  /// Strips every file.
  ///
  /// - Returns: the exit status.
  mutating func run() async throws -> Int32 {
    var others: [FilePath] = []
    for file in arguments.files {
      let probe: FileProbe
      do throws(ElfError) {
        probe = try FileProbe(file)
      } catch {
        try fail(file, error.message)
        continue
      }
      switch probe {
      case .candidate:
        if try await !strip(file) { others.append(file) }
      case .compressedModule(let tool):
        try leave(
          file, "it is compressed with \(tool): strip first, then compress, as the kernel's build does")
      case .other: others.append(file)
      }
    }
    return try pass(others)
  }

  // MARK: Modules

  /// How a file ended up.
  private enum Attempt {
    case done
    /// Neither a module nor meant as one: no business of ours.
    case notAModule
    case changedMeanwhile
  }

  /// Strips a module, or leaves it and says why; false where it is none, which is known only of what could be read.
  private mutating func strip(_ file: FilePath) async throws -> Bool {
    for _ in 0..<StripSession.attempts {
      switch try await attempt(file) {
      case .done: return true
      case .notAModule: return false
      case .changedMeanwhile: continue
      }
    }
    try fail(file, FileReplacement.Failure.changedMeanwhile.description)
    return true
  }

  private mutating func attempt(_ file: FilePath) async throws -> Attempt {
    let original: OriginalFile
    let module: Module
    do throws(ElfError) {
      original = try OriginalFile(file)
      module = try Module(original.image)
    } catch {
      try fail(file, error.message)
      return .done
    }
    switch module.kind {
    case .kernelModule, .bitcode, .bitcodeWrapper: break
    default:
      let isNamed = FileProbe.isNamedAsModule(file, at: original.place)
      guard isNamed || module.isMeantAsModule else { return .notAModule }
      try fail(file, StripSession.notQuiteAModule(module, isNamed: isNamed))
      return .done
    }
    // Debugging information for a file of its own, say.
    if !arguments.request.leavesModule, let output = arguments.output, !original.isFound(at: output) {
      return .notAModule
    }
    if original.attributes.isSigned && !arguments.request.dropsSignature {
      try leave(
        file,
        "it has a signature for integrity measurement (security.ima): strip before signing, or give --drop-signature"
      )
      return .done
    }
    do {
      guard let result = try await result(for: module, of: file) else { return .done }
      return try write(result, original, file)
    } catch let refusal as StripPlan.Refusal {
      try leave(file, refusal.message)
      return .done
    }
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

  /// What is to take the module's place, and how it came about.
  private struct Result {
    let bytes: [UInt8]
    let means: String
    let obstacles: [String]
    let messages: [String]
  }

  /// Tries one way after the other; nil where none is left, which is then said.
  private mutating func result(for module: Module, of file: FilePath) async throws -> Result? {
    // Most modules are safe with every strip, and there is no need to know which one it is.
    if StripPlan.isSafeEverywhere(module, arguments.request) {
      let tool = StripPlan.Tool(program: tools.preferred(for: module.header), identity: .unknown)
      var plan = try StripPlan(module, arguments.request, tools: [tool])
      if let result = try await firstSound(&plan, module, file, isRepairing: false) { return result }
    }
    var plan = try StripPlan(module, arguments.request, tools: await tools.all(for: module.header))
    if let result = try await firstSound(&plan, module, file) { return result }
    let reasons = plan.obstacles.isEmpty ? ["no strip and no llvm-strip on PATH"] : plan.obstacles
    try leave(file, reasons.joined(separator: "; "))
    return nil
  }

  private mutating func firstSound(
    _ plan: inout StripPlan, _ module: Module, _ file: FilePath, isRepairing: Bool = true
  ) async throws -> Result? {
    while let candidate = plan.next() {
      if candidate.repair != nil && !isRepairing { return nil }
      let effect = await CopyRun(folder: try scratchFolder(), timeLimit: StripSession.timeLimit).effect(
        of: candidate.tool.program, arguments.options, on: candidate.input, shown: file.shown, before: module,
        strips: arguments.request.mode != .objcopy)
      if let objection = arguments.request.objection(to: effect) {
        plan.note(objection, to: candidate)
      } else if let after = effect.after {
        let repaired = candidate.repair == nil ? "" : "repaired and "
        return Result(
          bytes: after.bytes, means: "\(repaired)stripped with \(printable(candidate.tool.program))",
          obstacles: plan.obstacles, messages: effect.messages)
      }
    }
    return nil
  }

  private mutating func scratchFolder() throws -> ScratchFolder {
    if let scratch { return scratch }
    let made = try ScratchFolder()
    scratch = made
    return made
  }

  // MARK: Writing

  private mutating func write(_ result: Result, _ original: OriginalFile, _ file: FilePath) throws -> Attempt
  {
    let because = result.obstacles.isEmpty ? "" : ", because " + result.obstacles.joined(separator: "; ")
    if arguments.isDryRun {
      try Output.write(Array("\(file.shown): would be \(result.means)\(because)\n".utf8))
      return .done
    }
    let replacement = FileReplacement(scratch: try scratchFolder(), keepsTimes: arguments.keepsTimes)
    do throws(FileReplacement.Failure) {
      if let output = arguments.output, (try? output.resolved()) != original.place {
        try replacement.create(output, with: result.bytes, timesOf: original)
      } else {
        try replacement.replace(original, with: result.bytes)
        if original.stat.linkCount > 1 {
          StripSession.say(
            "\(file.shown): the file has another name (a hard link), where it is still unstripped")
        }
      }
    } catch {
      guard !error.isChangedMeanwhile else { return .changedMeanwhile }
      try fail(file, error.description)
      return .done
    }
    for message in result.messages { Output.writeError("\(message)\n") }
    if arguments.isVerbose || !result.obstacles.isEmpty {
      StripSession.say("\(file.shown): \(result.means)\(because)")
    }
    return .done
  }

  // MARK: What is not stripped

  /// A module that no way of stripping leaves sound.
  private mutating func leave(_ file: FilePath, _ reason: String) throws {
    status = max(status, Verdict.unsafe.exitStatus)
    if arguments.isDryRun {
      try Output.write(Array("\(file.shown): would be left as it is: \(reason)\n".utf8))
    } else {
      StripSession.say("\(file.shown): left as it is: \(reason)")
    }
  }

  /// A file that cannot be read, judged or written.
  private mutating func fail(_ file: FilePath, _ reason: String) throws {
    status = max(status, Verdict.indeterminate.exitStatus)
    StripSession.say("\(file.shown): left as it is: \(reason)")
  }

  /// Files that are no modules, for the strip that would have been called without us.
  private mutating func pass(_ files: [FilePath]) throws -> Int32 {
    guard !files.isEmpty else { return status }
    let program = arguments.program ?? "strip"
    if arguments.isDryRun {
      for file in files {
        try Output.write(Array("\(file.shown): would be passed to \(printable(program))\n".utf8))
      }
      return status
    }
    if files.count == arguments.files.count {
      let reason = RealStrip.become(program, arguments.forStrip(files: files))
      StripSession.say("cannot run \(printable(program)): \(reason)")
      return Verdict.indeterminate.exitStatus
    }
    for start in stride(from: 0, to: files.count, by: StripSession.batchSize) {
      let batch = Array(files[start..<min(start + StripSession.batchSize, files.count)])
      do throws(Errno) {
        status = max(status, try RealStrip.run(program, arguments.forStrip(files: batch)))
      } catch {
        StripSession.say("cannot run \(printable(program)): \(error)")
        status = max(status, Verdict.indeterminate.exitStatus)
      }
    }
    return status
  }
}
