/// One part of elfscan that is given hostile input. What it must not do: crash, hang, take memory without bound, or break
/// a promise that the harness checks, which ends the process.
protocol Harness: Sendable {
  /// The word on the command line.
  static var name: String { get }
  /// What is given to what, in one line.
  static var summary: String { get }
  /// Whether the input is an ELF file, or two of them, so that it pays to change it as such.
  static var takesModules: Bool { get }

  /// Takes one input.
  func run(_ input: [UInt8])
}

extension Harness {
  static var takesModules: Bool { true }
}

/// Every harness.
enum Harnesses {
  static let all: [any Harness] = [
    ReaderHarness(), JudgeHarness(), CompareHarness(), RepairHarness(), UnpackHarness(), TriageHarness(),
    ArgumentsHarness(), DocumentsHarness(), StripHarness(), LoaderHarness(),
  ]
}

/// Ends the process: a promise was broken.
func broken(_ promise: String) -> Never { fatalError("broken promise: \(promise)") }
