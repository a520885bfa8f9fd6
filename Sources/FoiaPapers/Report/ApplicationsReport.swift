public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The applications table of one reporting body for one period: section three of the annual report.
public struct ApplicationsReport: Hashable, Sendable {
  /// The name of the reporting body.
  public let agency: String
  /// The form that the table is printed in.
  public let form: Form
  /// The year or other period that was counted.
  public let period: Period
  /// What the columns stand for.
  public let breakdown: Breakdown
  /// The figures of every row of the form, the total last.
  public let figures: [[Int]]
  /// Which record the figures are from; nil prints nothing about it.
  public let origin: ReportOrigin?
  /// Section four of the same period, for the JSON; nil if the figures are not known.
  public let disputes: DisputeTable?
  /// Section two of the same year, for the JSON; nil if the period is not a year, or the figures are not known.
  public let disclosure: DisclosureFigures?

  /// Figures of any period.
  public init(
    agency: String, form: Form? = nil, tally: Tally, disputes: DisputeTable? = nil, origin: ReportOrigin? = nil
  ) {
    self.agency = agency
    self.form = form ?? Form(for: tally.period)
    self.period = tally.period
    self.breakdown = tally.breakdown
    self.figures = self.form.rows.map { tally.cells(of: $0) }
    self.disputes = disputes
    self.disclosure = nil
    self.origin = origin
  }

  /// The figures of a year, counted or as they were filed.
  public init(agency: String, figures report: YearReport, origin: ReportOrigin) {
    self.agency = agency
    self.form = report.table.form
    self.period = .year(report.table.year)
    self.breakdown = .kind
    self.figures = report.table.cells
    self.disputes = report.disputes
    self.disclosure = report.disclosure
    self.origin = origin
  }

  /// The title of the table alone, the agency over what the annual report calls it: `易县工业和信息化局`,
  /// `2023年收到和处理政府信息公开申请情况`.
  private var title: [Phrase] {
    let (period, section) = (period.name, ReportSection.applications.name)
    return [Phrase(both: agency), Phrase(zh: period.zh + section.zh, en: "\(section.en), \(period.en)")]
  }

  /// The table alone, under its title.
  ///
  /// - Parameters:
  ///   - showsHead: whether the record that the figures are from is printed under it; it is kept in the properties of the
  ///     file all the same.
  ///   - sums: whether a spreadsheet computes the totals from the other figures, where they are their sums.
  public func document(_ language: Language, showsHead: Bool = false, sums: Bool = false) -> Document {
    let source = origin?.line(language)
    return Document(
      title: title.map { $0(language) }, language: language.ofDocument, author: agency,
      isLandscape: language.tableLayout.isLandscape, blocks: [.tables([table(language, sums: sums)])],
      footer: showsHead ? source : nil, source: source)
  }

  /// The table with its merged heads, as the official form prints it.
  ///
  /// - Parameter sums: whether a spreadsheet computes the totals from the other figures, where they are their sums.
  public func table(_ language: Language, sums: Bool = false) -> Table {
    let rows = form.rows
    return Table(
      name: (sums ? LedgerWords.sheet(of: period) : TableWords.sheet.text)(language), headColumns: 3,
      corner: .note(TableWords.balance.text(language), heads: TableWords.item.text(language)), header: header(language),
      rows: rows.indices.map { index in
        Table.Row(
          heads: heads(of: rows, at: index, language),
          values: figures[index].indices.map { sums ? sum(index, $0) : .integer(figures[index][$0]) })
      },
      widths: widths(language.tableLayout))
  }

  /// A figure as the sum that it is; as a figure alone where it is none, or where its parts do not add up to it.
  private func sum(_ row: Int, _ column: Int) -> Table.Value {
    let (figure, last) = (figures[row][column], figures[row].count - 1)
    let outcomes = form.rows.indices.filter { index in
      if case .outcome = form.rows[index].content { true } else { false }
    }
    if column == last, last > 0, figures[row][..<last].reduce(0, +) == figure {
      return .sum(figure, of: [Table.Area(rows: row...row, columns: 0...last - 1)])
    }
    guard form.rows[row].content == .total, let first = outcomes.first, let end = outcomes.last,
      outcomes.count == end - first + 1, outcomes.map({ figures[$0][column] }).reduce(0, +) == figure
    else { return .integer(figure) }
    return .sum(figure, of: [Table.Area(rows: first...end, columns: column...column)])
  }

  /// The relative widths of the columns.
  private func widths(_ layout: TableLayout) -> [Int] {
    let count = breakdown.columns.count
    return layout.headWidths.map { $0 * count } + Array(repeating: layout.figuresWidth, count: count)
  }

  private func heads(of rows: [FormRow], at index: Int, _ language: Language) -> [Table.Cell] {
    let row = rows[index]
    let before = index > 0 ? rows[index - 1].place : .top
    let label = row.label(language)
    let resultRows = rows.count { $0.place != .top }
    let results =
      before == .top && row.place != .top ? [Table.Cell(form.labels.results(language), rows: resultRows)] : []
    switch row.place {
    case .top: return [Table.Cell(label, columns: 3)]
    case .results: return results + [Table.Cell(label, columns: 2)]
    case .group(let group):
      let groupRows = rows.count { $0.place == row.place }
      let heading = before == row.place ? [] : [Table.Cell(group.label(language), rows: groupRows)]
      return results + heading + [Table.Cell(label)]
    }
  }

  private func header(_ language: Language) -> [[Table.Cell]] {
    let total = TableWords.totalColumn.text(language)
    switch breakdown {
    case .kind:
      let kinds = ApplicantKind.allCases.map { $0.name(language) }
      return [
        [Table.Cell(TableWords.applicants.text(language), columns: kinds.count + 1)],
        [
          Table.Cell(kinds[0], rows: 2),
          Table.Cell(TableWords.organisations.text(language), columns: kinds.count - 1), Table.Cell(total, rows: 2),
        ],
        kinds.dropFirst().map { Table.Cell($0) },
      ]
    case .channel:
      let channels = ChannelGroup.allCases.map { $0.name(language) }
      return [
        [Table.Cell(TableWords.channels.text(language), columns: channels.count), Table.Cell(total, rows: 2)],
        channels.map { Table.Cell($0) },
      ]
    }
  }
}

extension ApplicationsReport {
  /// The report as the bytes of a file, or of what a terminal shows.
  ///
  /// - Parameters:
  ///   - charts: the charts after the table.
  ///   - showsHead: whether the record that the figures are from is printed under it.
  public func rendered(
    as format: DocumentFormat, charts: [Document.Block] = [], showsHead: Bool = false, _ language: Language
  ) -> [UInt8] {
    var document = document(language, showsHead: showsHead)
    document.blocks += charts
    return document.rendered(as: format, json: json(language))
  }
}
