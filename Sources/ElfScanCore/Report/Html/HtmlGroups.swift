/// The section groups and their members as a graph.
enum HtmlGroups {
  /// Longest name, in characters.
  private static let nameLimit = 60
  /// Height of a line with a box.
  private static let line = 30

  static func section(_ module: Module) -> Html {
    guard !module.groups.isEmpty else { return "" }
    let graph = GroupGraph(module)
    let height = line * max(graph.groups.count + (graph.groupsLeft > 0 ? 1 : 0), graph.members.count, 1) + 26
    return """
      <h3>Groups and their sections</h3>
      <figure>
      <svg class="graph" role="img" height="\(height)"><title>Section groups and their members</title>
      <desc>\(summary(graph, module)) Groups are on the left, sections on the right, and a line joins a section to each \
      group that lists it.</desc>
      <text class="minor" x="0" y="14">groups</text><text class="minor" x="56%" y="14">sections</text>
      \(links(graph, height))\(groups(graph, module))\(members(graph, module, height))</svg>
      <figcaption>\(summary(graph, module))\(left(graph))</figcaption>
      \(table(graph, module))</figure>

      """
  }

  private static func summary(_ graph: GroupGraph, _ module: Module) -> String {
    let groups = counted(module.groups.count, "group")
    switch graph.sharedCount {
    case 0: return "\(groups); no section is in more than one."
    case 1:
      guard let shared = graph.members.first(where: \.isShared) else { return "\(groups)." }
      return
        "\(groups); \(label(shared.section, module)) is in \(shared.groups) of them, and may be in one only."
    default: return "\(groups); \(graph.sharedCount) sections are in more than one, and may be in one only."
    }
  }

  private static func left(_ graph: GroupGraph) -> String {
    graph.membersLeft > 0 ? " Not drawn: \(counted(graph.membersLeft, "further section"))." : ""
  }

  /// Where the middle of a box is, from the top.
  private static func groupY(_ place: Int) -> Int { 26 + line * place + line / 2 - 2 }

  private static func memberY(_ place: Int, of count: Int, _ height: Int) -> Int {
    26 + (height - 26) * (2 * place + 1) / (2 * max(1, count)) - 2
  }

  private static func links(_ graph: GroupGraph, _ height: Int) -> Html {
    let places = graph.members.enumerated().sorted { !$0.element.isShared && $1.element.isShared }
    return Html(
      places.map { place, member in
        let y = memberY(place, of: graph.members.count, height)
        return Html(
          member.links.map { group in
            """
            <line class="link\(member.isShared ? " shared" : "")" x1="44%" y1="\(groupY(group))" x2="56%" y2="\(y)"/>

            """
          })
      })
  }

  private static func groups(_ graph: GroupGraph, _ module: Module) -> Html {
    var boxes = graph.groups.enumerated().map { place, position in
      box(label(module.groups[position], module), "node", x: "0", y: groupY(place))
    }
    if graph.groupsLeft > 0 {
      let what = graph.isRestSound ? "more, which share no section" : "more"
      boxes.append(
        box("… and \(graph.groupsLeft) \(what)", "node rest", x: "0", y: groupY(graph.groups.count)))
    }
    return Html(boxes)
  }

  private static func members(_ graph: GroupGraph, _ module: Module, _ height: Int) -> Html {
    Html(
      graph.members.enumerated().map { place, member in
        let shared = member.isShared ? " (in \(member.groups) groups)" : ""
        return box(
          label(member.section, module) + shared, member.isShared ? "node shared" : "node", x: "56%",
          y: memberY(place, of: graph.members.count, height))
      })
  }

  private static func box(_ text: String, _ style: String, x: String, y: Int) -> Html {
    """
    <svg class="\(style)" x="\(x)" y="\(y - 12)" width="44%" height="25"><title>\(text)</title>\
    <rect x="1.5" y="1.5" width="99%" height="22" rx="5"/><text x="9" y="17">\(text)</text></svg>

    """
  }

  private static func label(_ section: Int, _ module: Module) -> String {
    "[\(section)] " + clipped(module.sectionLabel(section), to: nameLimit)
  }

  private static func label(_ group: SectionGroup, _ module: Module) -> String {
    "[\(group.index)] " + clipped(module.symbolLabel(Int(group.signature)), to: nameLimit)
  }

  private static func table(_ graph: GroupGraph, _ module: Module) -> Html {
    let rows = graph.members.map { member -> Html in
      let groups = member.links.map { "[\(module.groups[graph.groups[$0]].index)]" }
      let rest = member.groups > groups.count ? ", …" : ""
      return """
        <tr><th class="mono" scope="row">\(label(member.section, module))</th>\
        <td class="number">\(member.groups)</td><td>\(groups.joined(separator: ", "))\(rest)</td></tr>

        """
    }
    return """
      <details><summary>As a table</summary>
      <div class="scroll" role="region" aria-label="Sections and the groups that list them" tabindex="0">
      <table class="grid">
      <thead><tr><th scope="col">Section</th><th class="number" scope="col">In groups</th>\
      <th scope="col">Which</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      </details>

      """
  }
}
