import ArgumentParser
import ElfScanCore

/// The options of `elfscan check` that a configuration file may set too.
///
/// What writes files or runs programs is not among them: that is for whoever types the command.
struct CheckSettings: ParsableArguments {
  @Option(
    help:
      "What is run: strip with debug (-g), unneeded or all, or objcopy without stripping. May be given several times."
  )
  var mode: [StripMode] = []

  @Option(
    help: ArgumentHelp(
      "The GNU Binutils to ask about: a version such as 2.42, 'installed' (the strip on PATH), or 'all' that are known.",
      valueName: "version"))
  var binutils: [BinutilsChoice] = []

  @Option(help: KernelChoice.help)
  var kernel: [KernelChoice] = []

  @Option(
    help: ArgumentHelp(
      "A section that strip or objcopy is told to remove by name. May be given several times.",
      valueName: "section"))
  var removeSection: [String] = []

  @Option(
    help: ArgumentHelp(
      "A symbol that objcopy is told to make local. May be given several times.", valueName: "symbol"))
  var localizeSymbol: [String] = []

  @Option(
    help: ArgumentHelp(
      "A section that objcopy is told to add, such as .BTF. May be given several times.", valueName: "section"
    ))
  var addSection: [String] = []

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Say what to set in this tool for each module. May be given several times. Without --mode, what these tools run is asked about.",
      valueName: "tool"))
  var tools: [PackagingTool] = []

  @Option(help: ArgumentHelp("How to write the report: \(FormatName.list).", valueName: "format"))
  var format: FormatName?

  @Option(help: "The verdict from which on the exit status is 1: unsafe (the default), caution, or never.")
  var failOn: Gate.Threshold?

  @Flag(
    help: "Signing comes later: a signature that strip drops is only a note, and makes no module unsafe.")
  var signedAfter = false

  @Option(
    help: ArgumentHelp(
      "Report the findings of this rule only, and let only those fail; elfscan rules lists them. May be given several times.",
      valueName: "rule"))
  var select: [RuleName] = []

  @Option(
    help: ArgumentHelp(
      "Report no findings of this rule, and do not fail for them. May be given several times.",
      valueName: "rule"))
  var ignore: [RuleName] = []

  @Option(
    help: ArgumentHelp("Do not fail for the findings that are in this file.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(help: "Colours in the text: auto, always or never.")
  var color: ColorChoice?

  @Flag(name: .shortAndLong, help: "Say nothing of files that are safe.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say everything of each file, where there are several.")
  var verbose = false

  @Flag(help: "Of folders, judge object files (.o) and archives (.a) too.")
  var objects = false

  @Flag(help: "Of folders, judge the modules in packages and images (.deb, .rpm, .tar.*, initrd) too.")
  var packages = false

  @Option(
    help: ArgumentHelp(
      "Of folders and packages, judge only what matches this pattern, such as '*/kernel/fs/*' or 'nvidia*'. May be given several times.",
      valueName: "pattern"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of folders and packages, do not judge what matches this pattern. May be given several times.",
      valueName: "pattern"))
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp(
      "Largest file, and largest unpacked file: a number of bytes, or one with K, M or G; the default is 2G.",
      valueName: "size"))
  var maxSize: ByteCount?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many files to judge at the same time; the default is one for each processor.", valueName: "number")
  )
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Where the pages about rules are, for reports that link to them; the default is where they are installed.",
      valueName: "url"))
  var docsUrl: String?

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose contradict each other") }
    if let reason = CheckSettings.jobsFlaw(jobs) { throw ValidationError("--\(reason)") }
  }
}

extension CheckSettings {
  /// Why a number of jobs is no good; nil where it is.
  static func jobsFlaw(_ jobs: Int?) -> String? {
    jobs.map { (1...1024).contains($0) } ?? true ? nil : "jobs takes 1 to 1024"
  }

  /// Nothing set.
  static var usual: CheckSettings { (try? parse([])) ?? CheckSettings() }

  /// One setting of a configuration file.
  struct Entry {
    let name: String
    /// What holds where it is not set; nil where nothing does.
    let usual: String?
    /// Whether the command line has it, which counts more.
    let isGiven: (CheckSettings) -> Bool
    let set: (inout CheckSettings, Configuration.Value) throws(Configuration.Flaw) -> Void
    /// Its values as they are written; empty where it is not set.
    let values: (CheckSettings) -> [String]
  }

  /// The names of all settings.
  static var names: [String] { entries.map(\.name) }

  /// **To let a configuration file set another option**, name it here.
  static var entries: [Entry] {
    [
      list("mode", \.mode, usual: "debug"), list("binutils", \.binutils, usual: "all"),
      list("kernel", \.kernel, usual: "all"), list("remove-section", \.removeSection),
      list("localize-symbol", \.localizeSymbol), list("add-section", \.addSection), list("for", \.tools),
      single("format", \.format, usual: ReportFormats.usual.name),
      single("fail-on", \.failOn, usual: Gate().threshold.rawValue),
      flag("signed-after", \.signedAfter, unless: \.signedAfter),
      list("select", \.select, usual: "all rules"),
      list("ignore", \.ignore), single("baseline", \.baseline),
      single("color", \.color, usual: ColorChoice.auto.rawValue),
      flag("quiet", \.quiet, unless: \.verbose), flag("verbose", \.verbose, unless: \.quiet),
      flag("objects", \.objects, unless: \.objects), flag("packages", \.packages, unless: \.packages),
      list("include", \.include, usual: "all"), list("exclude", \.exclude),
      single("max-size", \.maxSize, usual: "\(ByteCount(FileImage.defaultLimit))"),
      single("jobs", \.jobs, usual: "one for each processor"),
      single("docs-url", \.docsUrl, usual: ReportOptions().docsURL),
    ]
  }

  /// What the command line leaves open, as a configuration says.
  func filled(from configuration: Configuration) throws(Configuration.Flaw) -> CheckSettings {
    var filled = self
    for entry in CheckSettings.entries where !entry.isGiven(self) {
      if let value = configuration.values[entry.name] { try entry.set(&filled, value) }
    }
    if filled.quiet && filled.verbose {
      throw Configuration.Flaw("'quiet' and 'verbose' contradict each other")
    }
    if let reason = CheckSettings.jobsFlaw(filled.jobs) { throw Configuration.Flaw("\(reason)") }
    return filled
  }

  private static func list<Element: ExpressibleByArgument>(
    _ name: String, _ path: WritableKeyPath<CheckSettings, [Element]>, usual: String? = nil
  ) -> Entry {
    Entry(name: name, usual: usual, isGiven: { !$0[keyPath: path].isEmpty }) {
      (settings, value) throws(Configuration.Flaw) in
      var elements: [Element] = []
      for text in value.texts { elements.append(try element(name, text)) }
      settings[keyPath: path] = elements
    } values: {
      $0[keyPath: path].map(\.defaultValueDescription)
    }
  }

  private static func single<Element: ExpressibleByArgument>(
    _ name: String, _ path: WritableKeyPath<CheckSettings, Element?>, usual: String? = nil
  ) -> Entry {
    Entry(name: name, usual: usual, isGiven: { $0[keyPath: path] != nil }) {
      (settings, value) throws(Configuration.Flaw) in
      guard let text = value.texts.first, value.texts.count == 1 else {
        throw Configuration.Flaw("'\(name)' takes one value")
      }
      settings[keyPath: path] = try element(name, text)
    } values: {
      $0[keyPath: path].map { [$0.defaultValueDescription] } ?? []
    }
  }

  private static func flag(
    _ name: String, _ path: WritableKeyPath<CheckSettings, Bool>,
    unless opposite: KeyPath<CheckSettings, Bool>
  ) -> Entry {
    Entry(name: name, usual: nil, isGiven: { $0[keyPath: path] || $0[keyPath: opposite] }) {
      (settings, value) throws(Configuration.Flaw) in
      guard case .flag(let isSet) = value else { throw Configuration.Flaw("'\(name)' takes true or false") }
      settings[keyPath: path] = isSet
    } values: {
      ["\($0[keyPath: path])"]
    }
  }

  private static func element<Element: ExpressibleByArgument>(
    _ name: String, _ text: String
  ) throws(Configuration.Flaw) -> Element {
    if let element = Element(argument: text) { return element }
    let choices = Element.allValueStrings
    throw Configuration.Flaw(
      "'\(name)' does not take '\(printable(text))'"
        + (choices.isEmpty ? "" : "; it takes: \(choices.joined(separator: ", "))")
        + (Element.self == RuleName.self ? "; elfscan rules lists the rules" : ""))
  }
}

extension Configuration.Value {
  /// As it would be typed.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let texts): texts
    case .number(let number): ["\(number)"]
    case .flag(let flag): ["\(flag)"]
    }
  }
}
