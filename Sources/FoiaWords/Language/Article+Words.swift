public import FoiaCore

extension Article {
  /// The rule as it is cited after another one of the same law: `第二十三条` · `art. 23`.
  public func cited(after other: Article) -> Phrase {
    guard case .reviewLaw(let article) = self, case .reviewLaw = other else { return cited }
    return Phrase(zh: "第\(article.inChinese)条", en: "art. \(article)")
  }

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
    case .suitLaw(let article):
      Phrase(zh: "《行政诉讼法》第\(article.inChinese)条", en: "Administrative Litigation Law art. \(article)")
    }
  }
}
