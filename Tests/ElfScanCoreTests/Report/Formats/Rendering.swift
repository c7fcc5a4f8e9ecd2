import SystemPackage
import TruthKit

@testable import ElfScanCore

/// A whole report, put together as a run does.
func rendered(
  _ format: any ReportFormat.Type, _ assessments: [Assessment], _ options: ReportOptions = ReportOptions(),
  isComplete: Bool = true
) -> [UInt8] {
  let format = format.init(options)
  var tally = Tally()
  var part = ReportPart()
  for assessment in assessments {
    tally.add(assessment)
    format.append(format.entry(assessment, isAlone: assessments.count == 1), to: &part)
  }
  let totals = ReportTotals(tally, isComplete: isComplete)
  format.append(format.end(totals, isAlone: assessments.count == 1), to: &part)
  return format.start(format.startsWithTotals ? totals : nil) + part.bytes
}

extension Assessment {
  /// What is said of a fixture under a path that is the same on every machine.
  static func of(_ fixture: Fixture, _ question: Question = Question()) -> Assessment {
    do throws(ElfError) {
      return of(try Module(FileImage.read(at: FilePath(fixture.path))), path: fixture.name, question)
    } catch {
      return indeterminate(Array(fixture.name.utf8), error)
    }
  }

  /// The same once a gate has decided that all it found is known.
  var baselined: Assessment {
    var gate = Gate()
    var baseline = Baseline()
    baseline.add(BaselineRecord(self))
    gate.baseline = baseline
    return gate.decide(self)
  }
}

/// One of each verdict, and one of which the signature alone is lost.
let mixedFixtures = [
  "modules/healthy.ko", "modules/silent.ko", "shapes/link-order-zero.ko", "modules/signed.ko",
  "modules/executable", "malformed/section-table-cut.ko", "shapes/name-escape.ko",
].map { Fixture($0) }
