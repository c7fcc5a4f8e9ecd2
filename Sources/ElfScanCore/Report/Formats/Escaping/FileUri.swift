/// A path as a URI reference (RFC 3986): relative paths stay relative, absolute ones become `file:///…`.
///
/// Everything but unreserved characters and slashes is percent-encoded, so that no part of a path is taken for a scheme,
/// a query or a fragment.
func fileUri(_ path: String) -> String {
  var relative = path[...]
  while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
  let encoded = relative.utf8.reduce(into: "") { uri, byte in
    if isUnreserved(byte) || byte == UInt8(ascii: "/") {
      uri.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      uri += percentEncoded(byte)
    }
  }
  // Two slashes at the start of a path would begin the name of a host.
  return path.hasPrefix("/") ? "file:///" + encoded.drop { $0 == "/" } : encoded
}

/// `%2F` and the like.
func percentEncoded(_ byte: UInt8) -> String {
  (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
    UInt8(ascii: "~"):
    true
  default: false
  }
}
