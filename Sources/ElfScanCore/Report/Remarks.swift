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

extension Assessment {
  /// What is said of a signature that strip drops and that does not count, in a sentence; nil where there is none.
  var signedLaterRemark: String? {
    isSignedLater && predictions.contains(where: \.losesSignature)
      ? "Strip drops the signature, which does not count here: signing comes later (--signed-after)." : nil
  }

  /// What it means that the file is compressed, in a sentence; nil where it is not.
  var compressionRemark: String? {
    guard let compression, error == nil else { return nil }
    return
      "compressed with \(compression.rawValue): no strip can read the file as it is; what is judged is the module "
      + "inside. Strip, sign, compress, in this order."
  }

  /// What is said of errors that change nothing, in a sentence; nil where there are none.
  var errorRemark: String? {
    verdict < .unsafe && findings.contains { $0.severity == .error }
      ? "No strip asked about trips over this, called as asked." : nil
  }
}

extension Harm {
  /// What becomes of the relocations, in a sentence without its end.
  var relocationRemark: String {
    "\(counted(damagedRelocations, "relocation")) that the kernel applies would "
      + (relocationChanges.allSatisfy(\.isLost) ? "be lost" : "name another symbol, or none")
  }
}

extension [StripPrediction] {
  /// Neighbouring releases with equal outcomes; all are of one mode.
  var runs: [ReleaseRun<OutcomeWording>] { ReleaseRun.all(map { ($0.release, $0.wording) }) }

  /// Which releases were not run, in a sentence without its end; nil where all were. "2.47.1, 2.48 assumed like 2.47", for
  /// each release that others are taken to be like.
  var assumptionRemark: String? {
    var assumed: [(like: BinutilsVersion, versions: [BinutilsVersion])] = []
    for release in map(\.release) {
      guard case .assumedLike(let like) = release.basis else { continue }
      let position = assumed.firstIndex { $0.like == like } ?? assumed.count
      if position == assumed.count { assumed.append((like, [])) }
      if !assumed[position].versions.contains(release.version) {
        assumed[position].versions.append(release.version)
      }
    }
    let rows = assumed.map {
      "\($0.versions.map { "\($0)" }.joined(separator: ", ")) assumed like \($0.like)"
    }
    return rows.isEmpty ? nil : "not run by us on such a module: \(rows.joined(separator: "; "))"
  }

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
