/// One entry of the symbol table (gABI "Symbol Table"). The name stays in the string table until asked for.
public struct Symbol: Sendable, Equatable {
  /// st_name: offset in the string table.
  public internal(set) var nameOffset: UInt32
  /// st_info: binding and type.
  public internal(set) var info: UInt8
  /// st_other: visibility.
  public internal(set) var other: UInt8
  /// Section index with SHN_XINDEX resolved through SHT_SYMTAB_SHNDX; reserved values as they stand.
  public internal(set) var sectionIndex: UInt32
  /// Whether `sectionIndex` came from SHT_SYMTAB_SHNDX and so is an index even from 0xff00 on.
  public internal(set) var isExtendedIndex: Bool
  /// st_value: offset in its section, or an absolute value.
  public internal(set) var value: UInt64
  /// st_size, in bytes.
  public internal(set) var size: UInt64

  static let undefined: UInt32 = 0
  static let loreserve: UInt32 = 0xFF00
  /// SHN_LIVEPATCH of the kernel (include/uapi/linux/elf.h).
  static let livepatch: UInt32 = 0xFF20
  static let absolute: UInt32 = 0xFFF1
  static let common: UInt32 = 0xFFF2

  /// STB_*.
  public var binding: UInt8 { info >> 4 }
  /// STT_*.
  public var type: UInt8 { info & 0xF }

  /// Of a binding or type that neither the gABI nor GNU gives a meaning, nor leaves to systems or processors.
  var isUnsupported: Bool { Symbol.isUnsupported(info) }

  static func isUnsupported(_ info: UInt8) -> Bool { (3...9).contains(info >> 4) || info & 0xF == 7 }

  /// STB_LOCAL.
  public var isLocal: Bool { binding == 0 }
  /// STB_WEAK.
  public var isWeak: Bool { binding == 2 }
  /// STB_GLOBAL or STB_WEAK.
  public var isGlobalOrWeak: Bool { binding == 1 || binding == 2 }
  /// STT_SECTION.
  public var isSection: Bool { type == 3 }
  /// STT_FILE.
  public var isFile: Bool { type == 4 }
  /// SHN_UNDEF.
  public var isUndefined: Bool { !isExtendedIndex && sectionIndex == Symbol.undefined }
  /// SHN_COMMON.
  public var isCommon: Bool { !isExtendedIndex && sectionIndex == Symbol.common }
  /// SHN_ABS.
  public var isAbsolute: Bool { !isExtendedIndex && sectionIndex == Symbol.absolute }
  /// SHN_LIVEPATCH.
  public var isLivepatch: Bool { !isExtendedIndex && sectionIndex == Symbol.livepatch }

  /// SHN_XINDEX without a SHT_SYMTAB_SHNDX to look it up in.
  var lacksExtendedIndex: Bool { !isExtendedIndex && sectionIndex == 0xFFFF }

  /// The section it is defined in; nil for the reserved meanings. May be out of range.
  public var definingSection: Int? {
    if isExtendedIndex { return Int(sectionIndex) }
    return sectionIndex == Symbol.undefined || sectionIndex >= Symbol.loreserve ? nil : Int(sectionIndex)
  }
}

/// A symbol table with where its names are.
public struct SymbolTable: Sendable {
  /// Section index of the SHT_SYMTAB; 0 where there is none.
  public let section: Int
  /// Every entry, the null symbol first.
  public let symbols: [Symbol]
  /// sh_info: one more than the last local symbol, as the file claims.
  public let firstGlobal: UInt32
  /// The names; nil where there is no symbol table.
  let names: ByteSlice?

  /// No symbol table.
  static let none = SymbolTable(section: 0, symbols: [], firstGlobal: 0, names: nil)

  /// Number of entries with the null symbol.
  public var count: Int { symbols.count }
}
