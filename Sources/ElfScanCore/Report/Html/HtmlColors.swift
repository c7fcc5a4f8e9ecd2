/// The colours of the page, by day and by night.
enum HtmlColors {
  /// A colour of the style sheet, `--name`, as `#rrggbb`.
  struct Color: Sendable {
    let name: String
    let light: String
    let dark: String

    fileprivate init(_ name: String, _ light: String, _ dark: String) {
      self.name = name
      self.light = light
      self.dark = dark
    }
  }

  static let all = [
    Color("page", "#f6f7f8", "#121417"),
    Color("surface", "#ffffff", "#1a1d21"),
    Color("text", "#1b1e22", "#e6e8eb"),
    Color("muted", "#565d66", "#a2a9b2"),
    Color("line", "#d9dde2", "#343a41"),
    Color("control", "#7a828c", "#7d858f"),
    Color("link", "#0a55c4", "#8ab8ff"),
    // Outcomes: text on a tint.
    Color("good", "#0e5a2c", "#8fe3b0"), Color("good-tint", "#def4e5", "#12301f"),
    Color("warn", "#6a4100", "#f4cf7c"), Color("warn-tint", "#fdedc8", "#382a0a"),
    Color("bad", "#99101f", "#ffb1b4"), Color("bad-tint", "#fde2e3", "#42161b"),
    Color("stop", "#7c2f00", "#ffbf96"), Color("stop-tint", "#fde5d6", "#3e230f"),
    Color("none", "#57287f", "#d8bcf6"), Color("none-tint", "#efe5f9", "#31204a"),
    Color("crash", "#ffffff", "#ffffff"), Color("crash-tint", "#a3142a", "#a3142a"),
    // Kinds of sections: a fill that carries the text's colour.
    Color("code", "#a9c9fb", "#23497f"),
    Color("constants", "#b3e0c8", "#1d563a"),
    Color("data", "#f9e29b", "#62500f"),
    Color("relocations", "#f7b9a8", "#783527"),
    Color("symbols", "#d3c3f3", "#4a3a7a"),
    Color("debugging", "#cdd3da", "#434a52"),
    Color("groups", "#f7c1de", "#6f2e54"),
    Color("other", "#e2ddd2", "#4b463b"),
  ]

  /// Which colour of text stands on which others.
  static let pairs: [(text: String, on: [String])] = [
    (
      "text",
      [
        "page", "surface", "code", "constants", "data", "relocations", "symbols", "debugging", "groups",
        "other",
        "bad-tint", "good-tint",
      ]
    ),
    ("muted", ["page", "surface"]), ("link", ["page", "surface"]),
    ("good", ["good-tint", "surface"]), ("warn", ["warn-tint", "surface"]), ("bad", ["bad-tint", "surface"]),
    ("stop", ["stop-tint", "surface"]), ("none", ["none-tint", "surface"]), ("crash", ["crash-tint"]),
  ]

  /// What tells where a control is: less contrast will do.
  static let marks: [(mark: String, on: [String])] = [
    ("control", ["page", "surface"]), ("link", ["page", "surface"]),
    ("bad", ["code", "constants", "data", "relocations", "symbols", "debugging", "groups", "other"]),
  ]

  static let css =
    ":root{" + all.map { "--\($0.name):\($0.light);" }.joined()
    + "}\n@media (prefers-color-scheme:dark){:root{"
    + all.map { "--\($0.name):\($0.dark);" }.joined() + "}}\n@media print{:root{"
    + all.map { "--\($0.name):\($0.light);" }.joined() + "}}\n"
}
