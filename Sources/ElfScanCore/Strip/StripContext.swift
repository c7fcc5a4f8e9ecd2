/// One run of strip on one module, from when BFD has taken the file and it is known which sections are written: what all
/// stages from then on read.
struct StripContext: Sendable {
  let module: Module
  let header: ElfHeader
  let survey: RelocationSurvey
  let call: StripCall
  let bfd: Bfd
  /// The module as BFD holds it.
  let object: BfdObject
  /// Which of its sections are written.
  let sections: SectionSelection

  /// The sections that are written, in the order of the output.
  var keptSections: some Sequence<Section> {
    object.order.lazy.filter { sections.isKept[$0] }.map { module.sections[$0] }
  }
}
