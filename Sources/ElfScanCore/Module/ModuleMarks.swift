/// The sections by which a relocatable file is known as a kernel module; elfutils and kmod ask for the same two.
extension Module {
  private static let marks: [StaticString] = [".modinfo", ".gnu.linkonce.this_module"]

  /// Whether both are among the sections.
  static func isMarked(_ sections: [Section]) -> Bool {
    marks.allSatisfy { mark in sections.contains { $0.name.equals(mark) } }
  }

  /// Names of those that the file lacks.
  public var missingMarks: [String] {
    Module.marks.filter { mark in !sections.contains { $0.name.equals(mark) } }.map { "\($0)" }
  }

  /// Whether the file was linked to be a module, though it may lack what makes it one: it has the kernel's own record of
  /// a module, or the fields of `.modinfo` that modpost writes. `.modinfo` alone is in each object of a module.
  public var isMeantAsModule: Bool {
    sections.contains { $0.name.equals(".gnu.linkonce.this_module") }
      || info["name"] != nil && info["vermagic"] != nil
  }
}
