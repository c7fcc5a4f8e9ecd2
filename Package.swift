// swift-tools-version: 6.2
import PackageDescription

// Strict memory safety makes every use of an unsafe construct visible in the source.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "elfscan",
  products: [
    .library(name: "ElfScanCore", targets: ["ElfScanCore"]),
    .executable(name: "elfscan", targets: ["ElfScan"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibelf",
      pkgConfig: "libelf",
      providers: [.apt(["libelf-dev"]), .yum(["elfutils-libelf-devel"])]
    ),
    // What modules are compressed with.
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .yum(["zlib-devel"])]
    ),
    .systemLibrary(
      name: "CLzma",
      pkgConfig: "liblzma",
      providers: [.apt(["liblzma-dev"]), .yum(["xz-devel"])]
    ),
    .systemLibrary(
      name: "CZstd",
      pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"]), .yum(["libzstd-devel"])]
    ),
    // Debian's has no .pc file; its header and library are where every compiler looks.
    .systemLibrary(
      name: "CBzip2",
      providers: [.apt(["libbz2-dev"]), .yum(["bzip2-devel"])]
    ),
    // Packages and images that have modules in them; LZ4 is for initramfs images.
    .systemLibrary(
      name: "CArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .yum(["libarchive-devel"])]
    ),
    .systemLibrary(
      name: "CLz4",
      pkgConfig: "liblz4",
      providers: [.apt(["liblz4-dev"]), .yum(["lz4-devel"])]
    ),
    .systemLibrary(name: "CDemangle"),
    .systemLibrary(name: "CLinux"),
    // What has to be done before Swift's runtime starts.
    .target(name: "CStart"),
    .target(
      name: "ElfScanCore",
      dependencies: [
        "CArchive",
        "CBzip2",
        "CDemangle",
        "CLibelf",
        "CLinux",
        "CLz4",
        "CLzma",
        "CZlib",
        "CZstd",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "ElfScan",
      dependencies: [
        "CLinux",
        "CStart",
        "ElfScanCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    // What tests hold predictions against: real strips, and an independent view of what the kernel loads.
    .target(
      name: "TruthKit",
      dependencies: [
        "ElfScanCore",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TruthKit",
      swiftSettings: settings
    ),
    // `make differential`: predictions against real strips on any number of files.
    .executableTarget(
      name: "elfscan-differential",
      dependencies: [
        "TruthKit",
        "ElfScanCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Differential",
      swiftSettings: settings
    ),
    // `make generate`: what repeats the catalogues, the rules' pages and the recordings.
    .executableTarget(
      name: "elfscan-generate",
      dependencies: ["TruthKit"],
      path: "Tests/Generate",
      swiftSettings: settings
    ),
    .testTarget(
      name: "ElfScanCoreTests",
      dependencies: [
        "ElfScanCore", "TruthKit",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ElfScanTests",
      dependencies: [
        "CLinux", "ElfScan", "TruthKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
  ]
)
