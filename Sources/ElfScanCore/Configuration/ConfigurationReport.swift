/// What is set for a run, for programs.
package enum ConfigurationReport {
  /// One document.
  ///
  /// - Parameters:
  ///   - file: the configuration file; nil where there is none.
  ///   - landlock: the version of Landlock with which commands give up rights; 0 where the kernel has none.
  ///   - settings: each setting with what holds, and whether the file says so.
  package static func json(
    file: String?, landlock: Int, settings: [(name: String, values: [String], isFromFile: Bool)]
  ) -> [UInt8] {
    JsonWriter.document { json in
      json.field("file", file)
      json.field("landlock", landlock)
      json.array("settings", settings) { json, setting in
        json.object { json in
          json.field("name", setting.name)
          json.field("values", setting.values)
          json.field("fromFile", setting.isFromFile)
        }
      }
    }
  }
}
