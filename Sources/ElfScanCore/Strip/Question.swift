/// What is asked about a file: which strips, called how, for which kernels, and whether signing comes later.
public struct Question: Sendable {
  /// The releases asked about.
  public let releases: [BinutilsRelease]
  /// The modes asked about.
  public let modes: [StripMode]
  /// What else the calls name on their command line.
  public let edits: CopyEdits
  /// The kernels that are asked what they refuse.
  public let kernels: [KernelGeneration]
  /// Whether modules are signed after they were stripped, so that it is no harm if strip drops a signature.
  public let isSignedLater: Bool

  /// A question about these releases and modes.
  public init(
    releases: [BinutilsRelease] = BinutilsRelease.all, modes: [StripMode] = [.debug],
    edits: CopyEdits = CopyEdits(), kernels: [KernelGeneration] = KernelGeneration.all,
    isSignedLater: Bool = false
  ) {
    self.releases = releases
    self.modes = modes
    self.edits = edits
    self.kernels = kernels
    self.isSignedLater = isSignedLater
  }
}
