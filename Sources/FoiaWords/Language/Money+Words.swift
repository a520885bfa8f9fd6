public import FoiaCore

extension Money {
  /// `2200元` · `2200 yuan`
  public var text: Phrase { Phrase(zh: "\(yuan)元", en: "\(yuan) yuan") }

  /// Reads an amount in yuan: `2200`, `12.50`, `2200元`, `¥2,200`.
  public init(reading text: String) throws(ReadingFault) {
    var word = text.comparable.filter { $0 != "," && $0 != "¥" && $0 != "￥" }
    if word.last == "元" { word.removeLast() }
    let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
    let cents = pieces.count == 2 ? String(pieces[1]) : ""
    guard (1...2).contains(pieces.count), let yuan = Int(pieces[0]), (0...100_000_000).contains(yuan),
      pieces.count == 1 || (1...2).contains(cents.count), word.allSatisfy({ $0.isNumber || $0 == "." }),
      let fen = cents.isEmpty ? 0 : Int(cents.count == 1 ? cents + "0" : cents)
    else { throw .notAnAmount(text) }
    self.init(fen: yuan * 100 + fen)
  }
}
