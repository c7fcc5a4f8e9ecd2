import CLinux
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a command may still do once its command line is known. It gives up all other rights before a byte of a stranger's
/// file is looked at, so that one that takes over the reader has gained little: Landlock (landlock(7)), where the kernel
/// has it, and no new privileges.
///
/// A thread gives up its own rights, and those of threads that it starts: whoever enters must be the only one yet.
///
/// In no cage: `strip`, which becomes another program for files that are none of its own; `repair`, which replaces a file
/// beside the one it reads; `triage --collect`, which asks programs of all kinds; and what reads no stranger's file.
struct Cage: Sendable, Equatable {
  /// Files, and folders with all that is below, that may be read.
  var readable: [FilePath] = []
  /// Files that are written: what is in their folders may be.
  var writable: [FilePath] = []
  /// Whether everything may be read, where what will be is not known yet.
  var readsEverything = false
  /// Whether programs are run. They may read everything, and write where copies are made for them.
  var runsPrograms = false

  /// What reads these files.
  ///
  /// - Parameter origins: where the files come from; what a list names may be anywhere.
  init(reading origins: [FileOrigin]) {
    for origin in origins {
      switch origin {
      case .path(let path): readable.append(path)
      case .standardInput: break
      case .list: readsEverything = true
      }
    }
  }

  /// What reads these arguments.
  init(reading arguments: [FilePath]) { self.init(reading: arguments.map { FileOrigin(argument: $0) }) }
}

/// A command that needs few rights.
protocol CagedCommand {
  /// What it needs; nil where it is to keep all.
  var cage: Cage? { get }
}

extension Cage {
  /// Gives up everything else, for good. Where the kernel can do only part of that, or nothing, it is that part.
  func enter() {
    _ = elfscan_no_new_privileges()
    let version = Cage.version
    guard version > 0 else { return }
    let handled = Rights.known(in: version)
    let ruleset = elfscan_landlock_ruleset(
      handled.rawValue, version >= 4 ? Cage.allOfNetwork : 0, version >= 6 ? Cage.allScopes : 0)
    guard ruleset >= 0 else { return }
    defer { close(ruleset) }
    for (path, rights) in rules { allow(rights.intersection(handled), at: path, in: ruleset) }
    _ = elfscan_landlock_restrict(ruleset)
  }

  /// Which version of Landlock the kernel has; 0 where it has none.
  static var version: Int { Int(elfscan_landlock_version()) }

  /// What commands give up here, in a few words.
  static var state: String {
    switch version {
    case ...0: "no new privileges only: this kernel has no Landlock, or it is switched off"
    case ..<4: "other files (Landlock \(version))"
    case ..<6: "other files, TCP (Landlock \(version))"
    default: "other files, TCP, signals and sockets of others (Landlock \(version))"
    }
  }

  /// LANDLOCK_ACCESS_NET_BIND_TCP and _CONNECT_TCP.
  private static let allOfNetwork: UInt64 = 3
  /// LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET and _SIGNAL.
  private static let allScopes: UInt64 = 3

  /// LANDLOCK_ACCESS_FS_...
  struct Rights: OptionSet {
    let rawValue: UInt64

    static let execute = Rights(rawValue: 1 << 0)
    static let writeFile = Rights(rawValue: 1 << 1)
    static let readFile = Rights(rawValue: 1 << 2)
    static let readFolder = Rights(rawValue: 1 << 3)
    static let removeFile = Rights(rawValue: 1 << 5)
    static let makeFile = Rights(rawValue: 1 << 8)
    static let refer = Rights(rawValue: 1 << 13)
    static let truncate = Rights(rawValue: 1 << 14)
    static let controlDevice = Rights(rawValue: 1 << 15)

    static let read: Rights = [.readFile, .readFolder]
    static let all = Rights(rawValue: 0xFFFF)
    /// What there is to a file; the others are rights to folders.
    static let ofFiles: Rights = [.execute, .writeFile, .readFile, .truncate, .controlDevice]

    /// Those that a version of Landlock can withhold.
    static func known(in version: Int) -> Rights {
      let count =
        switch version {
        case ...1: 13
        case 2: 14
        case 3, 4: 15
        default: 16
        }
      return Rights(rawValue: 1 << count - 1)
    }
  }

  /// More files are not given rights one by one.
  private static let mostFiles = 256

  private var rules: [(path: FilePath, rights: Rights)] {
    var rules = writable.map { Cage.rule(writing: $0) }
    if runsPrograms {
      rules += [
        ("/", Rights.read.union(.execute)), ("/dev", [.readFile, .writeFile, .controlDevice]),
        (ScratchFolder.parent, Rights.all.subtracting(.execute)),
      ]
    } else if !readsEverything, readable.count <= Cage.mostFiles, let links = linksBelow {
      rules += (readable + links).map { ($0, .read) }
    } else {
      rules.append(("/", .read))
    }
    return rules
  }

  /// What a new file needs: to be written beside its place, and to be put there.
  private static func rule(writing file: FilePath) -> (FilePath, Rights) {
    let type = try? file.stat().type
    if file.string.hasPrefix("/dev/") || type.map({ $0 != .regular }) ?? false {
      return (file, [.writeFile, .controlDevice])
    }
    return (
      ((try? file.resolved()) ?? file).folder,
      [.readFile, .readFolder, .writeFile, .makeFile, .removeFile, .refer, .truncate]
    )
  }

  /// The symbolic links in the folders that are read, which are followed wherever they lead; nil where they are many.
  private var linksBelow: [FilePath]? {
    var links: [FilePath] = []
    var pending = readable.filter { (try? $0.stat())?.type == .directory }
    var seen: Set<Folder> = []
    while let path = pending.popLast() {
      guard var stream = try? DirectoryStream(path), let stat = try? stream.descriptor.stat(),
        seen.insert(Folder(device: stat.deviceID, inode: stat.inode)).inserted
      else { continue }
      while let (name, type) = try? stream.next() {
        if name == Array(".".utf8) || name == Array("..".utf8) || type == .file || type == .special {
          continue
        }
        let below = FilePath(bytes: path.bytes + [UInt8(ascii: "/")] + name)
        pending.append(below)
        guard type == .unknown else { continue }
        guard links.count < Cage.mostFiles else { return nil }
        links.append(below)
      }
    }
    return links
  }

  private struct Folder: Hashable {
    let device: DeviceID
    let inode: Inode
  }

  private func allow(_ rights: Rights, at path: FilePath, in ruleset: Int32) {
    unsafe path.withPlatformString {
      unsafe elfscan_landlock_allow(ruleset, $0, rights.rawValue, Rights.ofFiles.rawValue)
    }
  }
}
