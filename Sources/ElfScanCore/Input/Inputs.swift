import SystemPackage

/// The inputs that one path leads to: one, or one for each member of an archive.
///
/// A member that cannot be read is an input without bytes. So is the archive itself, once, after its last member, where
/// it contradicts itself at that place or has no member.
package struct Inputs: Sequence, IteratorProtocol, Sendable {
  private enum State: Sendable {
    case single(Input)
    case members(Members)
    case done
  }

  fileprivate struct Members: Sendable {
    let bytes: [UInt8]
    let container: Container
    let path: FilePath
    let compression: Compression?
    var iterator: Container.Members
    /// How many members there were so far.
    var count = 0
  }

  /// So many members of an archive are looked at; one of a kernel has some thousand.
  static let memberLimit = 100_000

  private var state: State

  init(_ input: Input) { state = .single(input) }

  init(
    _ members: Container.Members, of container: Container, _ bytes: [UInt8], path: FilePath,
    _ compression: Compression?
  ) {
    state = .members(
      Members(bytes: bytes, container: container, path: path, compression: compression, iterator: members))
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
    Input(path: path, member: member, compression: compression, content: content)
  }

  private func content(of member: ArchiveMember) -> Result<FileImage, ElfError> {
    do throws(ElfError) {
      let image = FileImage(bytes: Array(bytes[member.contents]))
      if image.bytes.isEmpty { throw ElfError(.empty, "the member is empty") }
      if let inner = Container(of: image.bytes) {
        // No linker looks into one, and depth would have no end.
        throw ElfError(
          .archive,
          "\(inner.withArticle) inside \(container.withArticle); take it out (\(container.tool)) and check it by itself"
        )
      }
      if let compression = Compression(of: image.bytes) {
        throw ElfError(
          .compressed,
          "compressed with \(compression.rawValue) inside \(container.withArticle); no linker reads that: take it out "
            + "(\(container.tool)) and check it by itself")
      }
      return .success(image)
    } catch {
      return .failure(error)
    }
  }
}
