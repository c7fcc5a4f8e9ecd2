import ElfScanCore
import SystemPackage

/// A regular file as it was when it was opened.
struct OriginalFile {
  /// What a replacement has to keep of it.
  let state: FileState
  /// The contents, read when they are asked for.
  let image: FileImage

  /// Reads a file.
  ///
  /// - Throws: `ElfError`.
  init(_ path: FilePath) throws(ElfError) {
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      defer { try? file.close() }
      let stat = try file.stat()
      image = try FileImage.open(file)
      state = FileState(
        place: try path.resolved(), stat: stat, attributes: try ExtendedAttributes(of: file))
    } catch {
      throw error as? ElfError ?? ElfError(.unreadable, "\(error)")
    }
  }
}
