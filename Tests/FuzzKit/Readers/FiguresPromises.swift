import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords

/// Figures that were read are read again from how they are written: as a table, as they are stored and as they are typed.
enum FiguresPromises {
  static func check(_ text: String) throws {
    let agency = "易县某局"
    for form in [nil, Form.form2019] {
      let report = try read(text) { try FiguresReader.report(of: 2023, agency: agency, form: form, in: $0) }
      guard let report else { continue }
      let table = report.table
      let lines = zip(table.form.rows, table.cells).map { row, figures in [row.code] + figures.map(String.init) }
      try reread(CSVWriter.text([["row"]] + lines), as: table) {
        try FiguresReader.report(of: 2023, agency: agency, form: table.form, in: $0).table
      }
      try promise(
        YearTable(year: 2023, form: table.form, lines: table.lines) == table, "\(table.lines) is stored otherwise")
      try check(report.disclosure)
      if let disputes = report.disputes {
        try promise(DisputeTable(lines: disputes.lines) == disputes, "\(disputes.lines) is stored otherwise")
      }
    }
  }

  static func checkSections(_ text: String) throws {
    for form in Form.allCases {
      for waiver in [nil, "原表如此"] {
        let read = try read(text) { try DisclosureReader.read(of: 2023, form: form, in: $0, waiver: waiver).figures }
        guard let read else { continue }
        for item in read.items { try check(read[item] ?? [], of: item, in: form) }
        let entry = Event.figuresSet(FiguresEntry(year: 2023, figures: read))
        try promise(
          Event(kind: .figuresSet, effective: nil, payload: entry.payload, personal: nil) == entry,
          "\(entry.payload.canonical) is read otherwise")
      }
    }
  }

  static func checkRow(_ text: String) throws {
    for form in Form.allCases {
      for item in DisclosureItem.all(in: form) {
        guard let figures = try read(text, { try item.figures(reading: $0, in: form) }) else { continue }
        try check(figures, of: item, in: form)
      }
    }
  }

  private static func check(_ figures: [ExactNumber], of item: DisclosureItem, in form: Form) throws {
    let typed = figures.map(\.description).joined(separator: " ")
    try reread(typed, as: figures) { try item.figures(reading: $0, in: form) }
    for figure in figures {
      try promise(ExactNumber(figure.description) == figure, "\(figure) is read otherwise")
      let moved = figure.shifted(by: 4)?.shifted(by: -4)
      try promise(moved == nil || moved == figure, "\(figure), moved and moved back, is \(String(describing: moved))")
    }
  }

  private static func check(_ figures: DisclosureFigures?) throws {
    guard let figures else { return }
    try promise(
      DisclosureFigures(form: figures.form, lines: figures.lines) == figures, "\(figures.lines) is stored otherwise")
  }
}
