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

  static func main() {
    let names = Harnesses.all.map { type(of: $0).name }
    let arguments = CommandLine.arguments
    if arguments.dropFirst() == ["--list"] { return print(names.joined(separator: "\n")) }
    guard arguments.count > 1, let chosen = Harnesses.all.first(where: { type(of: $0).name == arguments[1] })
    else {
      print("usage: elfscan-fuzz HARNESS [OPTIONS OF LIBFUZZER] [FOLDER...]\n")
      for harness in Harnesses.all {
        print("  \(type(of: harness).name): \(type(of: harness).summary)")
      }
      exit(64)
    }
    unsafe harness = chosen
    exit(runLibFuzzer())
  }

  /// Hands over the command line without the harness's name.
  private static func runLibFuzzer() -> Int32 {
    var arguments = unsafe CommandLine.unsafeArgv
    unsafe arguments[1] = arguments[0]
    unsafe arguments += 1
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe arguments
    var count = CommandLine.argc - 1
    return unsafe LLVMFuzzerRunDriver(&count, &list) { data, size in
      let input = unsafe [UInt8](UnsafeBufferPointer(start: data, count: size))
      unsafe Program.harness.run(input)
      return 0
    }
  }
}
