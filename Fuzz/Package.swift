// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds elfscan needs a compiler with libFuzzer. `make fuzz` builds and runs it;
// scripts/fuzz has the flags, which have to reach every module, those of elfscan too.
let package = Package(
  name: "elfscan-fuzz",
  dependencies: [
    .package(name: "elfscan", path: ".."),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CFuzzer", path: "CFuzzer"),
    .executableTarget(
      name: "elfscan-fuzz",
      dependencies: [
        "CFuzzer",
        .product(name: "ElfScanCore", package: "elfscan"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Sources",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    ),
  ]
)
