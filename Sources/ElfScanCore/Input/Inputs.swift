import SystemPackage

/// The inputs that one path leads to: one, one for each member of a static archive, or one for each file of a package.
///
/// A member that cannot be read is an input without bytes. So is the archive itself, once, after its last member, where
/// it contradicts itself at that place or has no member.
package struct Inputs: Sequence, IteratorProtocol {
  private enum State {
    case single(Input)
    case members(Members)
    /// The package, and what is left of its file that is being gone through.
    indirect case package(ContainerWalk, Inputs?)
    case done
  }

  fileprivate struct Members {
    let bytes: [UInt8]
    let path: FilePath
    let inside: [UInt8]
    let compression: Compression?
    var iterator: Archive.Members
    /// How many members there were so far.
    var count = 0
  }

  /// So many members of an archive are looked at; one of a kernel has some thousand.
  static let memberLimit = 100_000

  private var state: State

  init(_ input: Input) { state = .single(input) }

  init(_ archive: Archive, _ path: FilePath, inside: [UInt8], _ compression: Compression?) {
    state = .members(
      Members(
        bytes: archive.bytes, path: path, inside: inside, compression: compression,
        iterator: archive.makeIterator()))
  }

  init(_ package: ContainerWalk) { state = .package(package, nil) }

  /// The package or image that these are in, for who wants to go through its files side by side; nil where they are in none.
  package var package: ContainerWalk? {
    if case .package(let walk, _) = state { walk } else { nil }
  }

  /// The next input; nil when there are no more.
  package mutating func next() -> Input? {
    switch state {
    case .single(let input):
      state = .done
      return input
    case .members(var members):
      let input = members.next()
      state = input == nil ? .done : .members(members)
      return input
    case .package(let walk, var current):
      while true {
        if let input = current?.next() {
          state = .package(walk, current)
          return input
        }
        guard let file = walk.next() else { break }
        current = file.inputs
      }
      state = .done
      return nil
    case .done: return nil
    }
  }
}

extension Inputs.Members {
  mutating func next() -> Input? {
    guard count <= Inputs.memberLimit else { return nil }
    defer { count += 1 }
    switch iterator.next() {
    case .success where count == Inputs.memberLimit:
      return input(
        nil,
        .failure(
          ElfError(
            .archive,
            "it has more than \(count) members, and those after them are not looked at: take it apart, and check the files"
          )))
    case .success(let member): return input(member.name, content(of: member))
    case .failure(let error): return input(nil, .failure(error))
    case nil: return count == 0 ? input(nil, .failure(ElfError(.empty, "the archive has no members"))) : nil
    }
  }

  private func input(_ member: [UInt8]?, _ content: Result<FileImage, ElfError>) -> Input {
    Input(path: path, inside: inside, member: member, compression: compression, content: content)
  }

  private func content(of member: ArchiveMember) -> Result<FileImage, ElfError> {
    do throws(ElfError) {
      let image = FileImage(bytes: Array(bytes[member.contents]))
      if image.bytes.isEmpty { throw ElfError(.empty, "the member is empty") }
      if let inner = Container(of: image.bytes) {
        // No linker looks into one, and depth would have no end.
        throw ElfError(
          .archive,
          "\(inner.withArticle) inside a static archive; take it out (ar x) and check it by itself"
        )
      }
      if let compression = Compression(of: image.bytes) {
        throw ElfError(
          .compressed,
          "compressed with \(compression.rawValue) inside a static archive; no linker reads that: take it out (ar x) and "
            + "check it by itself")
      }
      return .success(image)
    } catch {
      return .failure(error)
    }
  }
}
