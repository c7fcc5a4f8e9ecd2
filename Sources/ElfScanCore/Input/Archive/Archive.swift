/// A static archive in memory (`ar`): the common format with the long names of GNU and of BSD.
///
/// An iteration gives its members in order, without copying any. Symbol tables and the table of long names are passed
/// over. Where the archive contradicts itself the iteration ends with an error, after the members before that place.
package struct Archive: Sendable, Sequence {
  /// The whole file.
  package let bytes: [UInt8]

  static let magic = Array("!<arch>\n".utf8)
  /// Of GNU's thin archives, which hold the names of files, and not the files.
  static let thinMagic = Array("!<thin>\n".utf8)

  /// An archive; nil where the first bytes are not of one, or of a thin one.
  package init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Archive.magic) else { return nil }
    self.bytes = bytes
  }

  /// Goes through the members.
  package func makeIterator() -> Members { Members(self) }

  /// Goes through the members of an archive.
  package struct Members: IteratorProtocol, Sendable {
    /// Longest name that is taken; no path can be longer.
    private static let longestName = 4096

    private let archive: Archive
    /// Where the next header is; nil after the last and after an error.
    private var position: Int? = Archive.magic.count
    /// GNU's table of long names, the member "//".
    private var longNames: Range<Int>?

    fileprivate init(_ archive: Archive) { self.archive = archive }

    /// The next member; nil after the last, and after an error.
    package mutating func next() -> Result<ArchiveMember, ElfError>? {
      do throws(ElfError) {
        return try nextMember().map { .success($0) }
      } catch {
        position = nil
        return .failure(error)
      }
    }

    private mutating func nextMember() throws(ElfError) -> ArchiveMember? {
      while let offset = position {
        guard offset < archive.bytes.count else { break }
        let header = try ArchiveHeader(archive.bytes, at: offset)
        let kind = MemberKind(header.name)
        let start = offset + ArchiveHeader.size
        guard header.contentSize <= UInt64(archive.bytes.count - start) else {
          throw ArchiveHeader.malformed(
            offset,
            "a member is said to have \(header.contentSize) bytes, and \(archive.bytes.count - start) are left"
          )
        }
        let contents = start..<(start + Int(header.contentSize))
        // Members start at even offsets; the last one may lack the byte that makes its end even.
        position = contents.upperBound + contents.upperBound % 2
        if let member = try member(header, kind, at: offset, contents) { return member }
      }
      position = nil
      return nil
    }

    /// The member with this header; nil for a table.
    private mutating func member(
      _ header: ArchiveHeader, _ kind: MemberKind, at offset: Int, _ contents: Range<Int>
    ) throws(ElfError) -> ArchiveMember? {
      var name: ArraySlice<UInt8>
      var contents = contents
      switch kind {
      case .symbolTable: return nil
      case .longNames:
        longNames = contents
        return nil
      case .short(let short): name = short
      case .longName(let index): name = try longName(index, header: offset)
      case .nameInContents(let length):
        guard length <= UInt64(contents.count), length <= Members.longestName else {
          throw ArchiveHeader.malformed(offset, "the name of a member is said to have \(length) bytes")
        }
        let end = contents.lowerBound + Int(length)
        name = archive.bytes[contents.lowerBound..<end].prefix { $0 != 0 }
        contents = end..<contents.upperBound
        if MemberKind.isBsdSymbolTable(name) { return nil }
      }
      guard !name.isEmpty else { throw ArchiveHeader.malformed(offset, "a member has no name") }
      return ArchiveMember(name: Array(name), headerOffset: offset, contents: contents)
    }

    /// A name of GNU's table: to the end of its line, without the slash before that.
    private func longName(_ index: UInt64, header offset: Int) throws(ElfError) -> ArraySlice<UInt8> {
      guard let table = longNames, index < UInt64(table.count) else {
        throw ArchiveHeader.malformed(
          offset, "the name of a member is said to be at \(index) of a table that ends before")
      }
      // No further than the longest name: else a table of one long line would take time for each member anew.
      let rest = archive.bytes[(table.lowerBound + Int(index))..<table.upperBound].prefix(
        Members.longestName + 2)
      guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == 0 }) else {
        throw ArchiveHeader.malformed(offset, "the name of a member has no end")
      }
      let name = rest[..<end]
      return name.last == UInt8(ascii: "/") ? name.dropLast() : name
    }
  }
}

/// What the name in a header means.
private enum MemberKind {
  /// "/", "/SYM64/" (GNU), "__.SYMDEF" and its like (BSD).
  case symbolTable
  /// "//": GNU's table of long names.
  case longNames
  /// "/123": a name at that offset of the table.
  case longName(UInt64)
  /// "#1/12": BSD's long name, the first bytes of the contents.
  case nameInContents(length: UInt64)
  /// The name itself.
  case short(ArraySlice<UInt8>)

  init(_ name: ArraySlice<UInt8>) {
    if name == Array("/".utf8)[...] || name == Array("/SYM64/".utf8)[...] || MemberKind.isBsdSymbolTable(name)
    {
      self = .symbolTable
    } else if name == Array("//".utf8)[...] {
      self = .longNames
    } else if name.starts(with: "#1/".utf8), let length = ArchiveHeader.number(name.dropFirst(3)) {
      self = .nameInContents(length: length)
    } else if name.first == UInt8(ascii: "/"), let index = ArchiveHeader.number(name.dropFirst()) {
      self = .longName(index)
    } else {
      self = .short(name.last == UInt8(ascii: "/") ? name.dropLast() : name)
    }
  }

  /// As ranlib(5) names it, with its variants for sorted tables and for 64 bits.
  static func isBsdSymbolTable(_ name: ArraySlice<UInt8>) -> Bool {
    ["__.SYMDEF", "__.SYMDEF/", "__.SYMDEF SORTED", "__.SYMDEF_64", "__.SYMDEF_64 SORTED"].contains {
      name.elementsEqual($0.utf8)
    }
  }
}
