/// The predictions that reports tell about at length.
extension Assessment {
  /// The newest release that changes what the kernel loads while stripping less than everything.
  var worstDamage: StripPrediction? {
    predictions.example { $0.mode != .all && !$0.harm.isNone }
  }

  /// The newest release that warns or refuses.
  var mostTalkative: StripPrediction? {
    predictions.example { $0.mode != .all && !$0.messages.isEmpty && $0.verdict > .safe }
      ?? predictions.example { !$0.messages.isEmpty }
  }
}

extension [StripPrediction] {
  /// The newest of those that are meant, of a release that was run where there is one.
  func example(_ isMeant: (StripPrediction) -> Bool) -> StripPrediction? {
    last { $0.release.basis == .measured && isMeant($0) } ?? last(where: isMeant)
  }
}

extension StripPrediction {
  /// What would be printed, in few lines: the first, and the reason for a refusal with what follows it.
  ///
  /// - Parameters:
  ///   - limit: how many lines.
  ///   - text: a message as it is shown.
  func lines(atMost limit: Int, _ text: (String) -> String) -> [String] {
    let all = messages.map { text($0.text) + ($0.count > 1 ? " (\($0.count) times)" : "") }
    guard all.count > limit else { return all }
    let end = messages.lastIndex { $0.text == reason?.text } ?? all.count - 1
    let head = all.prefix(max(1, limit - 1 - (all.count - end)))
    return head + ["… and \(end - head.count) more"] + all[end...]
  }
}

extension Module {
  /// What the file is, in one line.
  var portrait: String {
    var parts = [kind.rawValue]
    if let machine = header?.machine { parts.append("\(machine)") }
    if let vermagic = info["vermagic"]?.split(separator: " ").first {
      parts.append("for kernel \(vermagic)")
    }
    return (parts + info.producers.prefix(2)).joined(separator: ", ")
  }

  /// Whether the relocation lies inside an object named `_ZTV…`.
  private func isVtableSlot(_ change: Harm.RelocationChange) -> Bool {
    symbolTable.symbols.contains { symbol in
      symbol.definingSection == change.section && change.offset >= symbol.value
        && change.offset - symbol.value < symbol.size && name(of: symbol).hasPrefix("_ZTV")
    }
  }

  /// What the changed relocations are, where all that are shown are slots of vtables; nil where they are not.
  ///
  /// - Parameter shown: how many are shown, the first ones.
  func vtableRemark(on harm: Harm, shown: Int) -> String? {
    let changes = harm.relocationChanges
    guard changes.prefix(shown).allSatisfy(isVtableSlot) else { return nil }
    // A slot takes any address. Elsewhere the loader may find one out of reach, or a place that is taken, and refuse the
    // module.
    let loads =
      harm.changes.isEmpty && harm.damagedRelocations == changes.count && changes.allSatisfy(isVtableSlot)
    return "These are slots of C++ vtables: after such a strip, virtual calls end in the wrong function."
      + (loads ? " Nothing fails until the module runs." : "")
  }
}
