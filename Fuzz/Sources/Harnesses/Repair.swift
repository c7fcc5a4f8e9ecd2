@testable import ElfScanCore

/// A file to the repair. What it calls repaired is read again, compared by itself, and repaired once more.
struct RepairHarness: Harness {
  static let name = "repair"
  static let summary = "the repair, whose result is read again and compared"

  func run(_ input: [UInt8]) {
    guard let module = try? Module(FileImage(bytes: input)),
      let repair = try? ModuleRepair(module)
    else { return }
    if repair.changes.isEmpty {
      if repair.bytes != input { broken("where nothing is changed the bytes stay") }
      return
    }
    let written: Module
    do throws(ElfError) {
      written = try Module(FileImage(bytes: repair.bytes))
    } catch {
      broken("what a repair writes can be read: \(error.message)")
    }
    guard let comparison = try? ModuleComparison(before: module, after: written), comparison.isSame else {
      broken("a repair changes nothing that the kernel loads")
    }
    guard let again = try? ModuleRepair(written) else { broken("what was repaired is not refused") }
    if !again.changes.isEmpty { broken("what was repaired needs no repair") }
  }
}
