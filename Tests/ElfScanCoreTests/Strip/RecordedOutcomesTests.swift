import ElfScanCore
import Foundation
import Testing
import TruthKit

/// Binutils 2.41, 2.42 and 2.43 come in no package that could be installed here. What builds of them did was written
/// down once, and predictions are held against that.
@Suite struct RecordedOutcomesTests {
  struct Record: Sendable, CustomTestStringConvertible {
    let shape: String
    let mode: String
    let version: BinutilsVersion
    let exitStatus: Int
    /// "4131x1,4137x2", or "-".
    let assertions: String
    let speaks: Bool
    let relocations: Int?
    let hasOtherChange: Bool?

    var testDescription: String { "\(shape) \(mode) \(version)" }

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 8, let version = BinutilsVersion(fields[2]), let exitStatus = Int(fields[3])
      else {
        return nil
      }
      shape = fields[0]
      mode = fields[1]
      self.version = version
      self.exitStatus = exitStatus
      assertions = fields[4]
      speaks = fields[5] == "yes"
      relocations = Int(fields[6])
      hasOtherChange = fields[7] == "-" ? nil : fields[7] == "yes"
    }

    /// The call as the predictor takes it.
    var call: (StripMode, CopyEdits) {
      switch mode {
      case "localize": (.objcopy, CopyEdits(localizedSymbols: ["first_inline", "ordered"]))
      case "add-section": (.objcopy, CopyEdits(addedSections: 1))
      default: (StripMode(rawValue: mode) ?? .debug, CopyEdits())
      }
    }
  }

  private static let records: [Record] = {
    let text = try? String(contentsOf: Fixture.root.appending(path: "recorded/outcomes.tsv"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap(
      Record.init)
  }()

  @Test func everyOutcomeIsRead() {
    #expect(RecordedOutcomesTests.records.count == 47 * 6 * 3)
  }

  @Test(arguments: RecordedOutcomesTests.records)
  func predictionAgreesWithTheRecord(_ record: Record) throws {
    // These strips were built for x86-64; predictions are for one that knows the module's machine.
    guard !record.shape.hasPrefix("machine-") else {
      #expect(record.exitStatus == 1)
      return
    }
    let release = try #require(BinutilsRelease.of(record.version))
    var predictor = StripPredictor(try Fixture("recorded/\(record.shape).ko").module())
    let (mode, edits) = record.call
    let prediction = predictor.predict(release, mode, edits)
    #expect(prediction.exitStatus == record.exitStatus)
    let assertions = prediction.assertions.map { "\($0.line)x\($0.count)" }.joined(separator: ",")
    #expect((assertions.isEmpty ? "-" : assertions) == record.assertions)
    guard record.exitStatus == 0 else { return }
    #expect(prediction.messages.isEmpty != record.speaks)
    // The record holds relocations whose sh_link names no symbol table for ones that the kernel does not apply.
    guard record.shape != "rela-link-other" else { return }
    if let relocations = record.relocations, mode != .all {
      #expect(prediction.damagedRelocations == relocations)
    }
    if let hasOtherChange = record.hasOtherChange {
      #expect(prediction.loaderChanges.isEmpty != hasOtherChange)
    }
  }
}
