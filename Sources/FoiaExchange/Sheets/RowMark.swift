internal import FoiaFormats

extension SheetRow {
  /// By what the row is known again where it was decided about: a checksum of what stands in it (FNV-1a), as eight digits.
  var mark: String {
    var sum: UInt32 = 2_166_136_261
    for cell in cells {
      let text = CellText(cell.content).text
      if text.isEmpty { continue }
      for byte in "\(cell.column)=\(text)\n".utf8 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension [LedgerSheet] {
  /// The marks of the rows at some places, as far as there are such rows.
  func marks(of places: Set<String>) -> [String: String] {
    var marks: [String: String] = [:]
    for case .table(let table) in self {
      for row in table.grid.sheet.rows {
        let place = table.place(of: row.number)
        if places.contains(place) { marks[place] = row.mark }
      }
    }
    return marks
  }
}

extension LedgerReading {
  /// Decisions with the marks of the rows that they are about, so that they hold for these rows alone.
  public func marking(_ decisions: LedgerDecisions) -> LedgerDecisions {
    if decisions.rows.isEmpty { return decisions }
    var marked = decisions
    let found = rows.sheets.marks(of: Set(decisions.rows.keys))
    for (place, answers) in decisions.rows {
      guard let mark = found[place] else { continue }
      for field in answers.keys where marked.marks[place]?[field] == nil {
        marked.marks[place, default: [:]][field] = mark
      }
    }
    return marked
  }
}
