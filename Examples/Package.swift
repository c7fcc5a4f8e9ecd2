// swift-tools-version: 6.2
import PackageDescription

// Programs that use ElfScan as a library. The README shows the first; `make examples` builds and runs all.
let package = Package(
  name: "elfscan-examples",
  dependencies: [.package(name: "elfscan", path: "..")],
  targets: ["judge", "walk", "repair"].map { name in
    .executableTarget(
      name: name,
      dependencies: [.product(name: "ElfScanCore", package: "elfscan")],
      swiftSettings: [.swiftLanguageMode(.v6), .strictMemorySafety()])
  }
)
