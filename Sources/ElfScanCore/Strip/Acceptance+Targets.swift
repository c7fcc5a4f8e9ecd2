/// For which of its targets BFD takes the file, and what it prints meanwhile. Follows `bfd_check_format_matches`
/// (bfd/format.c) and the beginning of `copy_object` (binutils/objcopy.c).
extension Acceptance {
  /// Opens the module as the given BFD would.
  static func open(
    _ module: Module, _ header: ElfHeader, _ properties: GnuProperties, _ bfd: Bfd
  ) -> (BfdObject, Refusal?) {
    // No machine's target is for EM_NONE.
    let own: (object: BfdObject, isAccepted: Bool) =
      header.machine == .none
      ? (Acceptance(module, header, properties, bfd).object, false) : match(module, header, properties, bfd)
    if own.isAccepted {
      var object = own.object
      object.log = object.log.unlimited
      // More than one target reads the file then, and all print.
      if !bfd.machine.isDefaultTarget, bfd.has(.printsWhileMatching) {
        object.log.add(object.log, times: bfd.machine.readers - 1)
        object.log.add(match(module, header, properties, bfd.forNoMachine, after: object).object.log)
      }
      return (object, reasonNotToCopy(object, module, bfd))
    }
    // What the machine's own target refuses is tried as a file for no machine in particular.
    let generic = match(module, header, properties, bfd.forNoMachine, after: own.object)
    var object = generic.object
    object.log = messages(own.object.log, generic, bfd)
    guard generic.isAccepted else { return (object, .notRecognised) }
    return (object, reasonNotToCopy(object, module, bfd) ?? .ofNoMachine(bfd))
  }

  private static func match(
    _ module: Module, _ header: ElfHeader, _ properties: GnuProperties, _ bfd: Bfd,
    after other: BfdObject? = nil
  ) -> (object: BfdObject, isAccepted: Bool) {
    var acceptance = Acceptance(module, header, properties, bfd)
    if let other, bfd.has(.warnsOnceOfPastEnd) {
      acceptance.object.hasWarnedOfPastEnd = other.hasWarnedOfPastEnd
    }
    do throws(Refusal) {
      try acceptance.run()
      return (acceptance.object, true)
    } catch {
      return (acceptance.object, false)
    }
  }

  /// What is printed of all that two targets had to say, the first of which refused the file.
  private static func messages(
    _ own: MessageLog, _ generic: (object: BfdObject, isAccepted: Bool), _ bfd: Bfd
  ) -> MessageLog {
    let other = generic.object.log
    if bfd.has(.printsWhileMatching) {
      var log = own.unlimited
      log.add(own, times: bfd.machine.readers - 1)
      log.add(other)
      return log
    }
    if generic.isAccepted { return other.unlimited }
    // Told only where all targets that say anything say the same, or only one says anything.
    if other.isEmpty || own == other && !bfd.has(.hidesWhyTwoRefuse) { return own.unlimited }
    return own.isEmpty ? other.unlimited : MessageLog()
  }

  /// Why a file that BFD knows is not copied.
  private static func reasonNotToCopy(_ object: BfdObject, _ module: Module, _ bfd: Bfd) -> Refusal? {
    if module.sections.contains(where: module.goesPastEndOfFile), bfd.has(.refusesSectionPastEnd) {
      return Refusal(.notModified, "unable to modify due to errors")
    }
    return object.order.isEmpty ? Refusal(.noSections, "error: the input file has no sections") : nil
  }
}
