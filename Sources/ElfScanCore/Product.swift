/// What reports and the command line call the program.
package enum Product {
  /// Its name.
  package static let name = "ElfScan"
  /// Its release. Packages take it from this line.
  package static let version = "0.1.0"
}
