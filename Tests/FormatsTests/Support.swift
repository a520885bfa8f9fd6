import Foundation
import TestKit

/// A folder of its own, in which programs that nobody here wrote read and write files; gone with the value.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: folder.appending(path: name)) }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  /// Runs a Python script here.
  func python(_ script: String) throws { try Program.run(["python3", "-c", script], in: folder) }

  func run(_ words: String...) throws { try Program.run(words, in: folder) }
}

extension SplitMix64 {
  /// A short text of code points that formats find hard, alone and beside each other.
  mutating func text(longest: Int = 8) -> String {
    let usual = Array(
      "ab,;<>&'\" \\/\n\r\t\u{0}\u{1B}\u{7F}\u{85}\u{9F}\u{A0}é中。（\u{301}\u{600}\u{200D}👩🏽\u{2028}\u{FEFF}\u{FFFD}"
        .unicodeScalars)
    let characters = usual + [0xFDD0, 0x1FFFF].compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...longest, using: &self) {
      if let character = characters.randomElement(using: &self) { text.append(character) }
    }
    return String(text)
  }
}
