/// What reports and the command line call the program.
public enum Product {
  /// Its name.
  public static let name = "ElfScan"
  /// Its release. Packages take it from this line.
  public static let version = "0.1.0"
}
