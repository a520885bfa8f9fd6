/// Writes CSV (RFC 4180) with quotes only where they are needed, and lines that end with `\n`.
public enum CSVWriter {
  /// The lines of several records.
  public static func text(_ records: [[String]]) -> String {
    records.map(line).joined()
  }

  /// The line of one record, with its line end.
  public static func line(_ fields: [String]) -> String {
    // An empty line would be skipped when it is read.
    if fields == [""] { return "\"\"\n" }
    return fields.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ text: String) -> String {
    guard needsQuotes(text) else { return text }
    // Byte by byte, because a quote with a combining accent is another character than a quote.
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
