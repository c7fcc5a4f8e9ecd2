import ElfScanCore

/// What a release does that others do not, and that nobody predicted.
extension Recordings {
  /// A table of the fixtures that two releases treat differently.
  public func changes(from old: String, to new: String) -> String {
    var lines: [String] = []
    for entry in fixtures {
      var calls: [String: [String]] = [:]
      for call in RecordedCall.allCases {
        guard let before = entry.outcomes[call]?[old], let after = entry.outcomes[call]?[new], before != after
        else { continue }
        calls["  \(old): \(before.summary)\n  \(new): \(after.summary)", default: []].append(call.rawValue)
      }
      for (change, calls) in calls.sorted(by: { $0.value[0] < $1.value[0] }) {
        lines.append("\(entry) \(calls.joined(separator: ","))\n\(change)")
      }
    }
    guard !lines.isEmpty else { return "Nothing that \(new) does to a fixture differs from \(old)." }
    return "What \(new) does otherwise than \(old):\n\n" + lines.joined(separator: "\n")
  }

  /// Where predictions for a release are wrong.
  public func wrongPredictions(for name: String) -> [String] {
    fixtures.flatMap { entry -> [String] in
      guard var predictions = RecordedPredictions(entry) else { return [] }
      return recordings(of: entry).filter { $0.strip.name == name }.flatMap { recording in
        predictions.differences(from: recording).map { "\(entry) \(recording.call.call): \($0)" }
      }
    }
  }
}
