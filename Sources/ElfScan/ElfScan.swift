import ElfScanCore

@main
struct Main {
  static func main() {
    for path in CommandLine.arguments.dropFirst() {
      do throws(ElfError) {
        let module = try Module.read(path: path)
        print(path, module.kind, module.sections.count, module.symbolTable.count, module.info.producers)
      } catch {
        print(path, error.message)
      }
    }
  }
}
