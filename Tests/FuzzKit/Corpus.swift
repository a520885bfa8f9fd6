internal import Foundation
internal import TestKit

extension FuzzedReader {
  /// The inputs that are kept for the reader, each with the name of its file.
  public func keptInputs() throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzz/corpus/\(rawValue)")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
  }

  /// Inputs made of those, the same in every run: with bytes changed, put in, taken out and said twice, and with a part of
  /// one in another.
  public func mutations(of inputs: [[UInt8]], count: Int) -> [[UInt8]] {
    var random = SplitMix64(state: 2025)
    return (0..<count).map { _ in
      var input = inputs.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0...input.count, using: &random)
        let end = Int.random(in: start...min(input.count, start + 12), using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0:
          input.replaceSubrange(start..<end, with: (start..<end).map { _ in UInt8.random(in: 0...255, using: &random) })
        case 1: input.removeSubrange(start..<end)
        case 2: input.insert(contentsOf: input[start..<end], at: start)
        case 3: if start < end { input[start] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
        default:
          let other = inputs.randomElement(using: &random) ?? []
          let first = Int.random(in: 0...other.count, using: &random)
          let last = Int.random(in: first...min(other.count, first + 40), using: &random)
          input.replaceSubrange(start..<end, with: other[first..<last])
        }
      }
      return Array(input.prefix(longestInput))
    }
  }
}
