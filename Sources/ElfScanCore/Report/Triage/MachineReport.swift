/// What a maintainer needs to know of the machine on which something failed. It names no host, no user and no folder.
package struct MachineReport: Sendable {
  /// A name and what is known of it.
  package struct Fact: Sendable, Equatable {
    /// What it is about.
    package let name: String
    /// One line; nil where there is nothing.
    package let value: String?

    /// A fact; text that is not fit to show is escaped.
    package init(_ name: String, _ value: String?) {
      self.name = printable(name)
      self.value = value.map { printable($0) }
    }
  }

  /// The distribution, as it calls itself.
  package var distribution: String?
  /// What `uname -r` says.
  package var kernelRelease: String?
  /// What `uname -m` says.
  package var machine: String?
  /// What tools say to `--version`.
  package var tools: [Fact] = []
  /// Lines of the kernel's configuration: `CONFIG_LTO_CLANG_THIN`, `y`.
  package var configuration: [Fact] = []
  /// What the kernel does about signatures.
  package var loading: [Fact] = []
  /// What DKMS has built.
  package var dkms: [String] = []
  /// Modules that were named, by their file names.
  package var modules: [TriageModule] = []

  /// Nothing known yet.
  package init() {}

  /// The process's exit status: 2 where a module could not be read.
  package var exitStatus: Int32 { modules.contains { $0.error != nil } ? 2 : 0 }

  // MARK: Text

  /// One fact in a line, as `elfscan triage` reads it again.
  package var text: String {
    var lines = ["elfscan triage --collect"]
    if let distribution { lines.append("PRETTY_NAME=\"\(printable(distribution))\"") }
    if let kernelRelease { lines.append("kernel release: \(printable(kernelRelease))") }
    if let machine { lines.append("machine: \(printable(machine))") }
    lines += section("Tools", tools.map { "\($0.name): \($0.value ?? "not found")" })
    lines += section(
      "Kernel configuration", configuration.map { "\($0.name)=\($0.value ?? "")" }, or: "not readable")
    lines += section("Module loading", loading.map { "\($0.name): \($0.value ?? "not known")" })
    lines += section("DKMS", dkms.map { printable($0) }, or: "nothing built, or not installed")
    lines += section("Modules", modules.map(line), or: "none named")
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ heading: String, _ lines: [String], or nothing: String = "") -> [String] {
    ["", heading] + (lines.isEmpty ? ["  " + nothing] : lines.map { "  " + $0 })
  }

  /// The verdict on a module and what it rests on.
  private func line(_ module: TriageModule) -> String {
    let name = MachineReport.fileName(module)
    if let error = module.error { return "\(module.verdict.rawValue.uppercased()) \(name): \(error)" }
    let rules = module.findings.map { "\($0.rule) (\($0.count))" }.joined(separator: ", ")
    return "\(module.verdict.rawValue.uppercased()) \(name)" + (rules.isEmpty ? "" : ": \(rules)")
      + (module.vermagic.map { "; made for \($0)" } ?? "")
  }

  /// Without the folders, which may name a user.
  private static func fileName(_ module: TriageModule) -> String {
    module.shownPath.split(separator: "/").last.map(String.init) ?? module.shownPath
  }

  // MARK: JSON

  /// The same for programs, with a newline at the end.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("distribution", distribution)
      json.field("kernelRelease", kernelRelease)
      json.field("machine", machine)
      json.key("tools")
      write(tools, to: &json)
      json.key("configuration")
      write(configuration, to: &json)
      json.key("loading")
      write(loading, to: &json)
      json.array("dkms", dkms) { json, line in json.string(printable(line)) }
      json.array("modules", modules) { json, module in
        json.object { json in
          json.field("name", MachineReport.fileName(module))
          json.field("verdict", module.verdict.rawValue)
          json.array("findings", module.findings) { json, finding in
            json.object { json in
              json.field("rule", finding.rule)
              json.field("count", finding.count)
            }
          }
          json.field("vermagic", module.vermagic)
          json.field("error", module.error)
        }
      }
    }
  }

  private func write(_ facts: [Fact], to json: inout JsonWriter) {
    json.array(facts) { json, fact in
      json.object { json in
        json.field("name", fact.name)
        json.field("value", fact.value)
      }
    }
  }
}
