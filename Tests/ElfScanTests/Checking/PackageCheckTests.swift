import Foundation
import Testing
import TruthKit

/// Packages and images are inputs like any other.
@Suite(.timeLimit(.minutes(20))) struct PackageCheckTests {
  /// A folder with a tree of modules, and packages of it.
  private static func withPackages(_ body: (ModuleFolder) async throws -> Void) async throws {
    try await ModuleFolder.with([
      "tree/lib/modules/6.1/kernel/fs/a.ko": "modules/gcc.ko",
      "tree/lib/modules/6.1/kernel/fs/b.ko": "modules/silent.ko",
      "tree/lib/modules/6.1/kernel/net/c.ko": "modules/healthy.ko",
      "tree/usr/share/doc/README": "malformed/text.ko",
    ]) { folder in
      let made = try await folder.shell(
        """
        set -e
        xz -k tree/lib/modules/6.1/kernel/net/c.ko && rm tree/lib/modules/6.1/kernel/net/c.ko
        mkdir d && tar -C tree -cf d/tree.tar ./lib ./usr
        tar -C tree -cJf data.tar.xz ./lib ./usr && echo 2.0 >debian-binary && ar qc d/tree.deb debian-binary data.tar.xz
        tar -C tree -c usr | gzip >none.tar.gz
        """)
      try #require(made.status == 0, "\(made.errors)")
      try await body(folder)
    }
  }

  private static let places = ["fs/a.ko", "fs/b.ko", "net/c.ko.xz"].map { "/lib/modules/6.1/kernel/\($0)" }

  @Test(arguments: ["d/tree.tar", "d/tree.deb"])
  func packageIsJudgedAsTheTreeThatItUnpacksTo(_ package: String) async throws {
    try await Self.withPackages { folder in
      let tree = try await folder.run("check", "tree", "--format", "json").report().entries.sorted()
      for jobs in ["1", "3"] {
        let run = try await folder.run("check", "--jobs", jobs, package, "--format", "json")
        #expect(run.status == 1)
        #expect(
          Set(Self.places.map { "\(package):\($0)" })
            == Set(try run.report().entries.map { String($0.split(separator: " ")[1]) }))
        #expect(
          try run.report().entries.map { $0.replacingOccurrences(of: "\(package):/", with: "tree/") }.sorted()
            == tree)
      }
      for format in ["text", "jsonl", "sarif", "junit", "github", "gitlab", "html", "markdown"] {
        let run = try await folder.run("check", "--format", format, package)
        #expect(run.status == 1)
        // A URI has the colon in another way, and HTML the folders and the name apart.
        let text = run.output.replacingOccurrences(of: "%3A", with: ":").replacing(#/<[^>]*>/#, with: "")
        #expect(text.contains("\(package):/lib/modules/6.1/kernel/fs/b.ko"), "\(format): \(run.output)")
      }
    }
  }

  @Test func packagesInFoldersAreForWhoAsksForThem() async throws {
    try await Self.withPackages { folder in
      #expect(try await folder.run("d").status == 2)
      let run = try await folder.run("--packages", "d", "--format", "json")
      #expect(run.status == 1)
      let found = try run.report().entries.map { String($0.split(separator: " ")[1]) }
      #expect(found.count == 6 && found.prefix(3).allSatisfy { $0.hasPrefix("d/tree.deb:/lib/") }, "\(found)")
      #expect(found.suffix(3).allSatisfy { $0.hasPrefix("d/tree.tar:/lib/") })
    }
  }

  @Test func patternsChooseInFoldersAndPackages() async throws {
    try await Self.withPackages { folder in
      for place in ["tree", "d/tree.deb"] {
        let some = try await folder.run("--include", "*/fs/*", "--exclude", "b.ko", place)
        #expect(
          some.status == 0 && some.output.contains("fs/a.ko") && !some.output.contains("b.ko"),
          "\(some.output)")
        #expect(try await folder.run("--exclude", "*", place).status == 2)
      }
      // What is named is judged in any case.
      #expect(try await folder.run("--exclude", "*", "tree/lib/modules/6.1/kernel/fs/a.ko").status == 0)
    }
  }

  /// What was judged before the damage is reported.
  @Test func damagedPackageIsOneLine() async throws {
    try await Self.withPackages { folder in
      let bytes = try Data(contentsOf: URL(filePath: folder.path("d/tree.tar")))
      try folder.write(Array(bytes.prefix(bytes.count / 2)), as: "cut.tar")
      let run = try await folder.run("cut.tar")
      #expect(run.status == 2)
      #expect(
        run.verdicts.last == "INDETERMINATE" && run.verdicts.count { $0 == "INDETERMINATE" } == 1,
        "\(run.output)")
      #expect(run.verdicts.count > 1)
      #expect(run.output.contains("INDETERMINATE  cut.tar: offset 0x"), "\(run.output)")
    }
  }

  @Test func packageWithoutModulesIsNoVerdict() async throws {
    try await Self.withPackages { folder in
      let run = try await folder.run("none.tar.gz")
      #expect(run.status == 2 && run.output.contains("there is no kernel module in it"), "\(run.output)")
      #expect(try await folder.run("--packages", "none.tar.gz").status == 2)
    }
  }

  /// What is known of a module stays known, whatever it lies in.
  @Test func baselinesDoNotDependOnTheContainer() async throws {
    try await Self.withPackages { folder in
      #expect(try await folder.run("check", "tree", "--write-baseline", "known.json").status == 0)
      for package in ["d/tree.tar", "d/tree.deb", "tree"] {
        let run = try await folder.run("check", "--baseline", "known.json", package)
        #expect(run.status == 0 && run.errors.isEmpty, "\(package): \(run.output)\(run.errors)")
      }
    }
  }
}
