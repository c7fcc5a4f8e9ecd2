import ElfScanCore
import SystemPackage

/// The modules in a file: a package, an image, an archive, or the file itself.
struct FileModules: ModuleSource {
  let path: FilePath
  /// On how many threads the file is unpacked, where its format allows it.
  let threads: Int

  var isRandomAccess: Bool { false }

  func open() -> any ModuleStream {
    var settings = InputSettings()
    settings.threads = threads
    return Stream(inputs: Input.open(path, settings))
  }

  private struct Stream: ModuleStream {
    var inputs: Inputs

    mutating func next() -> ModuleEntry? {
      if let package = inputs.package { return nextFile(of: package) }
      while let input = inputs.next() {
        if let entry = entry(input) { return entry }
      }
      return nil
    }

    /// The next file of a package, which is unpacked when somebody wants it.
    private func nextFile(of package: ContainerWalk) -> ModuleEntry? {
      while let file = package.next() {
        if let error = file.error, !FileSelection.isModule(file.inside) {
          return .unreadable(name: file.rawName, error)
        }
        let place = ModulePlace.of(file.inside)
        if place.isInBuildTree { continue }
        return .module(
          FoundModule(name: file.rawName, place: place, held: file.size) {
            SingleModule.content(of: file.inputs)
          })
      }
      return nil
    }

    /// A member of a static archive, or the file itself.
    private func entry(_ input: Input) -> ModuleEntry? {
      if input.member == nil, case .failure(let error) = input.content {
        return .unreadable(name: input.rawName, error)
      }
      if let member = input.member, !FileModules.members.selects(member) { return nil }
      let place =
        input.member.map { ModulePlace.of($0) }
        ?? ModulePlace.of(input.path.bytes, below: input.path.folder.bytes)
      let size = (try? input.content.get().count) ?? 0
      return .module(FoundModule(name: input.rawName, place: place, held: size) { input.content })
    }
  }

  /// What static archives hold are objects.
  private static let members: FileSelection = [.modules, .objects]
}

/// A module that is a file of its own, compressed or not.
enum SingleModule {
  /// The file as one module; nil where it has others in it.
  static func input(at path: FilePath) -> Input? { input(of: Input.open(path)) }

  private static func input(of inputs: Inputs) -> Input? {
    guard inputs.package == nil else { return nil }
    var inputs = inputs
    guard let first = inputs.next(), first.member == nil, inputs.next() == nil else { return nil }
    return first
  }

  /// The bytes of what is named as a module.
  static func content(of inputs: Inputs) -> Result<FileImage, ElfError> {
    input(of: inputs)?.content
      ?? .failure(ElfError(.archive, "a file with others in it, named as a module: compare it by itself"))
  }
}
