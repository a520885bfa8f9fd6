public import Foundation

/// Running programs that nobody here wrote on what was made here.
public enum Program {
  /// A program that ended with anything but 0.
  public struct Failure: Error, CustomStringConvertible {
    /// What it printed, and how it ended.
    public let description: String
  }

  /// What a program prints; a failure with all it said where it ends with anything but 0.
  @discardableResult
  public static func run(_ words: [String], in folder: URL) throws -> String {
    let said = folder.appending(path: "said-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: said.path, contents: nil) else {
      throw Failure(description: "cannot write in \(folder.path)")
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: said)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: said), as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(words.joined(separator: " ")) ended with \(process.terminationStatus)\n\(text)")
    }
    return text
  }
}
