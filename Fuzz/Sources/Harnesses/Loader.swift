@testable import ElfScanCore

/// A file to the model of the kernel's module loader, every generation of it.
struct LoaderHarness: Harness {
  static let name = "loader"
  static let summary = "what kernels refuse, and in which words"

  func run(_ input: [UInt8]) {
    guard let module = try? Module(FileImage(bytes: input)) else { return }
    let everything = LoaderRefusal.all(in: module)
    for refusal in everything {
      Inertness.check(text: Array(refusal.text(in: module).utf8), "a refusal")
    }
    let quick = LoaderRefusal.all(in: module, readsPlaces: false, readsNames: false)
    if quick.count > everything.count { broken("whoever looks at more finds no less") }
    for generation in KernelGeneration.all
    where LoaderRefusal.all(in: module, by: [generation]).count > everything.count {
      broken("all kernels together refuse what one refuses")
    }
  }
}
