import ElfScanCore
import Foundation
import Testing
import TruthKit

/// What the strips of this machine are taken to know: on that rests which predictions are held against them.
@Suite(.timeLimit(.minutes(10))) struct RealStripTests {
  private func smallFile(_ target: MachineTarget) -> Data {
    var file = ForgedFile(is64: target.is64, machine: target.machine.rawValue)
    file.isBig = target.isBig
    let symbols = file.encode([ForgedFile.Symbol(name: "f", info: 0x12, section: 1, size: 16)])
    file.sections = [
      .init(name: ".text", type: 1, flags: 6, alignment: 8, content: [UInt8](repeating: 0, count: 16)),
      .init(name: ".shstrtab", type: 3, flags: 0),
      .init(
        name: ".symtab", type: 2, flags: 0, link: 4, info: 1, alignment: 8, entrySize: target.is64 ? 24 : 16,
        content: symbols.table),
      .init(name: ".strtab", type: 3, flags: 0, content: symbols.strings),
    ]
    file.nameTable = 2
    return Data(file.encode())
  }

  @Test(arguments: RealStrip.all)
  func takesWhatItIsSaidToTake(_ strip: RealStrip) async throws {
    for target in MachineTarget.all {
      let result = try await strip.run(RealCall(.debug), on: smallFile(target))
      #expect(
        (result.exitStatus == 0) == strip.taken.contains(target.machine),
        "\(target): exit status \(result.exitStatus) \(result.messages)")
    }
  }

  @Test func aFileIsTriedOnceForEachRelease() {
    for machine in Set(MachineTarget.all.map(\.machine)) {
      let versions = RealStrip.all.filter { $0.knows(machine) }.map(\.version)
      #expect(Set(versions).count == versions.count, "\(machine)")
    }
  }

  @Test func aSpreadHasTheOldestAndTheNewest() {
    let all = RealStrip.spread(RealStrip.all, over: nil, for: .x8664).map(\.version).sorted()
    let some = RealStrip.spread(RealStrip.all, over: 2, for: .x8664).map(\.version)
    #expect(some == (all.count > 2 ? [all.first, all.last].compactMap { $0 } : all))
    #expect(
      RealStrip.spread(RealStrip.all, over: 1, for: .x8664).map(\.version) == [all.last].compactMap { $0 })
  }
}
