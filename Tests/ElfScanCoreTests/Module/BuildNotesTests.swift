import Testing
import TruthKit

@testable import ElfScanCore

/// GNU build notes as strip reads them. What strip says of each fixture is held against the real program by `TruthTests`.
@Suite struct BuildNotesTests {
  private func notes(_ name: String) throws -> BuildNotes? {
    try Fixture("shapes/build-notes-\(name).ko").module().buildNotes[9]
  }

  @Test(
    arguments: [
      ("type", .type), ("too-big", .tooBig), ("short-name", .shortName),
      ("unterminated-name", .unterminatedName),
      ("description-uneven", .unevenDescription), ("description-size", .descriptionSize),
      ("version-unknown", .version), ("versions-mixed", .severalVersions), ("excess", .excess),
      ("merged", nil), ("version-1", nil), ("version-2", nil), ("no-version", nil), ("empty", nil),
    ] as [(String, BuildNotes.Defect?)])
  func defects(_ name: String, _ defect: BuildNotes.Defect?) throws {
    #expect(try #require(try notes(name)).defect == defect)
  }

  @Test func versions() throws {
    #expect(try notes("merged")?.versions == [3] && notes("version-1")?.versions == [1])
    #expect(try notes("version-2")?.versions == [2] && notes("no-version")?.versions == [])
    #expect(try notes("merged")?.canShrink == true && notes("loaded-one-piece")?.canShrink == false)
    #expect(try notes("version-1")?.canShrink == false && notes("type")?.canShrink == false)
    #expect(try notes("no-version")?.lackVersion == true && notes("type")?.lackVersion == false)
  }

  @Test func onlyNotesInSectionsForThemCount() throws {
    #expect(try notes("progbits") == nil)
    #expect(try Fixture("modules/bitcode.ko").module().buildNotes.isEmpty)
    #expect(try Fixture("modules/gcc.ko").module().buildNotes.isEmpty)
    #expect(try Fixture("modules/build-notes.ko").module().buildNotes.values.map(\.versions) == [[3]])
  }

  /// Every end of well-formed notes, and every byte of them changed: nothing traps.
  @Test func damagedNotes() throws {
    let whole = try Fixture("shapes/build-notes-merged.ko").module()
    let contents = Array(whole.bytes[try #require(whole.sections[9].contents)])
    for end in 0..<contents.count {
      var patched = try PatchedModule("shapes/build-notes-merged.ko")
      patched[.size, 9] = UInt64(end)
      let found = try #require(try patched.module().buildNotes[9])
      // A note can end there, too.
      #expect((found.defect == nil) == [0, 40, 64, 88, 128].contains(end), "\(end)")
    }
    let start = try #require(whole.sections[9].contents).lowerBound
    for place in contents.indices {
      for value in [0, 1, 3, 0x7F, 0x80, 0xFF] as [UInt8] {
        var patched = try PatchedModule("shapes/build-notes-merged.ko")
        patched.bytes[start + place] = value
        #expect(try patched.module().buildNotes[9] != nil)
      }
    }
  }

  @Test func bigEndianNotesAreRead() throws {
    let module = try Fixture("modules/powerpc.ko").module()
    var bytes = module.bytes
    let section = try #require(module.sections.first { $0.name == ".debug_info" })
    let nameTable = module.sections[try #require(module.header).sectionNameTable]
    let names = try #require(nameTable.contents).lowerBound
    let table = Int(module.image.load(UInt32.self, at: 32, .big)) + 40 * section.index
    let note: [UInt8] = [0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0] + Array("GA$\u{1}3p1\0".utf8)
    let name = Array(".gnu.build.attributes\0".utf8)
    // The section's name and contents are written over the names' beginning and the section itself.
    func put(_ value: Int, at offset: Int) {
      let word = (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
      bytes.replaceSubrange((table + offset)..<(table + offset + 4), with: word)
    }
    let place = try #require(section.contents).lowerBound
    try #require(section.size >= UInt64(note.count))
    bytes.replaceSubrange(place..<(place + note.count), with: note)
    bytes.replaceSubrange((names + 1)..<(names + 1 + name.count), with: name)
    put(1, at: 0)
    put(7, at: 4)
    put(note.count, at: 20)
    let found = try Module(FileImage(bytes: bytes)).buildNotes[section.index]
    #expect(found?.defect == nil && found?.versions == [3])
  }

  /// Sections that overlap can be together larger than the file; those beyond its size are not read.
  @Test func overlappingSectionsAreNotReadAgainAndAgain() throws {
    var patched = try PatchedModule("shapes/build-notes-empty-beside.ko")
    patched[.place, 10] = 0
    patched[.size, 10] = UInt64(patched.bytes.count)
    patched[.place, 9] = 0
    patched[.size, 9] = UInt64(patched.bytes.count)
    let notes = try patched.module().buildNotes
    #expect(notes[9]?.defect != nil && notes[10]?.defect == .tooBig)
  }
}
