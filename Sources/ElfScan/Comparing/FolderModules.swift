import ElfScanCore
import SystemPackage

/// The modules below a folder, compressed or not.
struct FolderModules: ModuleSource {
  let folder: FilePath

  var isRandomAccess: Bool { true }

  func open() -> any ModuleStream { Stream(folder: folder.bytes, walk: WalkBox(FileWalk([.path(folder)]))) }

  /// A walk cannot be copied, and what is behind a protocol can.
  private final class WalkBox {
    var walk: FileWalk
    init(_ walk: consuming FileWalk) { self.walk = walk }
  }

  private struct Stream: ModuleStream {
    let folder: [UInt8]
    let walk: WalkBox

    mutating func next() -> ModuleEntry? {
      while let item = walk.walk.next() {
        switch item {
        case .file(let path):
          let place = ModulePlace.of(path.bytes, below: folder)
          if !place.isInBuildTree {
            return .module(
              FoundModule(name: path.bytes, place: place) { SingleModule.content(of: Input.open(path)) })
          }
        case .standardInput: continue
        case .unreadable(let path, let error):
          let inside = ModulePlace.of(path.bytes + Array("/x.ko".utf8), below: folder)
          if !inside.isInBuildTree { return .unreadable(name: path.bytes, error) }
        }
      }
      return nil
    }
  }
}
