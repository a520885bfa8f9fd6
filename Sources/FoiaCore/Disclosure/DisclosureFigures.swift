/// The figures of section two for a year, as far as they were typed in.
public struct DisclosureFigures: Hashable, Sendable {
  public let form: Form
  private var rows: [DisclosureItem: [ExactNumber]] = [:]

  public init(form: Form) { self.form = form }

  /// The figures of a row in the order of its columns; nil while it is not typed. As many as the form has, or none.
  public subscript(item: DisclosureItem) -> [ExactNumber]? {
    get { rows[item] }
    set {
      if let newValue, newValue.count != item.columns(in: form).count { return }
      rows[item] = newValue
    }
  }

  public subscript(item: DisclosureItem, column: DisclosureColumn) -> ExactNumber? {
    guard let index = item.columns(in: form).firstIndex(of: column) else { return nil }
    return rows[item]?[index]
  }

  public var isEmpty: Bool { rows.isEmpty }

  /// The rows that are not typed yet.
  public var missing: [DisclosureItem] { DisclosureItem.all(in: form).filter { rows[$0] == nil } }

  /// Each typed row as one text, `regulations 2 0 11`: the form in which it is stored.
  public var lines: [String] {
    DisclosureItem.all(in: form).compactMap { item in
      rows[item].map { ([item.rawValue] + $0.map(\.description)).joined(separator: " ") }
    }
  }

  /// Reads the stored lines back by the rows of the form they were typed in; nil where a line is none of them.
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

  /// A row's figures in one text; nil while it is not typed.
  public func text(_ item: DisclosureItem) -> String? {
    rows[item]?.map(\.description).joined(separator: " ")
  }

  /// The rows that another one has otherwise.
  public func differences(of other: DisclosureFigures) -> [DisclosureItem] {
    DisclosureItem.all(in: form).filter { rows[$0] != other.rows[$0] }
  }
}
