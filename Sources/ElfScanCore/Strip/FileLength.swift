/// How long the file is that strip writes: where an alignment is that of the file's offsets too, it can come out longer
/// than the kernel takes a module, or a file system a file (`assign_file_positions_for_non_load_sections`, bfd/elf.c).
enum FileLength {
  /// The longest file that the kernel loads, in bytes: INT_MAX (kernel/module/main.c, `kernel_read_file`).
  static let kernelLimit: UInt64 = 0x7FFF_FFFF
  /// From here on no file system of Linux's usual ones writes a file (ext4: 16 TiB); strip then fails.
  static let fileLimit: UInt64 = 1 << 44

  /// Where the last of the sections that are kept ends, at least, in bytes.
  static func end(of context: StripContext) -> UInt64 {
    var end: UInt64 = 64
    for section in context.keptSections {
      let unit = max(section.alignment & (~section.alignment &+ 1), 1)
      // No alignment that BFD writes.
      guard unit < 1 << 63 else { continue }
      let (raised, overflow) = end.addingReportingOverflow(unit - 1)
      guard !overflow else { return .max }
      end = raised & ~(unit - 1)
      guard section.type != .nobits else { continue }
      let (after, isTooLong) = end.addingReportingOverflow(section.size)
      guard !isTooLong else { return .max }
      end = after
    }
    return end
  }
}
