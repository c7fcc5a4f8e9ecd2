import Testing
import TruthKit

@testable import ElfScanCore

/// `elfscan groups`.
@Suite struct GroupListTests {
  struct Document: Decodable {
    struct Group: Decodable {
      struct Member: Decodable {
        let index: UInt32
        let name: String?
        let groups: Int
      }

      let index: Int
      let comdat: Bool
      let wellFormed: Bool
      let signature: String?
      let members: [Member]
    }

    struct Shared: Decodable {
      let index: Int
      let name: String
      let groups: [Int]
    }

    let groups: [Group]
    let sharedSections: [Shared]
  }

  private func read(_ file: String) throws -> (text: String, document: Document) {
    let view = GroupList(try Fixture(file).module())
    return (view.text(color: false), try decoded(view, as: Document.self))
  }

  @Test func sharingIsSeen() throws {
    let (text, document) = try read("modules/nvidia-shape.ko")
    #expect(document.sharedSections.map(\.name) == [".rodata"])
    #expect(document.sharedSections[0].groups == [110, 112, 114, 116, 118, 120, 122])
    #expect(document.groups.count > 7 && document.groups.allSatisfy { $0.comdat && $0.wellFormed })
    #expect(text.contains("  [5] .rodata  (shared by 7 groups)\n"))
    #expect(text.contains("\n  [5] .rodata is in 7 groups\n    [110] "))
    #expect(
      text.contains("signature _ZN7display9ConnectorC2Ev (display::Connector::Connector()), 2 members\n"))
    #expect(text.contains("\n\(document.groups.count) groups, 1 section in more than one\n"))
  }

  /// readelf names the groups, and the members it takes for sound.
  @Test func agreesWithReadelf() throws {
    let lines = try Readelf.lines("-gW", Fixture("modules/nvidia-shape.ko").path)
    let theirs = lines.filter { $0.hasPrefix("COMDAT group section [") }.map { line in
      (
        Int(line.split(separator: "[")[1].split(separator: "]")[0].drop { $0 == " " }),
        line.split(separator: "[")[2].split(separator: "]")[0]
      )
    }
    let (_, document) = try read("modules/nvidia-shape.ko")
    #expect(theirs.count > 7 && theirs.map(\.0) == document.groups.map(\.index))
    #expect(theirs.map { String($0.1) } == document.groups.map(\.signature))
  }

  @Test func oddMembersAreSaid() throws {
    #expect(try read("shapes/group-member-zero.ko").text.contains("  [0]  (no section)\n"))
    #expect(try read("shapes/group-member-out-of-range.ko").text.contains("(there is no such section)"))
    #expect(try read("shapes/group-entry-size.ko").text.contains(", malformed\n"))
    #expect(try read("shapes/group-empty.ko").text.contains(", 0 members"))
    // In one group, twice.
    let twice = try read("shapes/group-member-twice.ko").document
    #expect(twice.sharedSections.isEmpty && twice.groups[0].members.allSatisfy { $0.groups == 1 })
    #expect(try read("shapes/group-signature-out-of-range.ko").document.groups[0].signature == nil)
    #expect(try read("modules/gcc.ko").text == "no groups\n")
  }
}
