@testable import ElfScanCore

/// JSON to what reads results, baselines and configurations.
struct DocumentsHarness: Harness {
  static let name = "documents"
  static let summary = "results of runs, baselines, configurations"
  static let takesModules = false

  private static let settings = ["mode", "fail-on", "jobs", "quiet", "rules"]

  func run(_ input: [UInt8]) {
    readResults(input)
    readBaseline(input)
    do throws(Configuration.Flaw) {
      _ = try Configuration(input, known: DocumentsHarness.settings)
    } catch {
      Inertness.check(text: Array(error.description.utf8), "a flaw of a configuration")
    }
  }

  private func readResults(_ input: [UInt8]) {
    do throws(ResultFile.Flaw) {
      let results = try ResultFile(input)
      let merged = try MergedResults([results])
      Inertness.check(text: Array(merged.text(TextReport()).utf8), "merged results")
      Inertness.check(passedOn: merged.json(), "merged results as JSON")
    } catch {
      Inertness.check(text: Array(error.description.utf8), "a flaw of results")
    }
  }

  private func readBaseline(_ input: [UInt8]) {
    do throws(BaselineFile.Flaw) {
      let baseline = try BaselineFile.read(input)
      let written = BaselineFile.write(baseline)
      Inertness.check(json: written, "a baseline")
      guard let again = try? BaselineFile.read(written) else { broken("what is written can be read") }
      if BaselineFile.write(again) != written { broken("what is read is written the same") }
    } catch {
      Inertness.check(text: Array(error.description.utf8), "a flaw of a baseline")
    }
  }
}
