import ElfScanCore
import SystemPackage

/// The modules in a file: the members of an archive, a package or an image, or the file itself.
struct FileModules: ModuleSource {
  let path: FilePath

  var isRandomAccess: Bool { false }

  func open() -> any ModuleStream { Stream(inputs: Input.open(path)) }

  private struct Stream: ModuleStream {
    var inputs: Inputs

    mutating func next() -> ModuleEntry? {
      while let input = inputs.next() {
        switch (input.member, input.content) {
        case (nil, .failure(let error)): return .unreadable(name: input.rawName, error)
        case (nil, .success):
          return entry(input, ModulePlace.of(input.path.bytes, below: input.path.folder.bytes))
        case (let member?, _):
          let name = member.split(separator: UInt8(ascii: "/")).last ?? []
          let place = ModulePlace.of(member)
          if FileModules.wanted.selects(Array(name)), !place.isInBuildTree { return entry(input, place) }
        }
      }
      return nil
    }

    private func entry(_ input: Input, _ place: ModulePlace) -> ModuleEntry {
      .module(name: input.rawName, place) { input.content }
    }
  }

  /// What static archives hold are objects.
  private static let wanted: FileSelection = [.modules, .objects]
}

/// A module that is a file of its own, compressed or not.
enum SingleModule {
  /// The file as one module; nil where it has members.
  static func input(at path: FilePath) -> Input? {
    var inputs = Input.open(path)
    guard let first = inputs.next(), first.member == nil, inputs.next() == nil else { return nil }
    return first
  }

  /// The bytes of a file that is named as a module.
  static func content(of path: FilePath) -> Result<FileImage, ElfError> {
    input(at: path)?.content
      ?? .failure(ElfError(.archive, "a file with members, named as a module: compare it by itself"))
  }
}
