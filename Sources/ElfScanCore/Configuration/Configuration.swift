import FoundationEssentials

/// What a configuration file says: options of `elfscan check` by their names, as written there.
///
/// The file is a JSON object whose keys are the long options without dashes, such as `"fail-on"`.
package struct Configuration: Sendable, Equatable {
  /// The value of an option.
  package enum Value: Sendable, Equatable {
    case text(String)
    case list([String])
    case number(Int)
    case flag(Bool)
  }

  /// Why a file is no configuration; one line, fit to show.
  package struct Flaw: Error, Sendable, CustomStringConvertible {
    /// What is wrong.
    package let description: String
    /// Whether nothing is wrong but that it may be somebody else's.
    package let isOfOthers: Bool

    /// - Parameters:
    ///   - description: what is wrong.
    ///   - isOfOthers: whether nothing is wrong but that it may be somebody else's.
    package init(_ description: String, isOfOthers: Bool = false) {
      self.description = description
      self.isOfOthers = isOfOthers
    }
  }

  /// The name of the file that is looked for.
  package static let fileName = ".elfscan.json"

  /// Largest file that is read, in bytes.
  package static let sizeLimit: UInt64 = 1 << 20

  /// By the name of the option.
  package let values: [String: Value]

  /// Nothing set.
  package init() { values = [:] }

  /// Reads a configuration.
  ///
  /// - Parameter known: the options that may be set.
  /// - Throws: `Flaw` where the file is no JSON object, or has another key or a value of no use.
  package init(_ bytes: [UInt8], known: [String]) throws(Flaw) {
    do {
      values = try JSONDecoder().decode([String: Value].self, from: Data(bytes))
    } catch let error as DecodingError {
      throw Configuration.flaw(error)
    } catch {
      throw Flaw("it is not JSON")
    }
    if let unknown = values.keys.filter({ !known.contains($0) }).min() {
      throw Flaw("there is no setting '\(printable(unknown))'; there are: \(known.joined(separator: ", "))")
    }
  }

  private static func flaw(_ error: DecodingError) -> Flaw {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
      guard let key = context.codingPath.first?.stringValue else { return Flaw("it is not a JSON object") }
      return Flaw("'\(printable(key))' is neither a text, a number, true or false, nor a list of texts")
    default: return Flaw("it is not JSON")
    }
  }
}

extension Configuration.Value: Decodable {
  /// Takes what JSON has, if it is one of the cases.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([String].self))
    }
  }
}
