public import FoiaCore

extension FormRow.Content {
  /// What the row is called in few words.
  public func shortName(_ language: Language) -> String {
    switch (self, language) {
    case (.new, .zh): "本年新收"
    case (.new, .en): "received"
    case (.carriedIn, .zh): "上年结转"
    case (.carriedIn, .en): "carried in"
    case (.total, .zh): "办理总计"
    case (.total, .en): "total"
    case (.carriedOut, .zh): "结转下年度"
    case (.carriedOut, .en): "carried over"
    case (.outcome(let outcome), _): outcome.name(language)
    case (.group(let group), _): group.name(language)
    }
  }
}

extension TableCell {
  /// `予以公开／自然人` · `Disclosed / natural person`
  public func name(_ language: Language) -> String {
    row.content.shortName(language) + (language == .zh ? "／" : " / ") + column.name(language)
  }
}

extension OutcomeGroup {
  /// The group's name without its number; a group of one row is called like its row.
  public func name(_ language: Language) -> String { label.unnumbered(language) }

  /// What the text of a report calls the sum of its outcomes: its code, unless that is the code of one of them.
  public var figureName: String {
    if outcomes.count == 1 { return outcomes[0].rawValue }
    return outcomes.contains { $0.rawValue == code } ? codeOfSum : code
  }
}
