public import Foundation

/// A folder of its own, in which programs that nobody here wrote read and write files; gone with the value.
public final class Workshop {
  /// Where the files are.
  public let folder: URL

  /// Makes the folder.
  public init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  /// The bytes of a file.
  public func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  /// Runs a Python script here.
  public func python(_ script: String) throws { try Program.run(["python3", "-c", script], in: folder) }

  /// Runs a program here.
  public func run(_ words: String...) throws { try Program.run(words, in: folder) }
}
