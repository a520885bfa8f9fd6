/// A row of section two as a form prints it.
public struct DisclosureRow: Hashable, Sendable {
  /// A figure of the row, with its printed heading.
  public struct Column: Hashable, Sendable {
    /// Which figure it is.
    public let column: DisclosureColumn
    /// The heading as printed.
    public let heading: Phrase

    /// The heading is given in both languages.
    public init(_ column: DisclosureColumn, zh: String, en: String) {
      self.column = column
      heading = Phrase(zh: zh, en: en)
    }
  }

  /// What the row counts.
  public let item: DisclosureItem
  /// The number of the item of art. 20 under which the row stands.
  public let clause: Int
  /// The label as printed.
  public let label: Phrase
  /// The figures of the row in order; never empty.
  public let columns: [Column]

  /// The label is given in both languages.
  public init(_ item: DisclosureItem, clause: Int, zh: String, en: String, _ columns: [Column]) {
    self.item = item
    self.clause = clause
    label = Phrase(zh: zh, en: en)
    self.columns = columns
  }
}

extension Form {
  /// The row of section two for an item; nil if the form does not have it.
  public func row(of item: DisclosureItem) -> DisclosureRow? { disclosure.first { $0.item == item } }
}
