import ArgumentParser

extension Check {
  /// How commands write that report on one thing.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }
}
