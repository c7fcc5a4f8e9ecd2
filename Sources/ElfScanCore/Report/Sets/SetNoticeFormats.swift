/// For services that gather results of static analysis: SARIF 2.1.0, one result for each notice.
enum SetSarif {
  static func document(_ comparison: SetComparison) -> [UInt8] {
    var json = JsonWriter()
    json.object { json in
      json.field("$schema", SarifFormat.schema)
      json.field("version", "2.1.0")
      json.array("runs", [comparison]) { json, comparison in
        json.object { json in
          json.object("tool") { json in json.object("driver") { json in driver(to: &json) } }
          json.field("columnKind", "unicodeCodePoints")
          json.array("results", comparison.notices) { json, notice in result(notice, to: &json) }
          json.array("invocations", [comparison.answer]) { json, answer in
            json.object { json in
              json.field("executionSuccessful", !comparison.modules.isEmpty)
              json.field("exitCode", answer.exitStatus)
            }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func driver(to json: inout JsonWriter) {
    json.field("name", Product.name)
    json.field("version", Product.version)
    json.field("semanticVersion", Product.version)
    json.array("rules", SetNotice.Rule.allCases) { json, rule in
      json.object { json in
        json.field("id", rule.rawValue)
        json.object("shortDescription") { json in json.field("text", rule.title) }
        json.object("help") { json in json.field("text", rule.whatToDo) }
        json.object("defaultConfiguration") { json in json.field("level", rule.severity.rawValue) }
      }
    }
  }

  private static func result(_ notice: SetNotice, to json: inout JsonWriter) {
    json.object { json in
      json.field("ruleId", notice.rule.rawValue)
      json.field("ruleIndex", SetNotice.Rule.allCases.firstIndex(of: notice.rule))
      json.field("level", notice.severity.rawValue)
      json.object("message") { json in json.field("text", SarifFormat.messageText(notice.message)) }
      json.array("locations", [notice.module]) { json, module in
        json.object { json in
          json.object("physicalLocation") { json in
            json.object("artifactLocation") { json in
              json.field("uri", fileUri(module.path))
            }
            // A module has no lines, but GitHub takes no result without one.
            json.object("region") { json in json.field("startLine", 1) }
          }
        }
      }
      json.object("partialFingerprints") { json in
        json.field("elfscan/v1", notice.fingerprint.description)
      }
    }
  }
}

/// For GitLab: a Code Quality report with what needs attention.
enum SetGitLab {
  static func document(_ comparison: SetComparison) -> [UInt8] {
    var json = JsonWriter()
    json.array(comparison.notices.filter { $0.severity > .note }) { json, notice in
      json.object { json in
        json.field("description", notice.message)
        json.field("check_name", notice.rule.rawValue)
        json.field("fingerprint", notice.fingerprint.description)
        json.field("severity", "critical")
        json.object("location") { json in
          json.field("path", notice.module.path)
          json.object("lines") { json in json.field("begin", 1) }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

/// For GitHub Actions: an annotation for each module that needs attention, and one that counts.
enum SetGitHub {
  static func commands(_ comparison: SetComparison) -> [UInt8] {
    let format = GitHubFormat(ReportOptions())
    let modules = comparison.modules.flatMap { module -> [UInt8] in
      let notices = module.notices.filter { $0.severity > .note }
      guard let first = notices.first else { return [] }
      return format.command(
        "error", [("file", module.shownPath), ("title", first.rule.title)],
        notices.map(\.message).joined(separator: "\n"))
    }
    let summary = ([comparison.answer.word(), comparison.sentence] + comparison.remarks).joined(
      separator: "; ")
    return modules + format.command("notice", [("title", "elfscan verify")], summary)
  }
}

/// For CI servers that show test results: one test case for each module.
enum SetJUnit {
  static func document(_ comparison: SetComparison) -> String {
    let errors = comparison.count(.indeterminate)
    let counts =
      "tests=\"\(comparison.modules.count)\" "
      + "failures=\"\(comparison.count(.different) + comparison.count(.missing))\" errors=\"\(errors)\""
    let format = JUnitFormat(ReportOptions())
    let cases = comparison.modules.map { module in
      String(decoding: format.testCase(module.shownName, outcome(module)), as: UTF8.self)
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="elfscan verify" \(counts)>
      <testsuite name="elfscan verify" \(counts) skipped="0">
      \(cases.joined())</testsuite>
      </testsuites>

      """
  }

  private static func outcome(_ module: ModuleOutcome) -> String {
    guard let first = module.notices.first else { return "" }
    let text = xmlEscaped(
      (module.notices.map(\.message) + module.differences.map(\.text)).joined(separator: "\n"))
    let element: String
    switch module.answer {
    case .indeterminate: element = "error"
    case .different, .missing: element = "failure"
    case .added, .same: return "<system-out>\(text)</system-out>\n"
    }
    let title = xmlEscaped("\(module.answer.rawValue.uppercased()): \(module.headline)")
    return "<\(element) type=\"\(first.rule.rawValue)\" message=\"\(title)\">\(text)</\(element)>\n"
  }
}
