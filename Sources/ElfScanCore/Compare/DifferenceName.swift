extension Difference.Kind {
  /// A stable name for programs.
  var name: String {
    switch self {
    case .header: "header"
    case .sectionLost: "section-lost"
    case .sectionGained: "section-gained"
    case .sectionChanged: "section-changed"
    case .relocationChanged: "relocation-changed"
    case .relocationLost: "relocation-lost"
    case .relocationGained: "relocation-gained"
    case .symbolLost: "symbol-lost"
    case .symbolGained: "symbol-gained"
    case .symbolChanged: "symbol-changed"
    case .localSymbolsLost: "local-symbols-lost"
    case .symbolTables: "symbol-tables"
    case .livepatchOrder: "livepatch-order"
    case .info: "modinfo"
    case .export(_, isGained: false): "export-lost"
    case .export: "export-gained"
    case .refused: "refused"
    case .refusalGone: "refusal-gone"
    case .firstOfName: "first-of-name"
    case .signatureStale: "signature-stale"
    case .signatureReplaced: "signature-replaced"
    case .signatureLost: "signature-lost"
    case .signatureGained: "signature-gained"
    case .groupsChanged: "groups-changed"
    }
  }
}
