import CFuzzer

/// What libFuzzer calls to make a new input of an old one.
///
/// - Parameters:
///   - data: the input, and room for the new one.
///   - size: of the input.
///   - limit: of the room.
///   - seed: what the change depends on, and nothing else.
/// - Returns: the size of the new input.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32
) -> Int {
  let harness = unsafe type(of: Program.harness)
  var random = FastGenerator(UInt64(seed))
  guard harness.takesModules, random.next(below: 4) != 0 else {
    return unsafe LLVMFuzzerMutate(data, size, limit)
  }
  let input = unsafe [UInt8](UnsafeBufferPointer(start: data, count: size))
  let result = changed(input, &random, isPair: harness.name == CompareHarness.name)
  guard let result, result.count <= limit else { return unsafe LLVMFuzzerMutate(data, size, limit) }
  for (position, byte) in result.enumerated() { unsafe data[position] = byte }
  return result.count
}

private func changed(_ input: [UInt8], _ random: inout FastGenerator, isPair: Bool) -> [UInt8]? {
  guard isPair else { return ElfMutator.change(input, &random) }
  let (first, second) = ModulePair.split(input)
  if random.next(below: 4) == 0 {
    return ElfMutator.change(Array(first), &random).map { ModulePair.join($0, second) }
  }
  return ElfMutator.change(Array(second), &random).map { ModulePair.join(first, $0) }
}
