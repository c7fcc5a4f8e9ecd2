import Testing
import TruthKit

@testable import ElfScanCore

/// What the picture of groups shows.
@Suite struct GroupGraphTests {
  @Test func groupsThatShareAreAllThatIsDrawn() throws {
    let module = try Fixture("modules/nvidia-shape.ko").module()
    let graph = GroupGraph(module)
    #expect(graph.groups.map { module.groups[$0].index } == [110, 112, 114, 116, 118, 120, 122])
    #expect(graph.groupsLeft == 27 && graph.isRestSound)
    #expect(graph.sharedCount == 1)
    let first = graph.members.firstIndex(where: \.isShared)
    let place = try #require(first)
    let shared = graph.members[place]
    #expect(shared.section == 5 && shared.groups == 7 && shared.links == Array(0..<7))
    #expect(graph.members.count == 8 && graph.membersLeft == 0)
    // In the middle of those that share it.
    #expect((3...4).contains(place))
  }

  @Test func groupsThatShareNothing() throws {
    let module = try Fixture("modules/healthy.ko").module()
    let graph = GroupGraph(module)
    #expect(graph.sharedCount == 0 && !graph.members.contains(where: \.isShared))
    #expect(graph.groups.count == min(module.groups.count, GroupGraph.groupLimit))
    #expect(graph.groupsLeft == module.groups.count - graph.groups.count)
  }

  /// Members that no file has.
  @Test(arguments: [
    "shapes/group-member-out-of-range.ko", "shapes/group-member-zero.ko", "shapes/group-empty.ko",
  ])
  func impossibleMembers(_ file: String) throws {
    let module = try Fixture(file).module()
    #expect(GroupGraph(module).members.allSatisfy { $0.section > 0 && $0.section < module.sections.count })
    #expect(!HtmlGroups.section(module).isEmpty)
  }

  @Test func thePictureIsBounded() throws {
    // 400 groups of the same 100 sections.
    let members = (1...100).map { UInt32($0) }
    let module = try Fixture("modules/nvidia-shape.ko").module()
    let groups = (0..<400).map { number in
      SectionGroup(
        index: 42 + number % 80, flags: 1, members: members, symbolTable: module.symbolTable.section,
        signature: UInt32(number), isWellFormed: true)
    }
    let crowded = Module(
      kind: module.kind, header: module.header, sections: module.sections, symbolTable: module.symbolTable,
      symbolTableSections: module.symbolTableSections, relocationSections: module.relocationSections,
      groups: groups, signature: module.signature, info: module.info, image: module.image,
      fileSize: module.fileSize)
    let graph = GroupGraph(crowded)
    #expect(graph.groups.count == GroupGraph.groupLimit && graph.members.count == GroupGraph.memberLimit)
    #expect(graph.groupsLeft == 376 && graph.membersLeft == 100 - GroupGraph.memberLimit)
    #expect(!graph.isRestSound)
  }
}
