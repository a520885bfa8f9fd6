internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

extension LedgerLayout {
  /// What columns hold whose headings nobody knows, told by what stands in them: channels, kinds of applicant, outcomes,
  /// identity numbers, telephones. Only where no column of that kind was found, and nearly all values fit.
  mutating func inferFromContent(_ grid: SheetGrid) {
    let sample = grid.head.filter { $0.number > lastHeaderRow }.prefix(300)
    for (place, column) in columns.enumerated() where column.field == nil {
      let texts = sample.compactMap { row -> String? in
        let text = grid.text(row, column.index).line
        return LedgerCell.isNothing(text) || LedgerCell.isDitto(text) || LedgerCell.isYes(text) != nil ? nil : text
      }
      guard texts.count >= 2 else { continue }
      let fields = Set(columns.compactMap(\.field))
      let found = Self.signs.first { field, fits in
        !fields.contains(field) && texts.count { fits($0) } * 10 >= texts.count * 8
      }
      if let found { setField(found.0, at: place) }
    }
  }

  /// What headings mean: as it was decided, and as it was inferred on any of the sheets.
  static func headings(of sheets: [Sheet], _ decided: [String: LedgerColumn]) -> [String: LedgerColumn] {
    var headings = decided
    for sheet in sheets {
      guard let layout = LedgerLayout(SheetGrid(sheet), decided: decided) else { continue }
      for column in layout.columns where headings[column.header] == nil && !column.header.isEmpty {
        if let field = column.field, LedgerHeading.column(column.header) == nil, !column.header.contains("/") {
          headings[column.header] = field
        }
      }
    }
    return headings
  }

  private static let signs: [(LedgerColumn, @Sendable (String) -> Bool)] = [
    (.identity, { [15, 18].contains($0.count) && $0.dropLast().allSatisfy(\.isNumber) }),
    (.phone, { $0.count == 11 && $0.first == "1" && $0.allSatisfy(\.isNumber) }),
    (
      .kind,
      { text in
        if case .sure = LedgerWord<ApplicantKind>(kind: text, name: "某人") { return true }
        return ["法人", "单位", "组织"].contains(where: text.contains) && text.count <= 10
      }
    ),
    (
      .channel,
      { text in
        guard text.count <= 12 else { return false }
        switch LedgerWord<Channel>(channel: text) {
        case .sure: return true
        case .guessed(let channel): return channel != .unknown
        case .doubt(let doubt, _): return doubt == .letterOrMail
        }
      }
    ),
    (
      .outcome,
      { text in
        guard text.count <= 40 else { return false }
        switch LedgerOutcome(reading: text) {
        case .sure, .guessed: return true
        case .state, .none, .doubt: return false
        }
      }
    ),
  ]
}
