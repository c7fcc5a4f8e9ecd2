import Foundation
import SystemPackage
import Testing
import TruthKit

@testable import ElfScanCore

/// A file that is read where its bytes are needed is judged like one that is read whole.
@Suite struct OnDemandTests {
  private func open(_ path: String) throws -> FileImage {
    try FileImage.open(at: FilePath(path), limit: FileImage.defaultLimit, smallSize: 0)
  }

  private func report(_ module: Module, _ question: Question) -> [UInt8] {
    JsonReport.file(Assessment.of(module, path: "module.ko", question))
  }

  @Test(arguments: Fixture.strippable)
  func reportsAreTheSame(_ fixture: Fixture) throws {
    guard try !fixture.data.isEmpty else { return }
    let onDemand = Result { try Module(try open(fixture.path)) }
    switch Result(catching: { try fixture.module() }) {
    case .success(let module):
      for mode in StripMode.allCases {
        let question = Question(modes: [mode])
        #expect(report(module, question) == report(try onDemand.get(), question))
      }
    case .failure(let error):
      let expected = try #require(error as? ElfError)
      #expect(throws: expected) { try onDemand.get() }
    }
  }

  @Test func theBytesAreTheFiles() throws {
    let fixture = Fixture("modules/nvidia-shape.ko")
    let image = try open(fixture.path)
    #expect(image.bytes == Array(try fixture.data) && image.readError == nil)
    #expect(image.slice(10..<90).elements.elementsEqual(image.bytes[10..<90]))
  }

  @Test func anEmptyFileIsAnError() throws {
    #expect(throws: ElfError.self) { try Module(try open(Fixture("malformed/empty.ko").path)) }
  }

  /// Cut off between opening and reading: what is missing is no reason to call the module safe, and nothing crashes.
  @Test func aFileThatIsCutOffIsAnError() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: "elfscan-cut-\(UUID().uuidString).ko")
    defer { try? FileManager.default.removeItem(at: copy) }
    for size in [0, 64, 4096, 9000] {
      try Fixture("modules/gcc.ko").data.write(to: copy)
      let image = try open(copy.path)
      let file = try FileHandle(forWritingTo: copy)
      try file.truncate(atOffset: UInt64(size))
      let module = try? Module(image)
      if let module { _ = Assessment.of(module, path: "module.ko", Question()) }
      #expect(module == nil || image.readError != nil, "cut off at \(size)")
    }
  }
}
