public import FoiaCore

extension ReadingFault {
  /// What could not be understood, with the value in it, the option it was typed for, and the way out.
  public var text: FaultText {
    switch masked(Mask.echoed(_:isNear:)) {
    case .empty(let field): field.emptyText.adding(toMessage: field.flagInBrackets)
    case .placeholder(let field, let text) where field != .value:
      field.placeholderText(text).adding(toMessage: field.flagInBrackets)
    case .tooLong(let field, let length):
      field.tooLong(length, namesOptions: true).adding(toMessage: field.flagInBrackets)
    case .notAQuantity(let field, let text): Self.notAQuantity(field, text).adding(toWayOut: field.flagInBrackets)
    default: textAtPrompt
    }
  }

  static func notAQuantity(_ field: Field, _ text: String) -> FaultText {
    let article = Article.regulation(33, paragraph: 2).cited
    return FaultText(
      zh: "\(field.name.zh)“\(text.excerpt)”不对", en: "the \(field.name.en) '\(text.excerpt)' is no number of things",
      wayOut: field == .days
        ? fromOne(to: Policy.extensionLimit) + Phrase(zh: "（\(article.zh)）", en: " (\(article.en))")
        : fromOne(to: Reading.most(of: field)))
  }

  /// Asks for a whole number that is not beyond a bound.
  static func fromOne(to most: Int) -> Phrase {
    Phrase(zh: "请写1至\(most)的整数", en: "write a whole number from 1 to \(most)")
  }
}
