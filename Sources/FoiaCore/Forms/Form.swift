/// An edition of the official form of the annual report: the rows of its tables, their labels, and the years it is for.
///
/// A form is a value, and a table carries the one it was made in. Outcomes know nothing of it: where one is printed, and
/// under which number, stands here. Another edition is another file beside `Form2021.swift` and a word in `allCases`.
public struct Form: Sendable {
  /// The document that the form was issued with.
  public struct Notice: Hashable, Sendable {
    /// `国办公开办函〔2021〕30号`
    public let number: String
    /// Without the brackets of a title around it.
    public let title: String

    public init(number: String, title: String) {
      self.number = number
      self.title = title
    }
  }

  /// The labels of what stands around the outcomes, as they are printed.
  public struct Labels: Hashable, Sendable {
    public let new, carriedIn: Phrase
    /// The heading over the outcomes and their total.
    public let results: Phrase
    public let total, carriedOut: Phrase
  }

  /// What stored tables and scripts call it, `2021`. No two forms have the same.
  public let edition: String
  public let notice: Notice
  /// The first report year it is for; it is for all years until another form begins.
  public let firstYear: Int
  public let labels: Labels
  /// What stands in part three of the applications table, in the order of the numbers.
  public let groups: [OutcomeGroup]
  /// The rows of the applications table, section three, in order.
  public let rows: [FormRow]
  /// The rows of section two, in order.
  public let disclosure: [DisclosureRow]
  /// Whether scripts find several figures of a row of section two by their names, else in the order of the columns: as
  /// tables in this form are published.
  public let namesDisclosureFigures: Bool

  public init(
    edition: String, notice: Notice, firstYear: Int, labels: Labels, groups: [OutcomeGroup],
    disclosure: [DisclosureRow], namesDisclosureFigures: Bool = false
  ) {
    self.edition = edition
    self.notice = notice
    self.firstYear = firstYear
    self.labels = labels
    self.groups = groups
    self.disclosure = disclosure
    self.namesDisclosureFigures = namesDisclosureFigures
    rows =
      [
        FormRow(.new, at: .top, number: 1, labels.new), FormRow(.carriedIn, at: .top, number: 2, labels.carriedIn),
      ] + groups.flatMap(\.rows)
      + [
        FormRow(.total, at: .results, number: groups.count + 1, labels.total),
        FormRow(.carriedOut, at: .top, number: 4, labels.carriedOut),
      ]
  }

  /// The outcomes that it has a row for, in order.
  public var outcomes: [OutcomeCode] { groups.flatMap(\.outcomes) }
}

extension Form: Hashable {
  /// Whether both are the same edition.
  public static func == (left: Self, right: Self) -> Bool { left.edition == right.edition }

  public func hash(into hasher: inout Hasher) { hasher.combine(edition) }
}
