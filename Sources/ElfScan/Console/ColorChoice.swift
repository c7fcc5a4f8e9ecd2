import ArgumentParser

/// When the text is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal, unless the environment has NO_COLOR, and elsewhere where it has FORCE_COLOR.
  case auto
  case always
  case never
}
