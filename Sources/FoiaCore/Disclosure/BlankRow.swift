/// The cells of a row of section two that held nothing, or a dash for nothing, and count as 0 for a reason.
public struct BlankRow: Hashable, Sendable {
  /// What each of these cells held: nothing, `/` or a dash, without blanks.
  public let texts: [DisclosureColumn: String]
  /// Why they count as 0.
  public let reason: String

  /// Cells with what they held.
  public init(_ texts: [DisclosureColumn: String], reason: String) {
    self.texts = texts.mapValues { $0.filter { !$0.isWhitespace } }
    self.reason = reason
  }
}

extension DisclosureFigures {
  /// Each blank cell that counts as 0 as one text, `coercion decisions / REASON`: the form in which it is stored.
  var blankLines: [String] {
    DisclosureItem.all(in: form).flatMap { item in
      item.columns(in: form).compactMap { column in
        guard let row = blanks[item], let text = row.texts[column] else { return nil }
        return "\(item.rawValue) \(column.rawValue) \(text) \(row.reason)"
      }
    }
  }

  /// Reads the stored lines of figures and of blank cells back; nil if a line does not fit any row.
  init?(form: Form, lines: [String], blanks: [String]) {
    self.init(form: form, lines: lines)
    for line in blanks {
      let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4, let item = DisclosureItem(rawValue: parts[0]), let figures = self[item],
        let column = DisclosureColumn(rawValue: parts[1]), item.columns(in: form).contains(column)
      else { return nil }
      let known = self.blanks[item]?.texts ?? [:]
      set(item, figures, blanks: BlankRow(known.merging([column: parts[2]]) { $1 }, reason: parts[3]))
    }
  }

  /// The blanks as T5 finds them row by row, waived for the reason that was given.
  ///
  /// - Parameters:
  ///   - year: the year of the figures.
  ///   - source: the table they stand in.
  public func blankFindings(of year: Int, _ source: TableSource) -> [Finding] {
    DisclosureItem.all(in: form).compactMap { item in
      guard let row = blanks[item] else { return nil }
      let cells = item.columns(in: form).map { row.texts[$0] ?? self[item, $0]?.description ?? "" }
      let text = cells.count == row.texts.count && Set(cells).count == 1 ? cells[0] : cells.joined(separator: ",")
      var finding = NotAWholeNumber.finding(text, at: .disclosure(year, source, item))
      finding.waiver = row.reason
      return finding
    }
  }
}
