import CDemangle
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Longest mangled name that is handed to the demangler, in bytes; its recursion is bounded by the length.
private let demanglingLimit = 1024

/// Most back references in a mangled name that is worked out. Each can double the result, so that a name of a hundred
/// bytes can stand for more text than there is memory.
private let referenceLimit = 16

/// A C++ name in readable form; anything else as it is. The result is fit to show.
func demangled(_ name: ElfName) -> String {
  guard name.hasPrefix("_Z"), name.count <= demanglingLimit, references(in: name) <= referenceLimit
  else {
    return name.description
  }
  var status: Int32 = 0
  let text = unsafe (name.bytes + [0]).withUnsafeBufferPointer { bytes in
    unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
      unsafe __cxa_demangle(characters.baseAddress, nil, nil, &status)
    }
  }
  guard let text = unsafe text else { return name.description }
  defer { unsafe free(text) }
  guard status == 0 else { return name.description }
  // Bytes and not text: what is not UTF-8 is escaped, not replaced.
  return unsafe printable(UnsafeRawBufferPointer(start: text, count: strlen(text)))
}

/// The same for a name that is text already.
func demangled(_ name: String) -> String {
  demangled(ElfName(bytes: name.utf8))
}

/// Substitutions (`S_`, `S0_`) and template parameters (`T_`, `T0_`) of the Itanium C++ ABI, counted generously.
private func references(in name: ElfName) -> Int {
  zip(name.bytes, name.bytes.dropFirst()).count { first, second in
    (first == UInt8(ascii: "S") || first == UInt8(ascii: "T"))
      && (second == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(second))
  }
}

/// "3 sections", "1 section".
package func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
