/// A rectangle, in any unit.
struct MapArea: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

/// Divides a rectangle into smaller ones of given shares, as near to squares as they come (Bruls, Huizing, van Wijk:
/// Squarified Treemaps, 2000).
enum TreeMap {
  /// - Parameters:
  ///   - sizes: greater than 0, the largest first.
  ///   - area: what is divided; wholly covered.
  /// - Returns: a rectangle for each size, in their order.
  static func tiles(_ sizes: [Double], in area: MapArea) -> [MapArea] {
    let total = sizes.reduce(0, +)
    guard total > 0, area.width > 0, area.height > 0 else { return [] }
    let scale = area.width * area.height / total
    var tiles: [MapArea] = []
    var rest = area
    var next = 0
    while next < sizes.count {
      var row: [Double] = []
      let side = min(rest.width, rest.height)
      while next < sizes.count {
        let size = sizes[next] * scale
        guard row.isEmpty || worst(row + [size], side) <= worst(row, side) else { break }
        row.append(size)
        next += 1
      }
      place(row, &rest, isLast: next == sizes.count, &tiles)
    }
    return tiles
  }

  /// The least square-like ratio of a row's sides.
  private static func worst(_ row: [Double], _ side: Double) -> Double {
    let sum = row.reduce(0, +)
    guard sum > 0, side > 0, let largest = row.first, let smallest = row.last, smallest > 0 else {
      return .infinity
    }
    return max(side * side * largest / (sum * sum), sum * sum / (side * side * smallest))
  }

  /// Puts a row at the shorter side of what is left.
  private static func place(_ row: [Double], _ rest: inout MapArea, isLast: Bool, _ tiles: inout [MapArea]) {
    let sum = row.reduce(0, +)
    guard sum > 0 else { return }
    let isColumn = rest.width >= rest.height
    let depth =
      isLast
      ? max(0, isColumn ? rest.width : rest.height)
      : sum / max(isColumn ? rest.height : rest.width, .leastNormalMagnitude)
    var start = isColumn ? rest.y : rest.x
    for size in row {
      let length = (isColumn ? rest.height : rest.width) * size / sum
      tiles.append(
        isColumn
          ? MapArea(x: rest.x, y: start, width: depth, height: length)
          : MapArea(x: start, y: rest.y, width: length, height: depth))
      start += length
    }
    if isColumn {
      rest.x += depth
      rest.width -= depth
    } else {
      rest.y += depth
      rest.height -= depth
    }
  }
}
