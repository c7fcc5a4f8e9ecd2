import ElfScanCore
import Subprocess
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs real strippers on copies of a module, in a folder that nobody else can enter, and compares what they leave.
enum Prover {
  /// Most bytes of its messages that are kept.
  private static let messageLimit = 1 << 20

  /// The strippers to run where none is named: those on PATH.
  static let usual = ["strip", "llvm-strip"]

  /// Runs one program on the module in one mode.
  ///
  /// - Parameters:
  ///   - isNamed: whether the program was named on the command line; one that was not may be missing.
  ///   - timeLimit: how long it may take; on the largest modules GNU strip takes a tenth of a second.
  static func prove(
    _ module: Module, _ program: String, _ mode: StripMode, isNamed: Bool,
    timeLimit: Duration
  ) async -> StripProof? {
    let name = mode == .objcopy ? objcopy(beside: program) : program
    let executable: Executable = name.contains("/") ? .path(FilePath(name)) : .name(name)
    let version = await versionLine(executable)
    guard isNamed || version != nil else { return nil }
    do {
      return try await inScratchFolder { folder in
        let copy = folder.appending("module.ko")
        try write(module.bytes, to: copy)
        let run = await run(executable, [mode.option, copy.string].compactMap { $0 }, timeLimit)
        return StripProof(
          program: name, isNamed: isNamed, version: version, mode: mode, ending: run.ending,
          messages: run.messages,
          before: module, after: try? FileImage.read(at: copy))
      }
    } catch {
      return StripProof(
        program: name, isNamed: isNamed, version: version, mode: mode, ending: .notRun("\(error)"),
        messages: [],
        before: module,
        after: nil)
    }
  }

  private static func objcopy(beside program: String) -> String {
    program.hasSuffix("strip") ? String(program.dropLast("strip".count)) + "objcopy" : program
  }

  private static func versionLine(_ executable: Executable) async -> String? {
    let lines = try? await VersionText.of(executable).split(whereSeparator: \.isNewline)
    guard let lines, !lines.isEmpty else { return nil }
    // llvm-strip says in the second line which version it is.
    let line = lines.first { $0.contains("LLVM version") }
    return printable(String(line ?? lines[0]).trimmed)
  }

  // MARK: One run

  private static func run(
    _ executable: Executable, _ arguments: [String], _ timeLimit: Duration
  ) async -> (ending: StripProof.Ending, messages: [String]) {
    var options = PlatformOptions()
    // A group of its own, so that what it started can be ended with it.
    options.processGroupID = 0
    let start = ContinuousClock.now
    do {
      let result = try await Subprocess.run(
        executable, arguments: Arguments(arguments), environment: .inherit.updating(["LC_ALL": "C"]),
        platformOptions: options, input: .none, output: .discarded, error: .sequence
      ) { execution in
        let alarm = Task {
          try await Task.sleep(for: timeLimit)
          try execution.send(signal: .kill, toProcessGroup: true)
        }
        defer { alarm.cancel() }
        return await lines(of: execution.standardError)
      }
      if ContinuousClock.now - start >= timeLimit {
        return (.timedOut(seconds: Int(timeLimit.components.seconds)), result.closureResult)
      }
      switch result.terminationStatus {
      case .exited(let code): return (.exited(Int(code)), result.closureResult)
      case .signaled(let signal): return (.signaled(Int(signal)), result.closureResult)
      }
    } catch {
      return (.notRun("it cannot be run"), [])
    }
  }

  /// What it prints, line by line; a flood is read to its end, and only the beginning kept.
  private static func lines(of stream: SubprocessOutputSequence) async -> [String] {
    var bytes: [UInt8] = []
    var dropped = 0
    do {
      for try await chunk in stream {
        let room = messageLimit - bytes.count
        unsafe chunk.withUnsafeBytes { all in
          unsafe bytes.append(contentsOf: all.prefix(room))
          dropped += max(0, all.count - room)
        }
      }
    } catch {
      bytes += Array("(its messages cannot be read)".utf8)
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    if dropped > 0 { lines.append("(and \(dropped) more bytes of messages)") }
    return lines
  }

  // MARK: The scratch folder

  private static func inScratchFolder<Result>(
    _ body: (FilePath) async throws -> Result
  ) async throws -> Result {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/elfscan.XXXXXX").utf8CString)
    // Only the owner can enter it.
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else {
      throw Errno(rawValue: errno)
    }
    let folder = FilePath(platformString: template)
    defer { remove(folder) }
    return try await body(folder)
  }

  /// Removes the folder and the files in it; strippers leave no folders.
  private static func remove(_ folder: FilePath) {
    unsafe folder.withPlatformString { path in
      guard let stream = unsafe opendir(path) else { return }
      while let entry = unsafe readdir(stream) {
        let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != ".", name != ".." else { continue }
        unsafe folder.appending(name).withPlatformString { _ = unsafe unlink($0) }
      }
      unsafe closedir(stream)
      _ = unsafe rmdir(path)
    }
  }

  private static func write(_ bytes: [UInt8], to path: FilePath) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
