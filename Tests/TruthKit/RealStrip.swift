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
  /// Machine it is built for.
  public let machine: Machine
  /// Machines whose files it takes.
  public let taken: Set<Machine>
  /// Those whose files it is tried on: not the ones that another of the same release is built for.
  private var machines: Set<Machine>
  /// The first line of what it says of itself, where it was asked.
  public var versionLine = ""

  /// For reports.
  public var description: String { "\(version)\(machine == .x8664 ? "" : " \(machine)")" }

  /// The releases that `scripts/binutils-matrix` installed, and the strip on PATH.
  public static let all: [RealStrip] = {
    var found = MatrixRow.all.compactMap { row in
      RealStrip(program: row.program, version: BinutilsVersion(row.version), kind: row.kind)
    }
    if let installed, !found.contains(where: { $0.version == installed.version && $0.machine == .x8664 }) {
      found.append(installed)
    }
    return found.map { strip in
      var strip = strip
      let others = found.filter { $0.version == strip.version && $0.machine != strip.machine }
      // Predictions for i386 are for a strip that is built for x86-64.
      if strip.machine == .i386, others.contains(where: { $0.machine == .x8664 }) {
        strip.machines = []
      } else {
        strip.machines.subtract(others.map(\.machine).filter { $0 != .i386 })
      }
      return strip
    }
  }()

  /// Those of the matrix for x86-64.
  public static let forRecording = all.filter { $0.machine == .x8664 && $0.program.contains("/") }

  /// What the strips of each kind take, the machine they are built for first. Found by running every strip of the matrix
  /// on a small file of every machine, class and byte order: releases and classes make no difference, and both byte
  /// orders are taken, but by x86, S/390, SPARC, LoongArch, and RISC-V's of 2.35.2.
  private static let kinds: [String: [Machine]] = [
    "gnu": [.x8664, .i386], "gnu-i386": [.i386, .x8664], "gnu-mingw": [.x8664, .i386],
    "gnu-aarch64": [.aarch64, .arm], "gnu-arm": [.arm], "gnu-riscv64": [.riscv], "gnu-mipsel": [.mips],
    "gnu-powerpc": [.powerpc, .powerpc64], "gnu-powerpc64": [.powerpc64, .powerpc],
    "gnu-s390x": [.s390], "gnu-loongarch64": [.loongarch], "gnu-sparc64": [.sparcv9],
  ]

  private init?(program: String, version: BinutilsVersion?, kind: String) {
    guard let version, let known = RealStrip.kinds[kind], let machine = known.first else { return nil }
    self.program = program
    self.version = version
    self.machine = machine
    taken = Set(known)
    machines = taken
  }

  /// The strip on PATH.
  public static let installed = RealStrip(asking: "strip")

  /// A strip for x86-64, which is asked for its version; nil where it gives no answer.
  public init?(asking program: String) {
    guard let line = try? BlockingRun([program, "--version"]).lines.first else { return nil }
    self.init(program: program, version: BinutilsVersion(versionLine: line), kind: "gnu")
    versionLine = line
  }

  /// Whether it is tried on files for the machine.
  public func knows(_ machine: Machine) -> Bool { machines.contains(machine) }

  /// Of the strips for a machine some from the oldest release to the newest, both among them.
  ///
  /// - Parameter count: how many; nil for all.
  public static func spread(_ strips: [RealStrip], over count: Int?, for machine: Machine) -> [RealStrip] {
    let strips = strips.filter { $0.knows(machine) }
    guard let count, count < strips.count else { return strips }
    let sorted = strips.sorted { $0.version < $1.version }
    return (0..<count).map { sorted[count == 1 ? sorted.count - 1 : $0 * (sorted.count - 1) / (count - 1)] }
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
      .replacing(#/^((\S*(strip|objcopy)|BFD): )+/#, with: "")
  }
}
