import Foundation
import Testing
import TruthKit

/// `elfscan repair`.
@Suite(.timeLimit(.minutes(20))) struct RepairTests {
  @Test(arguments: ["modules/nvidia-shape.ko", "modules/silent.ko", "shapes/group-member-twice.ko"])
  func aRepairedModuleIsSafeAndLoadsTheSame(_ name: String) async throws {
    try await Program.withFolder { folder in
      let output = folder.appending(path: "out.ko").path
      let run = try await Program.run(["repair", fixture(name), "-o", output])
      #expect(run.status == 0 && run.output.contains("repaired; the kernel loads the same"), "\(run.errors)")
      #expect(try await isSame(fixture(name), output))
      let check = try await Program.run(
        ["--mode", "debug", "--mode", "unneeded", "--mode", "objcopy", "--prove", output])
      #expect(check.status == 0 && check.verdicts == ["SAFE"], "\(check.output)")
      let again = try await Program.run(["repair", output, "--in-place"])
      #expect(again.status == 0 && again.output.contains("nothing to repair"))
    }
  }

  @Test func inPlaceKeepsTheMode() async throws {
    try await StripFolder.with { folder in
      let path = try folder.copy("modules/silent.ko")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      let run = try await Program.run(["repair", "--in-place", path], environment: folder.environment)
      #expect(run.status == 0 && run.output.contains("merged into one of 8 relocations"), "\(run.output)")
      #expect(try await isSame(fixture("modules/silent.ko"), path))
      #expect(try contents(path) != contents(fixture("modules/silent.ko")))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try folder.contents == ["silent.ko"])
    }
  }

  /// A safe module is copied where a copy is asked for, and otherwise not even opened for writing.
  @Test func whereThereIsNothingToRepair() async throws {
    try await StripFolder.with { folder in
      let path = try folder.copy("modules/gcc.ko")
      let output = folder.files.appending(path: "out.ko").path
      #expect(try await Program.run(["repair", path, "-o", output]).status == 0)
      #expect(try contents(output) == contents(path))
      let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
      #expect(try await Program.run(["repair", path, "--in-place"]).status == 0)
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int == before)
    }
  }

  @Test(
    arguments: [
      ("modules/signed.ko", 1, "it is signed"), ("modules/executable", 1, "not a kernel module"),
      ("modules/bitcode.ko", 1, "not a kernel module"), ("shapes/klp-rela.ko", 1, "no rewriting helps"),
      ("malformed/section-table-cut.ko", 2, "do not fit"), ("nonesuch", 2, "No such file"),
    ] as [(String, Int32, String)])
  func whatIsNotRepairedIsLeftAlone(_ name: String, _ status: Int32, _ reason: String) async throws {
    try await Program.withFolder { folder in
      let output = folder.appending(path: "out.ko").path
      let run = try await Program.run(["repair", fixture(name), "-o", output])
      #expect(run.status == status && run.errors.contains(reason), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test(arguments: [[], ["-o", "x", "--in-place"]])
  func wrongUsageIsSaid(_ options: [String]) async throws {
    #expect(try await Program.run(["repair", fixture("modules/gcc.ko")] + options).status == 64)
  }
}
