/// The report on two sets of modules for programs, as one document and as lines.
enum SetJson {
  static func document(_ comparison: SetComparison) -> [UInt8] {
    JsonWriter.document { json in
      json.array("modules", comparison.modules) { json, module in write(module, to: &json) }
      json.key("summary")
      summary(comparison, to: &json)
    }
  }

  /// A line for each module, and one for all of them at the end: without it, some are missing.
  static func lines(_ comparison: SetComparison) -> [UInt8] {
    comparison.modules.flatMap { module in
      var json = JsonWriter()
      write(module, to: &json)
      return json.bytes + [UInt8(ascii: "\n")]
    }
      + JsonWriter.document { json in
        json.key("summary")
        summary(comparison, to: &json)
      }
  }

  private static func summary(_ comparison: SetComparison, to json: inout JsonWriter) {
    json.object { json in
      json.field("before", comparison.sides.before)
      json.field("after", comparison.sides.after)
      json.field("answer", comparison.answer.rawValue)
      if comparison.kernels != KernelGeneration.all { json.field("kernels", comparison.kernels.map(\.name)) }
      json.field("signedAfter", comparison.isSignedLater)
      json.object("modules") { json in
        json.field("before", comparison.sizes.before)
        json.field("after", comparison.sizes.after)
      }
      json.field("same", comparison.count(.same))
      json.field("different", comparison.count(.different))
      json.field("missing", comparison.count(.missing))
      json.field("added", comparison.count(.added))
      json.field("indeterminate", comparison.count(.indeterminate))
      json.object("signatures") { json in
        json.field("lost", comparison.count(.lost))
        json.field("stale", comparison.count(.stale))
        json.field("replaced", comparison.count(.replaced))
        json.field("added", comparison.count(.gained))
      }
      json.object("debugging") { json in
        json.field("dropped", comparison.count(.dropped))
        json.field("kept", comparison.count(.kept))
        json.field("none", comparison.count(ModuleOutcome.Debugging.none))
      }
    }
  }

  private static func write(_ module: ModuleOutcome, to json: inout JsonWriter) {
    json.object { json in
      json.field("name", module.name)
      json.field("answer", module.answer.rawValue)
      json.field("before", module.before)
      json.field("after", module.after)
      json.field("matchedBy", module.basis?.rawValue)
      json.object("counts") { json in
        json.field("damage", module.counts[.damage])
        json.field("metadata", module.counts[.metadata])
        json.field("expected", module.counts[.expected])
      }
      json.array("differences", module.differences) { json, told in
        json.object { json in
          json.field("impact", told.impact.rawValue)
          json.field("kind", told.kind)
          json.field("text", told.text)
        }
      }
      json.field("signature", module.signature?.rawValue)
      json.field("debugging", module.debugging?.rawValue)
      json.field("error", module.error)
    }
  }
}
