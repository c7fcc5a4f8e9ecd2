import CFuzzer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `elfscan-fuzz HARNESS [options of libFuzzer] [folders with inputs]`.
@main
enum Program {
  /// The harness that was named. libFuzzer's callbacks are C functions, which carry nothing with them.
  nonisolated(unsafe) static var harness: any Harness = ReaderHarness()

  /// Tells the processes that libFuzzer starts, with arguments of its own, which harness they are for.
  private static let variable = "ELFSCAN_FUZZ_HARNESS"

  static func main() {
    let names = Harnesses.all.map { type(of: $0).name }
    let arguments = CommandLine.arguments
    if arguments.dropFirst() == ["--list"] { return print(names.joined(separator: "\n")) }
    if let name = unsafe getenv(variable), choose(unsafe String(cString: name)) {
      exit(runLibFuzzer(from: 0))
    }
    guard arguments.count > 1, choose(arguments[1]) else {
      print("usage: elfscan-fuzz HARNESS [OPTIONS OF LIBFUZZER] [FOLDER...]\n")
      for harness in Harnesses.all {
        print("  \(type(of: harness).name): \(type(of: harness).summary)")
      }
      exit(64)
    }
    unsafe setenv(variable, arguments[1], 1)
    exit(runLibFuzzer(from: 1))
  }

  private static func choose(_ name: String) -> Bool {
    guard let chosen = Harnesses.all.first(where: { type(of: $0).name == name }) else { return false }
    unsafe harness = chosen
    return true
  }

  /// Hands over the command line.
  ///
  /// - Parameter skipped: arguments after the program's name that are not for libFuzzer.
  private static func runLibFuzzer(from skipped: Int) -> Int32 {
    var arguments = unsafe CommandLine.unsafeArgv
    unsafe arguments[skipped] = arguments[0]
    unsafe arguments += skipped
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe arguments
    var count = CommandLine.argc - Int32(skipped)
    return unsafe LLVMFuzzerRunDriver(&count, &list) { data, size in
      let input = unsafe [UInt8](UnsafeBufferPointer(start: data, count: size))
      unsafe Program.harness.run(input)
      return 0
    }
  }
}
