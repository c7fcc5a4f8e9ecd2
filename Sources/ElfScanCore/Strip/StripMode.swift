/// How strip is called: what it is asked to remove.
public enum StripMode: String, Sendable, CaseIterable {
  /// `strip --strip-debug`, also `-g`, `-S`, `-d`: debugging sections and symbols.
  case debug
  /// `strip --strip-unneeded`: also every symbol that no relocation needs.
  case unneeded
  /// `strip --strip-all`, also `-s` and plain `strip`: every symbol and relocation.
  case all

  /// The option as strip spells it.
  public var option: String {
    switch self {
    case .debug: "--strip-debug"
    case .unneeded: "--strip-unneeded"
    case .all: "--strip-all"
    }
  }
}
