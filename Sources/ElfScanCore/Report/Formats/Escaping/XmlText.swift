/// Text for the contents of an XML element and for attributes between double quotes.
///
/// What XML 1.0 has no place for, not even as a reference, becomes U+FFFD, and so do the control characters that it
/// discourages.
func xmlEscaped(_ text: String) -> String {
  var output = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    case "\"": output += "&quot;"
    case "'": output += "&#39;"
    case "\n", "\t": output.unicodeScalars.append(scalar)
    default: output.unicodeScalars.append(isXmlText(scalar) ? scalar : "\u{FFFD}")
    }
  }
  return output
}

private func isXmlText(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
  // The last two of every plane are no characters.
  case let value: value & 0xFFFE != 0xFFFE
  }
}
