/// The sections as a map in which each has room as its size is.
enum HtmlSizeMap {
  /// Longest name, in characters.
  private static let nameLimit = 60
  /// What the tiles are laid out for, in pixels; on the page they stretch.
  private static let canvas = MapArea(x: 0, y: 0, width: 1000, height: 320)

  static func section(_ module: Module, named findings: [Finding]) -> Html {
    let map = SizeMap(module)
    guard !map.tiles.isEmpty else { return "" }
    let named = Set(findings.filter { $0.severity == .error }.flatMap(\.sections))
    let areas = TreeMap.tiles(map.tiles.map { Double($0.size) }, in: canvas)
    let tiles = zip(map.tiles, areas).map { tile, area in
      drawing(tile, area, module, isNamed: tile.section.map(named.contains) ?? false)
    }
    let isMarked = map.tiles.contains { $0.section.map(named.contains) ?? false }
    return """
      <h3>Sections by size</h3>
      <figure>
      <svg class="map" role="img"><title>Sections of the module by size</title>
      <desc>\(summary(map)) \(description(map, module))</desc>
      \(tiles)</svg>
      \(legend(map, isMarked: isMarked))<figcaption>\(summary(map))</figcaption>
      \(table(map, module))</figure>

      """
  }

  private static func summary(_ map: SizeMap) -> String {
    "\(counted(map.sections, "section")) with \(shownSize(map.size)) in the file."
  }

  private static func description(_ map: SizeMap, _ module: Module) -> String {
    let largest = map.tiles.prefix(3).map { "\(name($0, module)) with \(shownSize($0.size))" }
    return "The largest: \(largest.joined(separator: ", "))."
  }

  private static func name(_ tile: SizeMap.Tile, _ module: Module) -> String {
    if let section = tile.section { return clipped(module.sectionLabel(section), to: nameLimit) }
    return "\(tile.count) small ones"
  }

  private static func drawing(
    _ tile: SizeMap.Tile, _ area: MapArea, _ module: Module, isNamed: Bool
  ) -> Html {
    let name = (isNamed ? "⚠ " : "") + self.name(tile, module)
    let size = shownSize(tile.size)
    let style = isNamed ? " class=\"named\"" as Html : ""
    // Where a name has no room, a pointer still finds it.
    let hasName = area.width >= 56 && area.height >= 22
    let label: Html =
      hasName
      ? "<text\(area.width < 120 ? " class=\"wide-only\"" as Html : "") x=\"8\" y=\"18\">\(name)</text>" : ""
    let amount: Html =
      hasName && area.height >= 38
      ? "<text class=\"minor\(area.width < 120 ? " wide-only" : "")\" x=\"8\" y=\"34\">\(size)</text>" : ""
    return """
      <svg\(style) x="\(percent(area.x, of: canvas.width))" y="\(percent(area.y, of: canvas.height))" \
      width="\(percent(area.width, of: canvas.width))" height="\(percent(area.height, of: canvas.height))">\
      <title>\(name): \(size), \(tile.use.label)</title><rect class="\(tile.use.rawValue)" width="100%" height="100%"/>\
      \(label)\(amount)</svg>

      """
  }

  private static func percent(_ value: Double, of whole: Double) -> String {
    decimal(100 * value / whole) + "%"
  }

  private static func legend(_ map: SizeMap, isMarked: Bool) -> Html {
    let items = map.uses.map { use, size -> Html in
      "<li><i class=\"\(use.rawValue)\"></i>\(use.label), \(shownSize(size))</li>\n"
    }
    let mark: Html = isMarked ? "<li><i class=\"mark\"></i>⚠ named by an error above</li>\n" : ""
    return "<ul class=\"legend\">\n\(items)\(mark)</ul>\n"
  }

  private static func table(_ map: SizeMap, _ module: Module) -> Html {
    let rows = map.tiles.map { tile -> Html in
      """
      <tr><th class="mono" scope="row">\(name(tile, module))</th><td>\(tile.use.label)</td>\
      <td class="number">\(tile.size)</td></tr>

      """
    }
    return """
      <details><summary>As a table</summary>
      <div class="scroll" role="region" aria-label="Sections by size" tabindex="0">
      <table class="grid">
      <thead><tr><th scope="col">Section</th><th scope="col">For</th><th class="number" scope="col">Bytes</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      </details>

      """
  }
}
