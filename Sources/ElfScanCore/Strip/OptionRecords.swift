/// What BFD says of `.MIPS.options`, a list of records (`_bfd_mips_elf_section_from_shdr` and
/// `_bfd_mips_elf_section_processing`, bfd/elfxx-mips.c).
enum OptionRecords {
  /// The messages, of opening the file and of writing it; empty where all is well.
  static func messages(about bytes: [UInt8], _ header: ElfHeader, _ bfd: Bfd) -> [StripMessage] {
    // Whatever it is called in the file.
    let name = bfd.machine.usesRela ? ".MIPS.options" : ".options"
    let truncated =
      bfd.has(.reportsTruncatedOptions)
      ? StripMessage(.corruptOptions, "warning: truncated `\(name)' option") : nil
    let headerSize = 8
    // ODK_REGINFO, the only kind that is read.
    let registers: UInt8 = 1
    let registerSize = header.elfClass == .elf64 ? 32 : 24
    // What is said when the file is opened, which ends there.
    var complaint: StripMessage?
    var position = 0
    while bytes.count - position >= headerSize {
      let size = Int(bytes[position + 1])
      if size < headerSize {
        let bad = StripMessage(
          .corruptOptions, "warning: bad `\(name)' option size \(size) smaller than its header")
        return [complaint ?? truncated ?? bad, bad]
      }
      if bytes[position] == registers, size < headerSize + registerSize { complaint = complaint ?? truncated }
      position += size
    }
    return complaint.map { [$0] } ?? []
  }
}
