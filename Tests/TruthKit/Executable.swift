import Foundation

/// Programs that tests write and start at once.
public enum Executable {
  struct Failed: Error {
    let reason: String
  }

  /// Writes a program.
  ///
  /// Another process writes it: were it this one, a child that another test starts at that moment would hold the file open for
  /// writing until it runs its own program, and the kernel starts no file that is ("text file busy").
  public static func write(_ text: String, to place: URL) throws {
    let draft = FileManager.default.temporaryDirectory.appending(path: "elfscan-draft-\(UUID().uuidString)")
    try Data(text.utf8).write(to: draft)
    defer { try? FileManager.default.removeItem(at: draft) }
    let run = try BlockingRun(
      ["install", "-m", "755", draft.path(percentEncoded: false), place.path(percentEncoded: false)])
    guard run.status == 0 else { throw Failed(reason: String(decoding: run.errors, as: UTF8.self)) }
  }
}
