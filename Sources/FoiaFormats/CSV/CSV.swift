/// Writing CSV by RFC 4180: quotes only where they are needed, lines ended by `\n`.
public enum CSV {
  public static func text(_ records: [[String]]) -> String {
    records.map(line).joined()
  }

  public static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
