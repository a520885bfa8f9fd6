import TestKit

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
