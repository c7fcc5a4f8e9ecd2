import SystemPackage

/// Finds the files to judge in a package, an image, or another file with files in it.
///
/// It is read once from its start to its end; only the file that is handed out is held. Where it cannot be read on, that is
/// said once, after what was found before.
package final class ContainerWalk {
  private let path: FilePath
  private let stream: ByteStream
  private let settings: InputSettings
  private let budget: ContainerBudget
  /// From the file itself to the container that is being gone through.
  private var levels: [Level]
  /// Modules that were handed out, by a hash of where they are.
  private var judged: Set<Int> = []
  private var count = 0
  /// Whether packages were passed over because nobody asks about them.
  private var holdsPackages = false

  private struct Level {
    let reader: any ContainerReader
    /// What its members are named after: nothing, or where the container is in others, with a colon at its end.
    let prefix: [UInt8]
    /// Names of files whose contents come with a later name of theirs, by what tells the files.
    var pending: [[Int]: [UInt8]] = [:]
    /// The names under which such files were judged; of others, those with which their contents came.
    var whole: [[Int]: [UInt8]] = [:]
  }

  /// - Parameter kind: what the file was found to be; nil where it is compressed.
  /// - Returns: nil where it is nothing with files in it.
  /// - Throws: `ElfError` where its beginning cannot be read.
  init?(_ path: FilePath, _ image: FileImage, _ kind: Container?, _ settings: InputSettings) throws(ElfError)
  {
    let stream = ByteStream(FileBytes(image))
    budget = ContainerBudget(size: image.count, threads: settings.threads)
    do throws(ElfError) {
      guard let reader = try Container.reader(of: stream, kind, budget) else { return nil }
      levels = [Level(reader: reader, prefix: [])]
    } catch {
      // Whoever unpacks the whole says it better.
      if kind == nil { return nil }
      throw error.located(at: stream.position)
    }
    (self.path, self.stream, self.settings) = (path, stream, settings)
  }

  /// The next file to judge; nil after the last.
  package func next() -> PackedFile? {
    while let level = levels.last {
      do throws(ElfError) {
        guard let member = try level.reader.next() else {
          levels.removeLast()
          if let name = level.pending.values.min(by: { $0.lexicographicallyPrecedes($1) }) {
            throw ElfError(
              .archive,
              "\(printable(name)) is a file with other names, and its contents are missing; copy it again")
          }
          continue
        }
        try budget.member()
        if let file = try visit(member, level.prefix) { return file }
      } catch {
        // What is over for one is over for all.
        levels.removeAll { budget.isSpent || $0.prefix.count >= level.prefix.count }
        return file(
          budget.isSpent ? [] : level.prefix.dropLast(), .failure(error.located(at: stream.position)))
      }
    }
    // That a folder's package has no modules is no news.
    guard count == 0, !settings.selection.contains(.packages) else { return nil }
    let reason =
      settings.patterns == FilePatterns()
      ? "there is no kernel module in it" : "no kernel module in it is asked about (--include, --exclude)"
    let more = holdsPackages ? "; --packages looks into the packages and images in it" : ""
    return file([], .failure(ElfError(.empty, reason + more)))
  }

  private func visit(_ member: ContainerMember, _ prefix: [UInt8]) throws(ElfError) -> PackedFile? {
    if case .other = member.kind { return nil }
    guard member.name.count <= ContainerBudget.nameLimit else {
      throw ElfError(
        .archive, "a name has more than \(ContainerBudget.nameLimit) bytes, and no path can; build it again")
    }
    let place = prefix + ContainerWalk.absolute(member.name)
    let isSelected = settings.selects(place)
    if !isSelected, FileSelection.isPackage(place.lastName) { holdsPackages = true }
    switch member.kind {
    case .other: return nil
    case .symbolicLink(let target):
      // What it leads to is judged itself, if it is one.
      guard isSelected, !settings.selection.selects(target.lastName) else { return nil }
      return try file(place, leadsTo: target, "a symbolic link")
    case .hardLink(let target):
      guard isSelected else { return nil }
      // Some programs write the contents once more.
      if member.size > 0 { return try open(member, place) }
      guard !judged.contains((prefix + ContainerWalk.absolute(target)).hashValue) else { return nil }
      return try file(place, leadsTo: target, "a hard link")
    case .file:
      guard let identity = member.identity else { return isSelected ? try open(member, place) : nil }
      let level = levels.count - 1
      if member.size > 0 {
        if let first = levels[level].whole[identity], isSelected || judged.contains(first.hashValue) {
          throw ElfError(
            .archive,
            "\(printable(place)) is the same file as \(printable(first)), and each comes with contents; build it again"
          )
        }
        let earlier = levels[level].pending.removeValue(forKey: identity)
        let name = isSelected ? place : earlier
        levels[level].whole[identity] = name ?? place
        return try name.flatMap { (name) throws(ElfError) in try open(member, name) }
      }
      guard isSelected else { return nil }
      if let first = levels[level].whole[identity] {
        return judged.contains(first.hashValue) ? nil : try file(place, leadsTo: first, "a hard link")
      }
      if levels[level].pending[identity] == nil {
        try budget.module()
        levels[level].pending[identity] = place
      }
      return nil
    }
  }

  private func file(_ place: [UInt8], leadsTo target: [UInt8], _ kind: StaticString) throws(ElfError)
    -> PackedFile
  {
    try budget.module()
    return file(
      place,
      .failure(
        ElfError(
          .notAFile,
          "\(kind) to '\(printable(target))', which is not judged as a module; unpack the package, and check what it leads to"
        )))
  }

  /// Reads a file, or goes into it where it holds others.
  private func open(_ member: ContainerMember, _ place: [UInt8]) throws(ElfError) -> PackedFile? {
    if FileSelection.isPackage(place.lastName) { return try enter(member, place) }
    try budget.module()
    judged.insert(place.hashValue)
    let contents = member.contents
    let bytes = try [UInt8](growingFrom: member.size, limit: settings.limit) { output throws(ElfError) in
      while output.freeCapacity > 0 {
        let before = output.count
        try contents.read(into: &output)
        try budget.take(output.count - before)
        if output.count == before { return true }
      }
      return false
    }
    guard let bytes else {
      return file(
        place, .failure(ElfError(.tooLarge, "more than the limit of \(settings.limit) bytes (--max-size)")))
    }
    // libarchive leaves out a hole at the end, and what lies at an odd place in an ISO image.
    guard bytes.count == member.size else {
      return file(
        place,
        .failure(
          ElfError(
            .archive,
            "\(bytes.count) of its \(member.size) bytes can be read, perhaps because of a hole; take it out and check it"
          )))
    }
    if bytes.isEmpty { return file(place, .failure(ElfError(.empty, "the file is empty"))) }
    // Counted here, and not where it is unpacked: there, the first of several threads would get what is left.
    guard let compression = Compression(of: bytes) else { return file(place, .success(bytes)) }
    let announced = compression.announcedSize(bytes)
    try budget.take(announced.map { Int(clamping: $0) } ?? max(16 * bytes.count, ContainerBudget.unannounced))
    return file(place, .success(bytes), least: announced)
  }

  /// Goes into a package in the package.
  private func enter(_ member: ContainerMember, _ place: [UInt8]) throws(ElfError) -> PackedFile? {
    do throws(ElfError) {
      guard levels.count < ContainerBudget.depthLimit else {
        throw ElfError(
          .archive,
          "more than \(ContainerBudget.depthLimit) packages or images in each other; take it out and check it"
        )
      }
      guard let reader = try Container.reader(of: ByteStream(member.contents), nil, budget) else {
        throw ElfError(
          .archive,
          "by its name a package or an image, and no kind that elfscan reads; take it out and check it")
      }
      levels.append(Level(reader: reader, prefix: place + [UInt8(ascii: ":")]))
      return nil
    } catch {
      if budget.isSpent { throw error }
      return file(place, .failure(error.located(at: stream.position)))
    }
  }

  private func file(
    _ place: some Collection<UInt8>, _ content: Result<[UInt8], ElfError>, least: UInt64? = nil
  ) -> PackedFile {
    count += 1
    return PackedFile(
      path: path, inside: Array(place), limit: settings.limit, least: least ?? ContainerBudget.leastUnpacked,
      content: content)
  }

  /// As the file's path is where it is installed: with one slash at its start, and no dot before that.
  static func absolute(_ name: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var rest = name[...]
    while true {
      if rest.first == slash {
        rest = rest.dropFirst()
      } else if rest.starts(with: "./".utf8) {
        rest = rest.dropFirst(2)
      } else {
        return [slash] + rest
      }
    }
  }
}

/// A file that was taken out of a package or image, as it is there: it may be compressed, or a static archive.
package struct PackedFile: Sendable {
  let path: FilePath
  /// Where it is in the package or image, as of an `Input`.
  package let inside: [UInt8]
  let limit: UInt64
  /// What it unpacks to may be as large as this, in bytes, however small it is.
  let least: UInt64
  let content: Result<[UInt8], ElfError>

  /// How many bytes it has.
  package var size: Int { (try? content.get().count) ?? 0 }

  /// Why it cannot be read; nil where it can. Of what is no file in the package, that is all there is.
  package var error: ElfError? {
    if case .failure(let error) = content { error } else { nil }
  }

  /// What reports call it, as bytes.
  package var rawName: [UInt8] { path.bytes + (inside.isEmpty ? [] : [UInt8(ascii: ":")] + inside) }

  /// What it leads to: itself, unpacked, or one for each member of a static archive.
  package var inputs: Inputs {
    switch content {
    case .success(let bytes):
      Input.opened(path, inside: inside, FileImage(bytes: bytes), limit: limit, least: least)
    case .failure(let error):
      Inputs(Input(path: path, inside: inside, member: nil, compression: nil, content: .failure(error)))
    }
  }
}

extension ElfError {
  /// The same, with the place in the file where it was met; nothing is changed where one is named already.
  fileprivate func located(at position: UInt64) -> ElfError {
    location == .file ? ElfError(reason, at: .offset(position), detail) : self
  }
}
