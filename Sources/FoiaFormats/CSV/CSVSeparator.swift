/// What stands between the values of a text.
enum CSVSeparator {
  /// The separator: of comma, tab and semicolon the one that gives the first lines most fields, outside of quotes.
  static func find(in text: some Sequence<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    // Commas stand in sentences, too; tabs hardly ever.
    if counts[1] > 0, counts[1] * 2 >= counts[0] { return candidates[1] }
    return counts[2] > counts[0] ? candidates[2] : candidates[0]
  }
}
