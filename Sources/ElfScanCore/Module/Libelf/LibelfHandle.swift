import CLibelf

/// Owns one `Elf *` over bytes in memory, and ends it.
///
/// libelf keeps its error state per thread; a handle stays on the thread that made it.
@safe
struct LibelfHandle: ~Copyable {
  private let elf: OpaquePointer

  /// Opens the image. The bytes must outlive the handle; libelf does not write to them.
  init(_ bytes: UnsafeRawBufferPointer) throws(ElfError) {
    guard elf_version(UInt32(EV_CURRENT)) != UInt32(EV_NONE) else {
      throw LibelfHandle.tooOld
    }
    // elf_memory takes a mutable pointer, because the same call serves handles that write.
    let start = unsafe bytes.baseAddress.map {
      unsafe UnsafeMutablePointer(mutating: $0.assumingMemoryBound(to: CChar.self))
    }
    guard let start = unsafe start, let elf = unsafe elf_memory(start, bytes.count) else {
      throw LibelfHandle.lastError()
    }
    try unsafe self.init(opened: elf)
  }

  /// Opens a file, of which libelf reads what it is asked for. The descriptor must outlive the handle.
  init(_ descriptor: CInt) throws(ElfError) {
    guard elf_version(UInt32(EV_CURRENT)) != UInt32(EV_NONE) else { throw LibelfHandle.tooOld }
    guard let elf = unsafe elf_begin(descriptor, ELF_C_READ, nil) else { throw LibelfHandle.lastError() }
    try unsafe self.init(opened: elf)
  }

  private init(opened elf: OpaquePointer) throws(ElfError) {
    guard unsafe elf_kind(elf) == ELF_K_ELF else {
      _ = unsafe elf_end(elf)
      throw ElfError(.libelf, "libelf does not take it for an ELF file")
    }
    unsafe self.elf = elf
  }

  private static let tooOld = ElfError(.libelf, "libelf is too old for this ELF version")

  deinit {
    _ = unsafe elf_end(elf)
  }

  /// The ELF header.
  func header() throws(ElfError) -> GElf_Ehdr {
    var header = GElf_Ehdr()
    guard unsafe gelf_getehdr(elf, &header) != nil else { throw LibelfHandle.lastError() }
    return header
  }

  /// Number of section headers as libelf sees them.
  func sectionCount() throws(ElfError) -> Int {
    var count = 0
    guard unsafe elf_getshdrnum(elf, &count) == 0 else { throw LibelfHandle.lastError() }
    return count
  }

  /// One section header.
  func sectionHeader(_ index: Int) throws(ElfError) -> GElf_Shdr {
    var header = GElf_Shdr()
    guard let section = unsafe elf_getscn(elf, index), unsafe gelf_getshdr(section, &header) != nil else {
      throw LibelfHandle.lastError(at: .section(index))
    }
    return header
  }

  /// What libelf says of the last call of this thread that failed.
  static func lastError(at location: ElfError.Location = .file) -> ElfError {
    let text = unsafe elf_errmsg(-1).map { unsafe String(cString: $0) }
    return ElfError(.libelf, at: location, text ?? "libelf reports no reason")
  }
}
