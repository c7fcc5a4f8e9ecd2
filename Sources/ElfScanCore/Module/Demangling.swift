import CDemangle
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Longest mangled name that is handed to the demangler, in bytes; its recursion is bounded by the length.
private let demanglingLimit = 1024

/// A C++ name in readable form; anything else as it is. The result is fit to show.
func demangled(_ name: String) -> String {
  guard name.hasPrefix("_Z"), name.utf8.count <= demanglingLimit else { return name }
  var status: Int32 = 0
  guard let text = unsafe __cxa_demangle(name, nil, nil, &status) else { return name }
  defer { unsafe free(text) }
  return status == 0 ? printable(unsafe String(cString: text)) : name
}

/// "3 sections", "1 section".
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
