public import FoiaCore

/// The place of a row in an office's ledger, as people read it.
public enum LedgerPlace {
  /// A place as it is told: that of a text, `line 3`, is 第3行 in Chinese; sheet and row are the same in both languages.
  public static func name(_ place: String) -> Phrase {
    let words = place.split(separator: " ")
    guard words.count == 2, words[0] == "line", let line = Int(words[1]) else { return Phrase(both: place.excerpt) }
    return Phrase(zh: "第\(line)行", en: place)
  }

  /// Several places, one after the other.
  public static func list(_ places: [String]) -> Phrase { places.map(name).joined(zh: "、", en: ", ") }
}
