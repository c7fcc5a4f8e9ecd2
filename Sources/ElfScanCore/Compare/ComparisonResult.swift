import SystemPackage

/// What came of comparing two files.
package struct ComparisonResult: Sendable {
  /// The answer.
  package enum Answer: String, Sendable {
    /// The kernel's module loader would see the same module.
    case same
    /// It would see another one.
    case different
    /// Could not be compared.
    case indeterminate

    /// 0 same, 1 different, 2 not comparable.
    package var exitStatus: Int32 {
      switch self {
      case .same: 0
      case .different: 1
      case .indeterminate: 2
      }
    }
  }

  /// The paths as they were given; bytes that are not UTF-8 are replaced.
  package let paths: (before: String, after: String)
  /// The kernels that were asked what they refuse.
  package let kernels: [KernelGeneration]
  /// The comparison; nil where one of the files could not be read.
  package let comparison: ModuleComparison?
  /// Why they could not be compared; nil where they could.
  package let error: String?

  /// The answer.
  package var answer: Answer { comparison.map { $0.isSame ? .same : .different } ?? .indeterminate }

  /// Whether a lost signature is no difference, since somebody signs later.
  package let isSignedLater: Bool

  /// One of two modules: what it is called, and its bytes or why there are none.
  package typealias Side = (name: String, content: Result<FileImage, ElfError>)

  /// Compares two modules. Never fails: what cannot be read is indeterminate.
  package static func of(
    _ before: Side, _ after: Side, kernels: [KernelGeneration] = KernelGeneration.all,
    isSignedLater: Bool = false
  ) -> ComparisonResult {
    func read(_ side: Side) -> Result<Module, ElfError> {
      Result { () throws(ElfError) in try Module(side.content.get()) }
    }
    func result(_ comparison: ModuleComparison?, _ error: String?) -> ComparisonResult {
      ComparisonResult(
        paths: (before.name, after.name), kernels: kernels, comparison: comparison, error: error,
        isSignedLater: isSignedLater)
    }
    switch (read(before), read(after)) {
    case (.success(let old), .success(let new)):
      do throws(ElfError) {
        let comparison = try ModuleComparison(
          before: old, after: new, kernels: kernels, isSignedLater: isSignedLater)
        // What could not be read looked like zeros.
        if let error = old.image.readError ?? new.image.readError { throw error }
        return result(comparison, nil)
      } catch {
        return result(nil, error.message)
      }
    case (.failure(let error), _): return result(nil, "\(printable(before.name)): \(error.message)")
    case (_, .failure(let error)): return result(nil, "\(printable(after.name)): \(error.message)")
    }
  }

  /// Reads and compares two files.
  package static func of(
    _ before: (path: FilePath, name: String), _ after: (path: FilePath, name: String),
    kernels: [KernelGeneration] = KernelGeneration.all
  ) -> ComparisonResult {
    func read(_ path: FilePath) -> Result<FileImage, ElfError> {
      Result { () throws(ElfError) in try FileImage.open(at: path) }
    }
    return of((before.name, read(before.path)), (after.name, read(after.path)), kernels: kernels)
  }
}
