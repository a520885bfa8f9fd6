/// The figures of section two of a year's report, as far as they were typed in.
public struct DisclosureFigures: Hashable, Sendable {
  /// The form whose rows and columns they have.
  public let form: Form
  private var rows: [DisclosureItem: [ExactNumber]] = [:]
  /// The rows with cells that were blank and count as 0 for a reason.
  public private(set) var blanks: [DisclosureItem: BlankRow] = [:]

  /// Figures of which none is typed in yet.
  public init(form: Form) { self.form = form }

  /// The figures of a row in the order of its columns; nil while they are not typed in. Setting another number of
  /// figures than the form has columns changes nothing. None of the figures set so was blank.
  public subscript(item: DisclosureItem) -> [ExactNumber]? {
    get { rows[item] }
    set {
      if let newValue, newValue.count != item.columns(in: form).count { return }
      rows[item] = newValue
      blanks[item] = nil
    }
  }

  /// Sets the figures of a row some of whose cells were blank.
  public mutating func set(_ item: DisclosureItem, _ figures: [ExactNumber], blanks row: BlankRow) {
    self[item] = figures
    blanks[item] = rows[item] == nil ? nil : row
  }

  /// One figure of a row; nil while the row is not typed in, or if the form has no such column.
  public subscript(item: DisclosureItem, column: DisclosureColumn) -> ExactNumber? {
    guard let index = item.columns(in: form).firstIndex(of: column) else { return nil }
    return rows[item]?[index]
  }

  /// The rows that are typed in, in the order of the form.
  public var items: [DisclosureItem] { DisclosureItem.all(in: form).filter { rows[$0] != nil } }

  /// Whether no row is typed in.
  public var isEmpty: Bool { rows.isEmpty }

  /// The rows of the form that are not typed in yet.
  public var missing: [DisclosureItem] { DisclosureItem.all(in: form).filter { rows[$0] == nil } }

  /// Each row that is typed in as one text, `regulations 2 0 11`: the form in which it is stored.
  public var lines: [String] {
    DisclosureItem.all(in: form).compactMap { item in
      rows[item].map { ([item.rawValue] + $0.map(\.description)).joined(separator: " ") }
    }
  }

  /// Reads the stored lines back, by the rows of the form they were typed in; nil if a line does not fit any row.
  public init?(form: Form, lines: [String]) {
    self.init(form: form)
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      guard let row = form.disclosure.first(where: { $0.item.rawValue == words.first }) else { return nil }
      let figures = words.dropFirst().compactMap(ExactNumber.init)
      guard figures.count == words.count - 1, figures.count == row.columns.count else { return nil }
      rows[row.item] = figures
    }
  }

  /// A row's figures as one text, separated by spaces; nil while the row is not typed in.
  public func text(_ item: DisclosureItem) -> String? {
    rows[item]?.map(\.description).joined(separator: " ")
  }

  /// The rows in which other figures differ from these.
  public func differences(of other: DisclosureFigures) -> [DisclosureItem] {
    DisclosureItem.all(in: form).filter { rows[$0] != other.rows[$0] }
  }
}
