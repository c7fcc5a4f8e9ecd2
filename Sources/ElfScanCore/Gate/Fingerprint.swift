/// By what a finding is known again after the module was built anew, when sections have other numbers and symbols other
/// addresses.
package struct Fingerprint: Sendable, Hashable {
  /// What the module is called: the file's name without folders and without what it is compressed with.
  package let module: String
  /// The rule.
  package let rule: String
  /// Name of the first section, else of the first symbol that is concerned; empty where the finding is about the whole
  /// module.
  package let subject: String
  /// Which one it is of several findings with the same rule and subject, from 0.
  package let number: Int
}

extension Fingerprint: CustomStringConvertible {
  /// 32 hexadecimal digits: FNV-1a with 128 bits over the four fields, NUL between them. Equal for equal findings in all
  /// versions of ElfScan.
  package var description: String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in "\(module)\0\(rule)\0\(subject)\0\(number)".utf8 {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}

extension Fingerprint {
  /// What stays the same of a name: LLVM puts a number that depends on the whole link behind the names of symbols that it
  /// moves between files (`name.llvm.1234567890`).
  static func stable(_ name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    var rest = parts[...]
    while let part = rest.popFirst() {
      if part == "llvm", !kept.isEmpty, let number = rest.first, !number.isEmpty,
        number.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
      {
        rest.removeFirst()
      } else {
        kept.append(part)
      }
    }
    return kept.joined(separator: ".")
  }
}

extension Assessment {
  /// What the module is called: the file's name without folders and without the ending of what it is compressed with.
  /// Members of archives keep the archive's name; what comes from standard input has the name that it carries.
  package var moduleName: String {
    if path == "-", let name = module?.info["name"] { return "\(name).ko" }
    let isMember = path.hasSuffix(")")
    let outer = isMember ? path.prefix { $0 != "(" } : path[...]
    let start = outer.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    var name = path[start...]
    if compression != nil, !isMember, !name.hasSuffix(".ko"), let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
    }
    return printable(name.utf8)
  }

  /// By what the findings are known again, in their order.
  package var fingerprints: [Fingerprint] {
    let name = moduleName
    var numbers: [[String]: Int] = [:]
    return findings.map { finding in
      let subject = subject(of: finding)
      let number = numbers[[finding.rule, subject], default: 0]
      numbers[[finding.rule, subject]] = number + 1
      return Fingerprint(module: name, rule: finding.rule, subject: subject, number: number)
    }
  }

  /// Name of the first section, else of the first symbol, that a finding is about; empty where it is about the whole
  /// module.
  func subject(of finding: Finding) -> String {
    guard let module else { return "" }
    if let section = finding.sections.first.flatMap(module.section(at:)) {
      return Fingerprint.stable(section.name.description)
    }
    guard let index = finding.symbols.first, module.symbolTable.symbols.indices.contains(index) else {
      return ""
    }
    return Fingerprint.stable(printable(module.nameBytes(of: module.symbolTable.symbols[index])))
  }
}
