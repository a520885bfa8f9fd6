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
    var (word, places) = (text, 0)
    if let unit = units.first(where: { word.hasSuffix($0.name) }) {
      word.removeLast(unit.name.count)
      places = unit.places
    }
    if isSigned {
      if word.hasPrefix("增") { word.removeFirst() }
      if word.hasPrefix("减") { word = "-" + word.dropFirst() }
    }
    guard let figure = ExactNumber(word)?.shifted(by: places), isMoney || figure.integer != nil,
      isSigned || !figure.isNegative
    else {
      return nil
    }
    return figure
  }
  /// What can stand behind a figure, and by how many places the point moves to make it the form's unit.
  private var units: [(name: String, places: Int)] {
    switch self {
    case .feesCollected: [("亿元", 4), ("万元", 0), ("元", -4)]
    case .projectsCost: [("亿元", 8), ("万元", 4), ("元", 0)]
    case .projects: [("件", 0), ("个", 0), ("项", 0)]
    case .made, .repealed, .inForce, .newlyPublic, .publicTotal, .decisions, .lastYear, .change:
      [("件", 0), ("项", 0), ("部", 0), ("份", 0), ("个", 0), ("宗", 0)]
    }
  }
}
