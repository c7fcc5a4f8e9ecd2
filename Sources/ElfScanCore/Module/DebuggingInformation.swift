extension Section {
  /// Debugging information, by name: what strippers drop with `-g`.
  var isDebuggingInformation: Bool {
    name.hasPrefix(".debug") || name.hasPrefix(".zdebug") || name.hasPrefix(".stab")
      || name.hasPrefix(".gnu.debuglto_") || name.hasPrefix(".gnu.linkonce.wi.") || name.hasPrefix(".line")
      || name.equals(".gdb_index")
  }

  /// Debugging information that `--strip-debug` drops.
  var isDroppedDebugging: Bool { !isAllocated && isDebuggingInformation }
}

extension Module {
  /// Whether there is something that `--strip-debug` would drop.
  var hasDebuggingInformation: Bool {
    sections.contains { $0.isDroppedDebugging && !$0.type.isRelocation }
  }
}
