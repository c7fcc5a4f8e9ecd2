/// Strippers other than GNU's, and what was really run.
enum HtmlStrippers {
  static func section(_ assessment: Assessment) -> Html {
    alternatives(assessment) + proofs(assessment)
  }

  private static func alternatives(_ assessment: Assessment) -> Html {
    guard !assessment.alternatives.isEmpty else { return "" }
    let rows = assessment.alternatives.map { prediction -> Html in
      "<tr><th scope=\"row\"><code>\(prediction.command)</code></th>\(prediction.wording.cell)</tr>\n"
    }
    return table("Other strippers", ["Program", "Outcome"], rows)
  }

  private static func proofs(_ assessment: Assessment) -> Html {
    guard !assessment.proofs.isEmpty else { return "" }
    let rows = assessment.proofs.map { proof -> Html in
      """
      <tr><th scope="row"><code>\(proof.command)</code><br/>\(proof.version ?? "")</th>\(proof.prediction?.wording.cell ?? "<td>nothing</td>")\
      \(proof.effect.wording.cell)</tr>

      """
    }
    return table("Proof: run on copies of the module", ["Program", "Predicted", "Proved"], rows)
      + "\(assessment.proofRemarks.map { "<p>\($0)</p>\n" as Html })"
  }

  private static func table(_ heading: String, _ columns: [String], _ rows: [Html]) -> Html {
    """
    <h3>\(heading)</h3>
    <div class="scroll" role="region" aria-label="\(heading)" tabindex="0">
    <table class="grid strips">
    <thead><tr>\(columns.map { "<th scope=\"col\">\($0)</th>" as Html })</tr></thead>
    <tbody>
    \(rows)</tbody>
    </table>
    </div>

    """
  }
}
