extension Array {
  /// The first position, in an array in order, at which elements are no longer before what is looked for.
  ///
  /// - Parameter isBefore: true of a first part of the elements, and of none after it.
  func firstIndex(after isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
