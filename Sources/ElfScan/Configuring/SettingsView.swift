import ElfScanCore

/// What holds for check, and where it comes from.
struct SettingsView {
  private struct Row {
    let name: String
    let values: [String]
    let isFromFile: Bool
  }

  private let file: ConfigurationFile?
  private let rows: [Row]

  init(_ file: ConfigurationFile?, _ settings: CheckSettings) {
    self.file = file
    rows = CheckSettings.entries.map { entry in
      let values = entry.values(settings)
      return Row(
        name: entry.name, values: values.isEmpty ? [entry.usual].compactMap(\.self) : values,
        isFromFile: file?.configuration.values[entry.name] != nil)
    }
  }

  /// For people, with a final newline.
  var text: String {
    let head =
      file.map { "\($0.path.shown)\n" } ?? "No \(Configuration.fileName) from the working directory up.\n"
    let width = rows.map(\.name.count).max() ?? 0
    return head
      + rows.map { row in
        let name = row.name + String(repeating: " ", count: width - row.name.count + 2)
        let values = row.values.isEmpty ? "-" : row.values.map { printable($0) }.joined(separator: ", ")
        return "  " + name + values + (row.isFromFile ? "  (from the file)" : "") + "\n"
      }.joined() + "\nCommands that read modules give up: \(Cage.state)\n"
  }

  /// For programs.
  var json: [UInt8] {
    ConfigurationReport.json(
      file: file?.path.shown, landlock: Cage.version,
      settings: rows.map { (name: $0.name, values: $0.values, isFromFile: $0.isFromFile) })
  }
}
