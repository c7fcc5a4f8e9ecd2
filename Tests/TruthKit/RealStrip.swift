import ElfScanCore
import Foundation
import Subprocess
import SystemPackage

/// A GNU strip on this machine.
public struct RealStrip: Sendable, CustomStringConvertible {
  /// Name or path of the program.
  public let program: String
  /// What `--version` says.
  public let version: BinutilsVersion
  /// Machine it is built for; one for x86-64 knows i386 as well.
  public let machine: Machine
  /// The first line of what it says of itself, where it was asked.
  public let versionLine: String

  /// For reports.
  public var description: String { "\(version)\(machine == .x8664 ? "" : " \(machine)")" }

  /// The releases that `scripts/binutils-matrix` installed, and the strip on PATH.
  public static let all: [RealStrip] = {
    var found = matrix
    if let installed, !found.contains(where: { $0.version == installed.version && $0.machine == .x8664 }) {
      found.append(installed)
    }
    return found
  }()

  private static let matrix: [RealStrip] = MatrixRow.all.compactMap { row in
    guard let machine = machines[row.kind], let version = BinutilsVersion(row.version) else { return nil }
    return RealStrip(program: row.program, version: version, machine: machine)
  }

  /// The strips of the matrix for x86-64, among them the one for MinGW, which knows ELF as well.
  public static var forRecording: [RealStrip] {
    MatrixRow.all.filter { ["gnu", "gnu-mingw"].contains($0.kind) }.compactMap {
      RealStrip(asking: $0.program)
    }
  }

  private static let machines: [String: Machine] = [
    "gnu": .x8664, "gnu-aarch64": .aarch64, "gnu-riscv64": .riscv, "gnu-mipsel": .mips,
  ]

  /// The strip on PATH.
  public static let installed = RealStrip(asking: "strip")

  /// A strip for x86-64, which is asked for its version; nil where it gives no answer.
  public init?(asking program: String) {
    guard let line = try? BlockingRun([program, "--version"]).lines.first,
      let version = BinutilsVersion(versionLine: line)
    else { return nil }
    self.init(program: program, version: version, machine: .x8664, versionLine: line)
  }

  private init(program: String, version: BinutilsVersion, machine: Machine, versionLine: String = "") {
    self.program = program
    self.version = version
    self.machine = machine
    self.versionLine = versionLine
  }

  /// Whether the program was built for the machine; other files it refuses.
  public func knows(_ machine: Machine) -> Bool {
    machine == self.machine || self.machine == .x8664 && machine == .i386
  }

  /// What strip did to a copy of a file.
  public struct Result: Sendable {
    /// 128 + n where signal n ended it.
    public let exitStatus: Int
    /// Lines of elf.c whose assertion was printed, and how often.
    public let assertions: [Int: Int]
    /// Other lines, without the program's name, and with FILE and OUT for those of the copy and the file in its making.
    public let messages: [String]
    /// The copy afterwards.
    public let output: Data
  }

  /// Runs strip, or the objcopy beside it, on a copy of the bytes in a folder of its own.
  public func run(_ call: RealCall, on data: Data) async throws -> Result {
    try await RealStrip.run(program.dropLast("strip".count) + call.mode.program, call, on: data)
  }

  static func run(_ program: String, _ call: RealCall, on data: Data) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "elfscan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "module.ko")
    try data.write(to: copy)
    let added = folder.appending(path: "added")
    if call.addsSection { try Data("added bytes".utf8).write(to: added) }
    let result = try await Subprocess.run(
      program.contains("/") ? .path(FilePath(program)) : .name(program),
      arguments: Arguments(
        call.arguments(adding: added.path(percentEncoded: false)) + [copy.path(percentEncoded: false)]),
      environment: .inherit.updating(["LC_ALL": "C"]), output: .discarded, error: .string(limit: 1 << 24))
    let status: Int =
      switch result.terminationStatus {
      case .exited(let code): Int(code)
      case .signaled(let signal): 128 + Int(signal)
      }
    var assertions: [Int: Int] = [:]
    var messages: [String] = []
    for line in result.standardError.split(separator: "\n") {
      if let match = line.firstMatch(of: /assertion fail .*elf\.c:([0-9]+)/), let number = Int(match.1) {
        assertions[number, default: 0] += 1
      } else {
        messages.append(plain(line, copy, folder))
      }
    }
    return Result(
      exitStatus: status, assertions: assertions, messages: messages,
      output: (try? Data(contentsOf: copy)) ?? Data())
  }

  private static func plain(_ line: Substring, _ copy: URL, _ folder: URL) -> String {
    String(line).replacing(copy.path(percentEncoded: false), with: "FILE")
      .replacing(folder.path(percentEncoded: false), with: "FOLDER").replacing(
        #/FOLDER/+st\w{6}/#, with: "OUT"
      )
      .replacing(#/^(\S*(strip|objcopy)|BFD): /#, with: "")
  }
}
