import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Strip, sign, compress: what the page of `appended-signature` says of other orders.
@Suite struct PackagingOrderTests {
  private static let signed = Fixture("modules/signed.ko")

  /// What a program writes for these bytes, and its exit status; nil where there is no such program.
  private func pipe(_ data: Data, through command: [String]) throws -> (output: Data, status: Int)? {
    let run = try BlockingRun(command, input: data)
    return run.status == 127 ? nil : (run.output, run.status)
  }

  @Test(arguments: ["gzip", "xz", "zstd"])
  func compressedModulesAreRefused(_ program: String) async throws {
    guard let packed = try pipe(PackagingOrderTests.signed.data, through: [program, "-c"]) else { return }
    try #require(packed.status == 0)
    #expect(throws: ElfError.self) { try Module(FileImage(bytes: Array(packed.output))) }
    for strip in RealStrip.all {
      let run = try await strip.run(RealCall(.debug), on: packed.output)
      #expect(run.exitStatus == 1 && run.output == packed.output, "\(strip)")
    }
  }

  /// The signature behind the compressed data.
  @Test(arguments: [("gzip", true), ("xz", false), ("zstd", false)])
  func signaturesBehindCompressedModulesAreLost(_ program: String, _ unpacks: Bool) throws {
    let signed = try PackagingOrderTests.signed.data
    let plain = try Fixture("modules/gcc.ko").data
    guard let packed = try pipe(plain, through: [program, "-c"]),
      let unpacked = try pipe(packed.output + signed.dropFirst(plain.count), through: [program, "-dc"])
    else { return }
    // gzip warns of what follows, and does not take it for an error.
    #expect(unpacks ? unpacked.output == plain && unpacked.status == 2 : unpacked.status == 1)
  }
}
