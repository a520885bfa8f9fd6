public import FoiaCore

extension Article {
  /// The rule as a decision cites it: `《条例》第三十三条第二款` · `art. 33 para. 2`.
  public var cited: Phrase {
    switch self {
    case .regulation(let article, nil): Phrase(zh: "《条例》第\(article.inChinese)条", en: "art. \(article)")
    case .regulation(let article, let paragraph?):
      Phrase(
        zh: "《条例》第\(article.inChinese)条第\(paragraph.inChinese)款",
        en: "art. \(article) para. \(paragraph)")
    case .serviceReply: Phrase(zh: "国办公开办函〔2016〕235号", en: "reply 235 of 2016 on service")
    case .feeMeasure: Phrase(zh: "《政府信息公开信息处理费管理办法》", en: "fee measure")
    case .reviewLaw(let article):
      Phrase(zh: "《行政复议法》第\(article.inChinese)条", en: "Administrative Review Law art. \(article)")
    }
  }
}
