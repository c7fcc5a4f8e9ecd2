/// What strip makes of archives, and of a file because it is in one (`copy_archive`, binutils/objcopy.c).
extension StripPrediction {
  /// What is predicted for a file, made into what is predicted for a member of an archive: one that BFD does not recognise
  /// is copied as it is, where strip would refuse it alone.
  ///
  /// What is refused for another reason makes strip refuse the archive, too.
  func asMember(_ header: ElfHeader?) -> StripPrediction {
    guard outcome == .refuses else { return self }
    var told = messages
    switch reason?.event {
    case .notRecognised:
      told.removeAll { $0.event == .notRecognised }
      if let reason, Bfd(release, MachineFacts.of(header) ?? .noMachine).has(.reportsUnknownMembers) {
        told.append(
          StripMessage(.unknownMember, "Unable to recognise the format of file: \(reason.text)"))
      }
    case .unknownMachine: break
    default: return self
    }
    var copied = StripPrediction(
      release, mode, StripOutcome(outcome: told.isEmpty ? .clean : .warns, exitStatus: 0, messages: told))
    copied.copiesUnread = true
    return copied
  }

  /// What strip of this release does to an archive as a whole; all that were run agree.
  static func of(_ archive: WholeArchive, _ release: BinutilsRelease, _ mode: StripMode) -> StripPrediction {
    switch archive {
    case .empty: StripPrediction(release, mode, .ordinary(losesSignature: false))
    case .thin:
      StripPrediction(
        release, mode,
        StripOutcome(
          outcome: .refuses, exitStatus: 1,
          messages: [
            StripMessage(
              .thinArchive, "sorry: copying thin archives is not currently supported: invalid operation")
          ]))
    }
  }
}

extension AlternativePrediction {
  /// The same for a member of an archive: eu-strip takes none.
  var asMember: AlternativePrediction {
    stripper == .elfutils
      ? AlternativePrediction(
        stripper, mode, .refuses, "no support for stripping archive", losesSignature: false) : self
  }
}
