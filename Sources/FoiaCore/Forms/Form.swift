/// An edition of the official form of the annual report: the rows of its tables, their labels, and the years it is for.
///
/// A form is a value, and every table keeps the form it was made in. Outcomes do not know their numbers; the form says
/// where each is printed and under which number. A new edition is a new file beside `Form2021.swift` and an element of
/// `allCases`.
public struct Form: Sendable {
  /// The document that the form was issued with.
  public struct Notice: Hashable, Sendable {
    /// The document number, such as 国办公开办函〔2021〕30号.
    public let number: String
    /// The title, without the brackets around it.
    public let title: String

    /// `title` comes without the brackets around it.
    public init(number: String, title: String) {
      self.number = number
      self.title = title
    }
  }

  /// The printed labels of the rows before and after the outcomes.
  public struct Labels: Hashable, Sendable {
    /// The labels of the applications received in the year, and of those carried in from the year before.
    public let new, carriedIn: Phrase
    /// The heading over the outcomes and their total.
    public let results: Phrase
    /// The labels of the total of the outcomes, and of what is carried over to the next year.
    public let total, carriedOut: Phrase
  }

  /// What stored tables and scripts call the form, such as `2021`. No two forms have the same.
  public let edition: String
  /// The document that the form was issued with.
  public let notice: Notice
  /// The first report year it is for; it is for all later years until the next form begins.
  public let firstYear: Int
  /// The printed labels of the rows before and after the outcomes.
  public let labels: Labels
  /// The groups of outcomes in part three of the applications table, in order of their numbers.
  public let groups: [OutcomeGroup]
  /// The rows of the applications table (section three), in order.
  public let rows: [FormRow]
  /// The rows of section two, in order.
  public let disclosure: [DisclosureRow]
  /// How JSON gives several figures in a row of section two: true by the names of the columns, false as a list in the
  /// order of the columns.
  public let namesDisclosureFigures: Bool

  /// The rows of the applications table are made from the labels and the groups.
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

  /// The outcomes that the form counts, in order.
  public var outcomes: [OutcomeCode] { groups.flatMap(\.outcomes) }
}

extension Form: Hashable {
  /// Whether both are the same edition.
  public static func == (left: Self, right: Self) -> Bool { left.edition == right.edition }

  /// Hashes the edition.
  public func hash(into hasher: inout Hasher) { hasher.combine(edition) }
}
