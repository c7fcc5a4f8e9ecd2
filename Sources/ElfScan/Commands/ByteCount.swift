import ArgumentParser

/// A number of bytes on the command line, such as `512M`.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible {
  let value: UInt64

  init(_ value: UInt64) {
    self.value = value
  }

  init?(argument: String) {
    let units: [Character: UInt64] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = argument.last.flatMap { units[$0] }
    let digits = unit == nil ? argument[...] : argument.dropLast()
    guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = UInt64(digits), number > 0 else {
      return nil
    }
    let (value, overflows) = number.multipliedReportingOverflow(by: unit ?? 1)
    guard !overflows else { return nil }
    self.init(value)
  }

  var defaultValueDescription: String { description }

  var description: String { value % (1 << 30) == 0 ? "\(value >> 30)G" : "\(value)" }
}
