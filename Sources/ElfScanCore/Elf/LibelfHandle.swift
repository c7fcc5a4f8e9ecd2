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
      throw ElfError(.libelf, "libelf is too old for this ELF version")
    }
    // elf_memory takes a mutable pointer, because the same call serves handles that write.
    let start = unsafe bytes.baseAddress.map {
      unsafe UnsafeMutablePointer(mutating: $0.assumingMemoryBound(to: CChar.self))
    }
    guard let start = unsafe start, let elf = unsafe elf_memory(start, bytes.count) else {
      throw LibelfHandle.lastError()
    }
    guard unsafe elf_kind(elf) == ELF_K_ELF else {
      _ = unsafe elf_end(elf)
      throw ElfError(.libelf, "libelf does not take it for an ELF file")
    }
    unsafe self.elf = elf
  }

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

  /// The entries of a symbol table, with section indexes resolved through `extendedIndexes` (SHT_SYMTAB_SHNDX).
  func symbols(section index: Int, extendedIndexes: Int?) throws(ElfError) -> [Symbol] {
    let data = try unsafe self.data(section: index)
    var extended: UnsafeMutablePointer<Elf_Data>?
    if let extendedIndexes {
      unsafe extended = try unsafe self.data(section: extendedIndexes)
    }
    var entry = GElf_Sym()
    let count = unsafe Int(clamping: data.pointee.d_size / gelf_fsize(elf, ELF_T_SYM, 1, UInt32(EV_CURRENT)))
    var symbols: [Symbol] = []
    symbols.reserveCapacity(count)
    for position in 0..<count {
      var word: Elf32_Word = 0
      guard
        unsafe gelf_getsymshndx(data, extended, Int32(clamping: position), &entry, &word) != nil
      else { throw LibelfHandle.lastError(at: .section(index)) }
      let isExtended = entry.st_shndx == 0xFFFF && extendedIndexes != nil
      symbols.append(
        Symbol(
          nameOffset: entry.st_name, info: entry.st_info, other: entry.st_other,
          sectionIndex: isExtended ? word : UInt32(entry.st_shndx), isExtendedIndex: isExtended,
          value: entry.st_value, size: entry.st_size))
    }
    return symbols
  }

  private func data(section index: Int) throws(ElfError) -> UnsafeMutablePointer<Elf_Data> {
    guard let section = unsafe elf_getscn(elf, index), let data = unsafe elf_getdata(section, nil) else {
      throw LibelfHandle.lastError(at: .section(index))
    }
    return unsafe data
  }

  /// What libelf says of the last call of this thread that failed.
  static func lastError(at location: ElfError.Location = .file) -> ElfError {
    let text = unsafe elf_errmsg(-1).map { unsafe String(cString: $0) }
    return ElfError(.libelf, at: location, text ?? "libelf reports no reason")
  }
}
