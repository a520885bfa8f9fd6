public import FoiaCore

extension FormRow {
  /// The label as the form prints it.
  public func label(_ language: Language) -> String { content.label(language) }
}

extension FormRow.Content {
  /// The label as the form prints it.
  public func label(_ language: Language) -> String {
    switch self {
    case .new: TableWords.new.text(language)
    case .carriedIn: TableWords.carriedIn.text(language)
    case .total: TableWords.total.text(language)
    case .carriedOut: TableWords.carriedOut.text(language)
    case .outcome(let outcome): outcome.label(language)
    case .group(let group): group.label(language)
    }
  }

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
