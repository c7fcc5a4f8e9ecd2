import SystemPackage

/// What a directory holds that a walk is interested in, sorted.
struct DirectoryListing {
  /// Tells a directory from all others.
  struct Identity: Equatable {
    let device: DeviceID
    let inode: Inode
  }

  /// Which directory it is.
  let identity: Identity
  /// Files that are selected, and directories, whose names end with a slash; in descending order of their bytes.
  ///
  /// With the slash, everything below one directory comes in the order of the bytes of its path.
  private(set) var descendingNames: [[UInt8]] = []
  /// Why it could not be read to its end; nil where it was.
  private(set) var error: Errno?

  /// Reads a directory.
  ///
  /// - Throws: `Errno` where it cannot be opened.
  init(_ path: FilePath, _ selection: FileSelection) throws(Errno) {
    var stream = try DirectoryStream(path)
    let stat = try stream.descriptor.stat()
    identity = Identity(device: stat.deviceID, inode: stat.inode)
    do throws(Errno) {
      while let (name, type) = try stream.next() {
        if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
        switch type == .unknown ? DirectoryListing.followed(name, stream.descriptor, selection) : type {
        case .directory: descendingNames.append(name + [UInt8(ascii: "/")])
        case .file where selection.selects(name): descendingNames.append(name)
        default: break
        }
      }
    } catch {
      self.error = error
    }
    descendingNames.sort { $1.lexicographicallyPrecedes($0) }
  }

  /// What is at the end of a symbolic link.
  ///
  /// One that leads nowhere counts as a file: if it is selected by its name, whoever opens it learns why there is none.
  /// Where that cannot be told, it counts as a directory, for the same reason.
  private static func followed(
    _ name: [UInt8], _ folder: FileDescriptor, _ selection: FileSelection
  ) -> DirectoryStream.EntryType {
    do throws(Errno) {
      switch try FilePath(bytes: name).stat(relativeTo: folder, flags: []).type {
      case .directory: return .directory
      case .regular: return .file
      default: return .special
      }
    } catch {
      let leadsNowhere = [.noSuchFileOrDirectory, .tooManySymbolicLinkLevels, .notDirectory].contains(error)
      return leadsNowhere || selection.selects(name) ? .file : .directory
    }
  }
}
