import Foundation

/// Programs that others wrote, which tell whether a document is what it claims to be.
///
/// `scripts/setup --test` installs them. A test that needs one is skipped where it is missing, but fails in continuous
/// integration.
public enum Validator: Sendable {
  /// jsonschema for Python, through `scripts/validate-json`.
  case json
  /// That, and the schema that OASIS publishes with SARIF.
  case sarif
  /// `xmllint` of libxml2.
  case xml
  /// GitHub's own reader of Markdown.
  case markdown

  /// Whether tests that need it are to run.
  public var isWanted: Bool {
    get async { if ProcessInfo.processInfo.environment["CI"] != nil { true } else { await isThere } }
  }

  /// Why they do not, for the report of the tests.
  public static let hint = "something is missing here: scripts/setup --test"

  private var isThere: Bool {
    get async {
      switch self {
      case .json: await Validator.pythonWithSchemas.value != nil
      case .sarif:
        if FileManager.default.fileExists(atPath: Validator.sarifSchema) {
          await Validator.json.isThere
        } else {
          false
        }
      case .xml: await succeeds("command -v xmllint")
      case .markdown: await succeeds("command -v cmark-gfm")
      }
    }
  }

  private func succeeds(_ script: String) async -> Bool {
    (try? await Tool.run(["sh", "-c", script]))?.status == 0
  }

  /// A Python that has jsonschema, looked for once: the first one on PATH need not be the system's.
  private static let pythonWithSchemas = Task {
    let script =
      "for python in python3 /usr/bin/python3; do"
      + " $python -c 'import jsonschema' 2>/dev/null && echo $python && exit; done; exit 1"
    return try? await Tool.run(["sh", "-c", script]).lines.first
  }

  /// Where `scripts/sarif-schema` puts it.
  public static let sarifSchema =
    Fixture.project.appending(path: ".build/schemas/sarif-schema-2.1.0.json").path(percentEncoded: false)

  /// The path of a schema below `docs/schema/`, by its name without endings.
  public static func published(_ name: String) -> String {
    Fixture.project.appending(path: "docs/schema/\(name).schema.json").path(percentEncoded: false)
  }

  /// The path of a file below `Tests/Schemas/`.
  public static func ofTests(_ name: String) -> String {
    Fixture.project.appending(path: "Tests/Schemas/\(name)").path(percentEncoded: false)
  }

  /// A document and what it is held against.
  public struct Document: Sendable {
    /// What it is called in complaints; of lines of JSON it ends in `.jsonl`.
    public let name: String
    /// The path of the schema.
    public let schema: String
    /// The document.
    public let bytes: [UInt8]

    /// A document.
    public init(_ name: String, _ schema: String, _ bytes: [UInt8]) {
      self.name = name
      self.schema = schema
      self.bytes = bytes
    }
  }

  /// What is wrong with JSON documents, all of them looked at by one process.
  public static func complaints(about documents: [Document]) async throws -> [String] {
    try await inFolder(documents) { files in
      let python = await pythonWithSchemas.value ?? "python3"
      let list = zip(documents, files).map { "\($0.schema)\t\($1)\n" }.joined()
      let script = Fixture.project.appending(path: "scripts/validate-json").path(percentEncoded: false)
      let run = try await Tool.run([python, script], input: Array(list.utf8))
      return run.status == 0 ? [] : run.lines + ["validate-json: exit status \(run.status)"]
    }
  }

  /// Which of JSON documents are wrong, by their places in the list: one process for all of them.
  public static func wrong(among documents: [Document]) async throws -> Set<Int> {
    let complaints = try await complaints(about: documents)
    return Set(
      complaints.compactMap { $0.firstMatch(of: #/^[^\t]*\/([0-9]+)-[^\t\/]*\t/#).flatMap { Int($0.1) } })
  }

  /// What is wrong with XML documents, all of which have the same schema.
  public static func complaints(aboutXml documents: [Document]) async throws -> [String] {
    guard let schema = documents.first?.schema else { return [] }
    return try await inFolder(documents) { files in
      let run = try await Tool.run(
        ["sh", "-c", "schema=$0; exec xmllint --noout --nonet --schema \"$schema\" \"$@\" 2>&1", schema]
          + files)
      return run.status == 0 ? [] : run.lines.filter { !$0.hasSuffix(" validates") }
    }
  }

  private static func inFolder<Result>(
    _ documents: [Document], _ body: ([String]) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "elfscan-documents-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (number, document) in documents.enumerated() {
      let name = String(
        document.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." ? $0 : "-" })
      let file = folder.appending(path: "\(number)-\(name)")
      try Data(document.bytes).write(to: file)
      files.append(file.path(percentEncoded: false))
    }
    return try await body(files)
  }

  /// Markdown as GitHub turns it into HTML, before anything dangerous is taken out of it.
  public static func html(fromMarkdown text: [UInt8]) async throws -> String {
    let extensions = ["table", "strikethrough", "autolink"].flatMap { ["-e", $0] }
    return String(
      decoding: try await Tool.output(["cmark-gfm", "--unsafe"] + extensions, input: text),
      as: UTF8.self)
  }
}
