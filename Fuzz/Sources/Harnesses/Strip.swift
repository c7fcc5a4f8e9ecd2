@testable import ElfScanCore

/// A file to stripping by ourselves, and what is written through the writer. The result is read again, compared by itself, and
/// stripped once more.
struct StripHarness: Harness {
  static let name = "strip"
  static let summary = "stripping without a stripper, whose result is read again and compared"

  func run(_ input: [UInt8]) {
    guard let module = try? Module(FileImage(bytes: input)) else { return }
    let modes = ModuleRepair.modes
    let mode = modes[input.count % modes.count]
    guard let stripped = try? StrippedModule.of(module, mode) else { return }
    let written: Module
    do throws(ElfError) {
      written = try Module(FileImage(bytes: stripped.bytes))
    } catch {
      broken("what is stripped can be read: \(error.message)")
    }
    guard let comparison = try? ModuleComparison(before: module, after: written),
      comparison.differences(.damage).isEmpty
    else { broken("stripping changes nothing that the kernel loads") }
    do throws(RepairRefusal) {
      _ = try StrippedModule.of(written, mode)
    } catch {
      broken("what is stripped is not refused: \(error.message)")
    }
  }
}
