extension Assessment {
  /// What has to be said of a proof that did not come out as predicted; nil where it did, or nothing was predicted.
  func remark(on proof: StripProof) -> String? {
    if let header = module?.header, proof.isForAnotherMachine { return ForeignMachine.remark(on: header) }
    return proof.agrees == false
      ? "The prediction was wrong; what was run counts. Please report this module as a bug of ElfScan." : nil
  }

  /// The remarks on all proofs, each once.
  var proofRemarks: [String] { proofs.compactMap(remark).eachOnce }
}
