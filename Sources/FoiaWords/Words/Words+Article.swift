public import FoiaCore

extension Article {
  /// The rule as a decision cites it: `《条例》第三十三条第二款` · `art. 33 para. 2`.
  public func cited(_ language: Language) -> String {
    switch (self, language) {
    case (.regulation(let article, let paragraph), .zh):
      "《条例》第\(article.inChinese)条" + (paragraph.map { "第\($0.inChinese)款" } ?? "")
    case (.regulation(let article, let paragraph), .en):
      "art. \(article)" + (paragraph.map { " para. \($0)" } ?? "")
    case (.feeMeasure, .zh): "《政府信息公开信息处理费管理办法》"
    case (.feeMeasure, .en): "fee measure"
    case (.reviewLaw(let article), .zh): "《行政复议法》第\(article.inChinese)条"
    case (.reviewLaw(let article), .en): "Administrative Review Law art. \(article)"
    }
  }
}

extension Int {
  /// A number from 1 to 99 in Chinese: `三十三`.
  public var inChinese: String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = (self / 10, self % 10)
    return (tens > 1 ? digits[tens % 10] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }
}
