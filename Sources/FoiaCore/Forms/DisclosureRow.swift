/// A row of section two as a form prints it.
public struct DisclosureRow: Hashable, Sendable {
  /// A figure of the row, and the heading over it as printed.
  public struct Column: Hashable, Sendable {
    public let column: DisclosureColumn
    public let heading: Phrase

    public init(_ column: DisclosureColumn, zh: String, en: String) {
      self.column = column
      heading = Phrase(zh: zh, en: en)
    }
  }

  public let item: DisclosureItem
  /// The item of art. 20 under which it stands.
  public let clause: Int
  public let label: Phrase
  /// In order; never empty.
  public let columns: [Column]

  public init(_ item: DisclosureItem, clause: Int, zh: String, en: String, _ columns: [Column]) {
    self.item = item
    self.clause = clause
    label = Phrase(zh: zh, en: en)
    self.columns = columns
  }
}

extension Form {
  /// Its row for an item; nil where it has none.
  public func row(of item: DisclosureItem) -> DisclosureRow? { disclosure.first { $0.item == item } }
}
