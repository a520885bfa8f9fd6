/// Text as XML and HTML take it, in elements and in quoted attributes.
public enum XMLText {
  /// What a file of XML begins with.
  public static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Markup characters as references; characters that XML 1.0 forbids, which no reference can carry either, as U+FFFD.
  public static func escaped(_ text: String) -> String {
    // Most texts are as they are to be.
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

  /// What stands for a character that cannot stand for itself.
  private static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    // A bare one is read as a line feed.
    case "\r": "\n"
    case _ where isForbidden(scalar): "\u{FFFD}"
    default: nil
    }
  }

  /// Controls but tab and line end (those of Latin-1 too, which HTML forbids), and the places that are no characters.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
