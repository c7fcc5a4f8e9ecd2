import ElfScanCore
import SystemPackage

/// Reads what a report of a failure has: logs, modules, folders with both.
struct TriageRun {
  /// Largest compressed file, unpacked: what is packed has to be in memory.
  private static let packedLimit: UInt64 = 256 << 20
  /// What modules are asked about.
  private static let question = Question()

  private var triage = ElfScanCore.Triage()

  /// Reads everything that the paths lead to; `-` is standard input.
  static func read(_ paths: [FilePath]) -> ElfScanCore.Triage {
    Interruption.watch()
    var run = TriageRun()
    var walk = FileWalk(
      paths.map { FileOrigin(argument: $0) }, selecting: [.modules, .logs],
      isCancelled: { Interruption.isRequested })
    while !Interruption.isRequested, let item = walk.next() {
      switch item {
      case .file(let path): run.read(path)
      case .standardInput: run.readStandardInput()
      case .unreadable(let path, let error): run.triage.addUnreadable(path.shown, error)
      }
    }
    return run.triage
  }

  private mutating func read(_ path: FilePath) {
    do throws(ElfError) {
      var file = try LogFile(path, isCancelled: { Interruption.isRequested })
      let beginning = try file.beginning()
      let isNamedModule = FileSelection.isModule(path.lastComponent.map { Array($0.string.utf8) } ?? [])
      if isNamedModule || FileBeginning.isObject(beginning) {
        for input in Input.open(path) {
          triage.add(Assessment.of(input, TriageRun.question), beginning: beginning)
        }
      } else if Compression(of: beginning) != nil {
        readPacked(path)
      } else {
        add(&file, path.shown)
      }
    } catch {
      triage.addUnreadable(path.shown, error)
    }
  }

  /// A compressed file under another name than a module's may be one all the same, or a log.
  private mutating func readPacked(_ path: FilePath) {
    for input in Input.open(path, InputSettings(limit: TriageRun.packedLimit)) {
      switch input.content {
      case .success(let image) where !FileBeginning.isObject(image.bytes):
        var rest: [UInt8]? = image.bytes
        triage.addLog(named: input.shownName) { rest.take() }
      case .success, .failure: triage.add(Assessment.of(input, TriageRun.question))
      }
    }
  }

  private mutating func readStandardInput() {
    var file = LogFile(standardInput: .standardInput, isCancelled: { Interruption.isRequested })
    do throws(ElfError) {
      guard FileBeginning.isObject(try file.beginning()) else { return add(&file, "-") }
      var bytes: [UInt8] = []
      while let piece = try file.next() {
        bytes += piece
        if bytes.count > FileImage.defaultLimit { throw ElfError(.tooLarge, "more than 2 GiB") }
      }
      let assessment = (try? Module(FileImage(bytes: bytes))).map {
        Assessment.of($0, path: "-", TriageRun.question)
      }
      triage.add(
        assessment ?? .indeterminate([UInt8(ascii: "-")], ElfError(.notElf, "damaged, or no module")))
    } catch {
      triage.addUnreadable("-", error)
    }
  }

  private mutating func add(_ file: inout LogFile, _ name: String) {
    triage.addLog(named: name) { () throws(ElfError) in try file.next() }
  }
}

/// What a file is, by its first bytes.
enum FileBeginning {
  /// ELF, LLVM's bitcode with and without wrapper, and archives of these.
  private static let magics: [[UInt8]] = [
    [0x7F, 0x45, 0x4C, 0x46], [0x42, 0x43, 0xC0, 0xDE], [0xDE, 0xC0, 0x17, 0x0B], Array("!<arch>\n".utf8),
    Array("!<thin>\n".utf8),
  ]

  /// Whether it is a file for linkers, and not text.
  static func isObject(_ bytes: [UInt8]) -> Bool { magics.contains { bytes.starts(with: $0) } }
}
