/// Text as it is written in XML and HTML, in elements and in quoted attributes.
public enum XMLText {
  /// The first line of an XML file.
  public static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The text with its markup characters as references. A character that XML 1.0 forbids, which no reference can stand
  /// for either, becomes U+FFFD.
  public static func escaped(_ text: String) -> String {
    // Most texts need no change.
    if text.unicodeScalars.allSatisfy({ replacement(for: $0) == nil }) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacement(for: scalar) {
        escaped.append(contentsOf: replacement.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// What is written for a character that cannot be written as it is; nil if it can.
  private static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    // A reader would take a bare carriage return for a line feed.
    case "\r": "\n"
    case _ where isForbidden(scalar): "\u{FFFD}"
    default: nil
    }
  }

  /// Whether a character is a control other than tab and line feed (also those of Latin-1, which HTML forbids), or a
  /// code point that is no character.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
