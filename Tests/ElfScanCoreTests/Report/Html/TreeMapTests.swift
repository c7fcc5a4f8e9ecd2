import Testing
import TruthKit

@testable import ElfScanCore

/// Tiles cover the map, each as large as its share, and none lies on another.
@Suite struct TreeMapTests {
  static let area = MapArea(x: 3, y: 5, width: 1000, height: 320)

  static let sizes: [[Double]] = [
    [1], [1, 1], [6, 6, 4, 3, 2, 2, 1], [1_000_000, 1], [1e15, 1e3, 1, 1, 1],
    (1...48).reversed().map(Double.init), Array(repeating: 1, count: 48),
    (0..<40).map { 1e12 / Double(1 << $0) },
  ]

  @Test(arguments: sizes)
  func sharesAreRight(_ sizes: [Double]) {
    let tiles = TreeMap.tiles(sizes, in: TreeMapTests.area)
    #expect(tiles.count == sizes.count)
    let whole = TreeMapTests.area.width * TreeMapTests.area.height
    let total = sizes.reduce(0, +)
    for (size, tile) in zip(sizes, tiles) {
      #expect(abs(tile.width * tile.height - whole * size / total) < whole * 1e-9)
    }
    #expect(abs(tiles.reduce(0) { $0 + $1.width * $1.height } - whole) < whole * 1e-9)
  }

  @Test(arguments: sizes)
  func tilesStayInsideAndApart(_ sizes: [Double]) {
    let tiles = TreeMap.tiles(sizes, in: TreeMapTests.area)
    let (area, slack) = (TreeMapTests.area, 1e-6)
    for (position, tile) in tiles.enumerated() {
      #expect(tile.x >= area.x - slack && tile.x + tile.width <= area.x + area.width + slack)
      #expect(tile.y >= area.y - slack && tile.y + tile.height <= area.y + area.height + slack)
      for other in tiles.dropFirst(position + 1) {
        let width = min(tile.x + tile.width, other.x + other.width) - max(tile.x, other.x)
        let height = min(tile.y + tile.height, other.y + other.height) - max(tile.y, other.y)
        #expect(width <= slack || height <= slack)
      }
    }
  }

  /// The example of the paper: 6, 6, 4, 3, 2, 2, 1 in 6 by 4 give nearly squares.
  @Test func tilesAreNearlySquares() {
    let tiles = TreeMap.tiles([6, 6, 4, 3, 2, 2, 1], in: MapArea(x: 0, y: 0, width: 6, height: 4))
    #expect(tiles.first == MapArea(x: 0, y: 0, width: 3, height: 2))
    #expect(tiles.allSatisfy { max($0.width / $0.height, $0.height / $0.width) < 2.8 })
  }

  @Test func nothingToDivide() {
    #expect(TreeMap.tiles([], in: TreeMapTests.area).isEmpty)
    #expect(TreeMap.tiles([1], in: MapArea(x: 0, y: 0, width: 0, height: 1)).isEmpty)
  }

  // MARK: Sections

  @Test(arguments: Fixture.all(in: "modules") + Fixture.all(in: "shapes"))
  func everySectionIsOnTheMap(_ fixture: Fixture) throws {
    guard let module = try? fixture.module() else { return }
    let map = SizeMap(module)
    let sections = module.sections.filter { ($0.contents?.count ?? 0) > 0 }
    #expect(map.tiles.reduce(0) { $0 + $1.size } == sections.reduce(0) { $0 + ($1.contents?.count ?? 0) })
    #expect(map.tiles.reduce(0) { $0 + $1.count } == sections.count)
    #expect(map.tiles.count <= SizeMap.limit + SectionUse.allCases.count)
    #expect(map.tiles.map(\.size) == map.tiles.map(\.size).sorted(by: >))
    #expect(map.uses.reduce(0) { $0 + $1.size } == map.size)
  }

  @Test func usesOfSections() throws {
    let module = try Fixture("modules/nvidia-shape.ko").module()
    let uses = Dictionary(
      module.sections.map { ($0.name.description, SectionUse($0)) }, uniquingKeysWith: { first, _ in first })
    #expect(uses[".rodata"] == .constants)
    #expect(uses[".rela.rodata"] == .relocations)
    #expect(uses[".symtab"] == .symbols)
    #expect(uses[".shstrtab"] == .symbols)
    #expect(uses[".group"] == .groups)
    #expect(uses[".debug_line"] == .debugging)
    #expect(uses[".gnu.linkonce.this_module"] == .data)
    #expect(uses[".init.text"] == .code || uses[".text"] == .code)
  }
}
