public import FoiaCore

extension DisclosureItem {
  /// Reads the figures of the row in a form: as many as it has, set apart by commas, blanks or slashes. Counts are whole
  /// numbers from 0, amounts have decimals, a change has a sign.
  public func figures(reading text: String, in form: Form) throws(ReadingFault) -> [ExactNumber] {
    let words = text.split(whereSeparator: { ",，、/／".contains($0) || $0.isWhitespace }).map { String($0).word }
    let columns = columns(in: form)
    guard words.count == columns.count else { throw .notFigures(self, form, text) }
    var figures: [ExactNumber] = []
    for (word, column) in zip(words, columns) {
      guard let figure = column.figure(word) else { throw .notFigures(self, form, text) }
      figures.append(figure)
    }
    return figures
  }
}

extension DisclosureColumn {
  /// Reads one figure; nil where it is none of this column.
  public func figure(_ text: String) -> ExactNumber? {
    var word = text
    if isMoney {
      for unit in ["万元", "元"] where word.hasSuffix(unit) { word.removeLast(unit.count) }
    }
    if isSigned {
      if word.hasPrefix("增") { word.removeFirst() }
      if word.hasPrefix("减") { word = "-" + word.dropFirst() }
    }
    guard let figure = ExactNumber(word), isMoney || figure.integer != nil, isSigned || !figure.isNegative else {
      return nil
    }
    return figure
  }
}
