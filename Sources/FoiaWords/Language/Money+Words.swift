public import FoiaCore

extension Money {
  /// `2200元` · `2200 yuan`
  public var text: Phrase { Phrase(zh: "\(yuan)元", en: "\(yuan) yuan") }

  /// Reads an amount: `2200`, `12.50`, `2200元`, `¥2,200`, `1.5万元`. Commas stand between groups of three digits only.
  public init(reading text: String) throws(ReadingFault) {
    var word = text.word
    if word.first == "¥" || word.first == "￥" { word.removeFirst() }
    if let unit = ["元", " yuan", " RMB"].first(where: { word.hasSuffix($0) }) { word.removeLast(unit.count) }
    let isTenThousands = word.last == "万"
    if isTenThousands { word.removeLast() }
    guard let match = word.wholeMatch(of: /([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{1,6}))?/),
      let whole = Int(digits: match.1.filter { $0 != "," }, in: 0...100_000_000)
    else { throw .notAnAmount(text) }
    // What stands behind the point has as many digits as make whole fen.
    let places = isTenThousands ? 6 : 2
    let decimals = match.2.map(String.init) ?? ""
    guard decimals.count <= places,
      let part = Int(digits: "0" + decimals + String(repeating: "0", count: places - decimals.count)),
      case let fen = whole * (isTenThousands ? 1_000_000 : 100) + part, fen <= 10_000_000_000
    else { throw .notAnAmount(text) }
    self.init(fen: fen)
  }
}
