#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Keeps out of a report who uses a machine and what it is called.
struct Privacy {
  /// What is removed, the longest first.
  private let words: [String]

  /// - Parameters:
  ///   - hostName: what the machine is called.
  ///   - environment: looks up a variable.
  init(hostName: String, environment: (String) -> String? = Privacy.variable) {
    let short = hostName.split(separator: ".").first.map(String.init) ?? ""
    let users = ["USER", "LOGNAME", "SUDO_USER"].compactMap(environment)
    let homes = ["HOME"].compactMap(environment).filter { $0.count > 1 }
    // Shorter ones would be found everywhere; these two tell nothing.
    words = (homes + [hostName, short] + users).filter { $0.count > 2 && $0 != "root" && $0 != "localhost" }
      .sorted { $0.count > $1.count }
  }

  /// The text with these names replaced.
  func removed(_ text: String) -> String {
    words.reduce(text) { $0.replacing($1, with: "(removed)") }
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
