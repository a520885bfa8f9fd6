/// A row of the applications table as a form prints it: what it counts, under which heading it stands, and its label.
public struct FormRow: Hashable, Sendable {
  /// What a row counts.
  public enum Content: Hashable, Sendable {
    /// Received in the year; carried in from the year before; the total of the outcomes; carried over to the next year.
    case new, carriedIn, total, carriedOut
    /// Answered with this outcome.
    case outcome(OutcomeCode)
    /// Answered with any outcome of a group.
    case group(OutcomeGroup)
  }

  /// Under which heading a row stands.
  public enum Place: Hashable, Sendable {
    /// Under no heading.
    case top
    /// Under the heading of part three, `三、本年度办理结果`.
    case results
    /// Under the heading of a group in part three, such as `（三）不予公开`.
    case group(OutcomeGroup)
  }

  /// What the row counts.
  public let content: Content
  /// Under which heading it stands.
  public let place: Place
  /// Its number under its heading: 5 in `（三）5.`, 7 in `（七）总计`.
  public let number: Int
  /// The label as printed, with its number.
  public let label: Phrase

  init(_ content: Content, at place: Place, number: Int, _ label: Phrase) {
    self.content = content
    self.place = place
    self.number = number
    self.label = label
  }

  /// What stored tables and scripts call the row, such as `carried-in` or `deny-secret`.
  public var code: String { content.code }

  /// Whether what lands in a row with another content is counted in this row: a row of a group counts all its outcomes.
  public func counts(_ content: Content) -> Bool {
    switch (self.content, content) {
    case (.group(let group), .outcome(let outcome)): group.outcomes.contains(outcome)
    default: self.content == content
    }
  }
}

extension FormRow.Content {
  /// What stored tables and scripts call the row, such as `carried-in` or `deny-secret`.
  public var code: String {
    switch self {
    case .new: "new"
    case .carriedIn: "carried-in"
    case .total: "total"
    case .carriedOut: "carried-out"
    case .outcome(let outcome): outcome.rawValue
    case .group(let group): group.codeOfSum
    }
  }
}
