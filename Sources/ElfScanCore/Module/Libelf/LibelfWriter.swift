import CLibelf
import CLinux
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Owns a file in memory and the `Elf *` that writes to it, and ends both. The layout is computed here: libelf's own
/// would put as much padding between sections as a hostile alignment asks for.
@safe
struct LibelfWriter: ~Copyable {
  private let elf: OpaquePointer
  private let file: FileDescriptor
  private let header: GElf_Ehdr
  /// Where the next contents go.
  private var end: UInt64

  /// Begins a file of the same class, byte order, machine and flags.
  init(like source: borrowing LibelfHandle) throws(ElfError) {
    let header = try source.header()
    let descriptor = elfscan_memory_file()
    guard descriptor >= 0 else {
      throw ElfError(.libelf, "no memory to write to: \(Errno(rawValue: errno))")
    }
    let file = FileDescriptor(rawValue: descriptor)
    guard let elf = unsafe elf_begin(descriptor, ELF_C_WRITE, nil) else {
      try? file.close()
      throw LibelfHandle.lastError()
    }
    _ = unsafe elf_flagelf(elf, ELF_C_SET, UInt32(ELF_F_LAYOUT))
    guard unsafe gelf_newehdr(elf, Int32(header.e_ident.4)) != nil else {
      let error = LibelfHandle.lastError()
      _ = unsafe elf_end(elf)
      try? file.close()
      throw error
    }
    unsafe self.elf = elf
    self.file = file
    self.header = header
    end = UInt64(header.e_ehsize)
  }

  deinit {
    _ = unsafe elf_end(elf)
    try? file.close()
  }

  /// Adds a section after the ones before. The bytes must outlive the writer.
  mutating func add(_ section: GElf_Shdr, _ bytes: UnsafeRawBufferPointer) throws(ElfError) {
    guard let added = unsafe elf_newscn(elf), let data = unsafe elf_newdata(added) else {
      throw LibelfHandle.lastError()
    }
    var section = section
    let hasContents = section.sh_type != SectionType.nobits.rawValue && section.sh_type != 0
    place(&section)
    if hasContents {
      section.sh_size = UInt64(bytes.count)
      end += section.sh_size
    }
    unsafe data.pointee.d_buf = hasContents ? UnsafeMutableRawPointer(mutating: bytes.baseAddress) : nil
    // As they are: contents are in the order of bytes of the file they come from.
    unsafe data.pointee.d_type = ELF_T_BYTE
    // libelf copies what an unused section is said to have, too.
    unsafe data.pointee.d_size = section.sh_type == 0 ? 0 : Int(clamping: section.sh_size)
    unsafe data.pointee.d_align = 1
    guard unsafe gelf_update_shdr(added, &section) != 0 else { throw LibelfHandle.lastError() }
  }

  private mutating func place(_ section: inout GElf_Shdr) {
    let alignment = Section.offsetAlignment(for: section.sh_addralign)
    end = (end + alignment - 1) & ~(alignment - 1)
    section.sh_offset = end
  }

  /// Writes the file.
  mutating func finish(nameTable: Int) throws(ElfError) -> FileImage {
    var header = self.header
    let isExtended = nameTable >= Int(Symbol.loreserve)
    header.e_shoff = (end + 7) & ~7
    header.e_shnum = 0
    header.e_shstrndx = isExtended ? 0xFFFF : UInt16(nameTable)
    guard unsafe gelf_update_ehdr(elf, &header) != 0 else { throw LibelfHandle.lastError() }
    if isExtended {
      var first = GElf_Shdr()
      guard let section = unsafe elf_getscn(elf, 0), unsafe gelf_getshdr(section, &first) != nil else {
        throw LibelfHandle.lastError(at: .section(0))
      }
      first.sh_link = UInt32(clamping: nameTable)
      guard unsafe gelf_update_shdr(section, &first) != 0 else { throw LibelfHandle.lastError() }
    }
    let size = unsafe elf_update(elf, ELF_C_WRITE)
    guard size >= 0 else { throw LibelfHandle.lastError() }
    return FileImage(bytes: try read(Int(size)))
  }

  private func read(_ size: Int) throws(ElfError) -> [UInt8] {
    do {
      return try unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
          let target = unsafe UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let got = try unsafe file.read(fromAbsoluteOffset: Int64(count), into: target)
          guard got > 0 else { throw Errno.ioError }
          count += got
        }
      }
    } catch {
      throw ElfError(.libelf, "what was written cannot be read back: \(error)")
    }
  }
}

extension FileImage {
  /// Writes a file from parts of a module.
  ///
  /// - Throws: `ElfError` where libelf refuses a part.
  static func writing(_ draft: FileDraft, from module: Module) throws(ElfError) -> FileImage {
    let result: Result<FileImage, ElfError> = unsafe module.image.bytes.withUnsafeBytes { old in
      unsafe draft.fresh.withUnsafeBytes { fresh in
        do throws(ElfError) {
          let source = try unsafe LibelfHandle(old)
          var writer = try LibelfWriter(like: source)
          for section in draft.sections {
            var header = try source.sectionHeader(section.source)
            header.sh_flags = section.flags.rawValue
            header.sh_link = section.link
            header.sh_info = section.info
            let contents = module.sections[section.source].contents ?? 0..<0
            try unsafe writer.add(
              header,
              UnsafeRawBufferPointer(rebasing: section.fresh.map { unsafe fresh[$0] } ?? old[contents]))
          }
          return .success(try writer.finish(nameTable: draft.nameTable))
        } catch {
          return .failure(error)
        }
      }
    }
    return try result.get()
  }
}
