extension Machine: CustomStringConvertible {
  /// The usual name, or the number.
  public var description: String { MachineFacts.of(self)?.name ?? "machine \(rawValue)" }

  /// How GNU names a strip built for this machine, such as `aarch64-linux-gnu`; nil where not known.
  public func gnuTriplet(_ order: ByteOrder) -> String? {
    guard let triplets = MachineFacts.of(self)?.triplets else { return nil }
    return order == .big ? triplets.big ?? triplets.little : triplets.little ?? triplets.big
  }
}
