/// One run of strip on one module, from when BFD has taken the file and it is known which sections are written: what all
/// stages from then on read.
final class StripContext: Sendable {
  let module: Module
  let header: ElfHeader
  let survey: RelocationSurvey
  let call: StripCall
  let bfd: Bfd
  /// The module as BFD holds it.
  let object: BfdObject
  /// Which of its sections are written.
  let sections: SectionSelection

  init(
    module: Module, header: ElfHeader, survey: RelocationSurvey, call: StripCall, bfd: Bfd,
    object: BfdObject, sections: SectionSelection
  ) {
    self.module = module
    self.header = header
    self.survey = survey
    self.call = call
    self.bfd = bfd
    self.object = object
    self.sections = sections
  }

  /// The same, with another one to ask that has answered alike so far.
  func asking(_ bfd: Bfd) -> StripContext {
    StripContext(
      module: module, header: header, survey: survey, call: call, bfd: bfd, object: object, sections: sections
    )
  }

  /// The sections that are written, in the order of the output.
  var keptSections: some Sequence<Section> {
    object.order.lazy.filter { self.sections.isKept[$0] }.map { self.module.sections[$0] }
  }
}
