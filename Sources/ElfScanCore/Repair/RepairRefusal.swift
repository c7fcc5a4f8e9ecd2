/// Why a module is not rewritten. What it says is in `message`.
public enum RepairRefusal: Error, Sendable {
  /// No kernel module: groups and relocation sections of other files are there for a linker.
  case notAModule(FileKind)
  /// The signature would be lost.
  case signed
  /// Something in the file contradicts itself, or its meaning is not known; in one line.
  case notUnderstood(String)
  /// What is to go is named by a relocation of what stays; in one line.
  case needed(String)
  /// The kernel would load another module than before.
  case changes(ModuleComparison)
  /// GNU strip stumbles over something that no rewriting helps against.
  case stillUnsafe(Module, StripPrediction)
}
