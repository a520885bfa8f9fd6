public import FoiaCore

extension DisclosureItem {
  /// Reads the figures of the row in a form: as many as it has, set apart by commas, blanks or slashes. Counts are whole
  /// numbers from 0, amounts have decimals and may have a unit, a change has a sign. A comma between thousands is read
  /// where it can be nothing else.
  public func figures(reading text: String, in form: Form) throws(ReadingFault) -> [ExactNumber] {
    let columns = columns(in: form)
    let pieces = text.replacing(" yuan", with: "yuan").split(whereSeparator: { "、/／".contains($0) || $0.isWhitespace })
    let words = pieces.flatMap { FigureWord.words(in: String($0)) }
    guard words.count <= columns.count * FigureWord.mostGroups else { throw .notFigures(self, form, text) }
    let readings = FigureWord.readings(of: words[...], as: columns[...])
    guard let reading = readings.first else { throw .notFigures(self, form, text) }
    guard readings.count == 1, !FigureWord.partsAmount(words, columns) else {
      throw .figuresOrThousands(self, form, text)
    }
    return reading
  }

  /// Whether the row has an amount in a form, and no unit of money is typed with it.
  public func leavesOutUnit(_ text: String, in form: Form) -> Bool {
    columns(in: form).contains(where: \.isMoney) && !text.word.contains { "元万亿".contains($0) }
      && !text.word.hasSuffix("yuan")
  }
}

extension DisclosureColumn {
  /// Reads one figure; nil where it is none of this column. Commas stand between groups of three digits only.
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
    if word.contains(",") {
      guard word.wholeMatch(of: /[-+]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?/) != nil else { return nil }
      word.removeAll { $0 == "," }
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
    case .feesCollected: [("亿元", 4), ("万元", 0), ("元", -4), ("yuan", -4)]
    case .projectsCost: [("亿元", 8), ("万元", 4), ("元", 0), ("yuan", 0)]
    case .projects: [("件", 0), ("个", 0), ("项", 0)]
    case .made, .repealed, .inForce, .newlyPublic, .publicTotal, .decisions, .lastYear, .change:
      [("件", 0), ("项", 0), ("部", 0), ("份", 0), ("个", 0), ("宗", 0), ("起", 0), ("次", 0)]
    }
  }
}
