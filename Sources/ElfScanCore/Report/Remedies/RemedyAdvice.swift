extension Remedy {
  /// What to set in each of these tools for the module of an assessment.
  package static func all(for assessment: Assessment, in tools: [PackagingTool]) -> [Remedy] {
    guard !tools.isEmpty else { return [] }
    let situation = assessment.toolSituation
    return tools.map { $0.remedy(in: situation) }
  }
}

extension PackagingTool {
  fileprivate func remedy(in situation: ToolSituation) -> Remedy {
    switch situation {
    case .noVerdict: return single("Nothing can be advised: there is no verdict on this file.")
    case .thinArchive: return single(WayOut.leaveThinArchive.text)
    case .bitcode:
      return single(
        "Nothing to set: this is no module yet. Link it first (make modules), and check the result.")
    case .harmless(let modes, let warns):
      return single(
        "Nothing to change: \(modes.map(\.command).joined(separator: " and ")) \(warns ? "may warn, but " : "")leaves "
          + "what the kernel loads as it is.")
    case .signature: return Remedy(tool: self, steps: [signing], notes: link(for: [signing]))
    case .harmed(let need):
      let stripping = need.strips ? strippingSteps(need) : []
      let copying = need.copies ? copyingSteps(need) : []
      return Remedy(
        tool: self, steps: stripping + copying,
        notes: about(need) + link(for: stripping) + brought(for: stripping)
          + pitfalls.filter { concerns($0, need, replaces: stripping.count > 1) }.map(\.text))
    }
  }

  private func single(_ text: String) -> Remedy {
    Remedy(tool: self, steps: [RemedyStep(text)], notes: [])
  }

  private func strippingSteps(_ need: ToolNeed) -> [RemedyStep] {
    var steps: [RemedyStep] = []
    // Not a livepatch, with lines that have LLVM's objcopy run on it.
    if need.elfscanStrips, !(need.isLivepatch && elfscan.namesLlvm) { steps.append(elfscan) }
    if need.llvmStrips { steps.append(llvm) }
    if let elfutils, need.elfutilsIsHarmless { steps.append(elfutils) }
    return steps + [off]
  }

  private func copyingSteps(_ need: ToolNeed) -> [RemedyStep] {
    (need.llvmCopies ? [llvmCopy].compactMap { $0 } : []) + [copyOff]
  }

  private func concerns(_ pitfall: Pitfall, _ need: ToolNeed, replaces: Bool) -> Bool {
    switch pitfall {
    case .always: true
    case .stripping: need.strips
    case .replacing: replaces
    case .copying: need.copies
    }
  }

  private func about(_ need: ToolNeed) -> [String] {
    var notes: [String] = []
    if need.isLivepatch {
      notes.append(
        "This is a livepatch module: never llvm-strip or llvm-objcopy, which refuse the symbols that the "
          + "kernel resolves later. LLVM=1 means them too.")
    }
    if !need.copies, runsBuild, let way = need.objcopyInBuild { notes.append(way.text) }
    if need.isSigned { notes.append("The module is signed; after stripping, it has to be signed again.") }
    return notes
  }

  private func brought(for steps: [RemedyStep]) -> [String] {
    guard let shipped, steps.contains(where: { $0.commands == elfscan.commands }) else { return [] }
    return [shipped.note]
  }

  private func link(for steps: [RemedyStep]) -> [String] {
    steps.contains { $0.commands.contains { $0.contains("elfscan-strip") } }
      ? ["elfscan-strip is a link to elfscan in the same folder: ln -s elfscan elfscan-strip"] : []
  }
}

extension RemedyStep {
  /// Whether its lines have a program of LLVM's run.
  fileprivate var namesLlvm: Bool { commands.contains { $0.contains("llvm") } }
}
