/// A tool that packages, builds or installs kernel modules, and what is to be set in it for those that GNU strip
/// harms.
///
/// One file for each in `Tools`, and a name in `all`. Each fact was read in the tool's sources or seen in a run;
/// `checked` says which.
package struct PackagingTool: Sendable {
  /// Its name for `--for`.
  package let id: String
  /// What people call it.
  package let name: String
  /// How it calls strip: what is asked about where `--mode` does not say.
  package internal(set) var modes: [StripMode] = [.debug]
  /// What it runs on modules, in whole sentences.
  package let runs: String
  /// When, seen from signing and compressing.
  package let order: String
  /// How to put `elfscan strip` in the place of its strip.
  let elfscan: RemedyStep
  /// The file that does so, where elfscan brings one along.
  var shipped: ShippedFile?
  /// How to make it use llvm-strip.
  let llvm: RemedyStep
  /// How to keep it from stripping modules.
  let off: RemedyStep
  /// How to use eu-strip instead, where the tool provides for that.
  var elfutils: RemedyStep?
  /// How to have modules stripped, signed and compressed in this order.
  let signing: RemedyStep
  /// How to have it use llvm-objcopy; nil where it runs no objcopy, or only options that llvm-objcopy lacks.
  var llvmCopy: RemedyStep?
  /// How to keep objcopy from modules, or why there is nothing to do.
  let copyOff: RemedyStep
  /// Where people go wrong.
  let pitfalls: [Pitfall]
  /// What this was checked against.
  package let checked: String

  /// Every tool, the build of the kernel and what is built on it first.
  package static let all: [PackagingTool] = [
    dkms, kbuild, nvidia, rpm, debian, arch, gentoo, dracut, nix, yocto, buildroot,
  ]

  /// Something about a tool that is easily missed, in whole sentences.
  enum Pitfall: Sendable {
    /// Of interest to whoever has it strip, or keeps it from that.
    case stripping(String)
    /// Of interest to whoever has it use another program to strip.
    case replacing(String)
    /// Of interest to whoever has it use another objcopy, or none.
    case copying(String)
    /// Of interest in any case.
    case always(String)

    var text: String {
      switch self {
      case .stripping(let text), .replacing(let text), .copying(let text), .always(let text): text
      }
    }
  }
}

extension PackagingTool {
  /// Whether it runs the kernel's build, which may run objcopy on modules.
  var runsBuild: Bool { llvmCopy != nil }

  /// What is to be done in which case.
  package var cases: [(heading: String, step: RemedyStep)] {
    let all: [(String, RemedyStep?)] = [
      ("elfscan strip in its place", elfscan), ("llvm-strip in its place", llvm),
      ("eu-strip in its place", elfutils), ("No stripping", off),
      ("If only the signature is at stake", signing), ("llvm-objcopy instead of objcopy", llvmCopy),
      ("No objcopy", copyOff),
    ]
    return all.compactMap { heading, step in step.map { (heading, $0) } }
  }

  /// What those say besides that run the kernel's build, of modules that its objcopy harms.
  package static let aboutObjcopy = WayOut.keepFromObjcopy(isSoundWithLlvm: true, isRepairable: true).text

  /// What is easily missed.
  package var notes: [String] { [shipped?.note].compactMap(\.self) + pitfalls.map(\.text) }

  /// The tool with this name; nil where there is none.
  package init?(id: String) {
    guard let tool = PackagingTool.all.first(where: { $0.id == id }) else { return nil }
    self = tool
  }
}
