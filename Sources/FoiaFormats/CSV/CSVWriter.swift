/// Writes CSV (RFC 4180): quotes only where they are needed, lines ended by `\n`.
public enum CSVWriter {
  public static func text(_ records: [[String]]) -> String {
    records.map(line).joined()
  }

  public static func line(_ fields: [String]) -> String {
    // A line without anything would be no record.
    if fields == [""] { return "\"\"\n" }
    return fields.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ text: String) -> String {
    guard needsQuotes(text) else { return text }
    // Byte by byte: a quote with an accent on it is one character, and no quote to a search by characters.
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func needsQuotes(_ text: String) -> Bool {
    text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
  }
}
