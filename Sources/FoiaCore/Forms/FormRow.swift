/// A row of the applications table as a form prints it: what it counts, under which heading it stands, and its label.
public struct FormRow: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case new, carriedIn, total, carriedOut
    case outcome(OutcomeCode)
    /// All outcomes of a group together.
    case group(OutcomeGroup)
  }

  public enum Place: Hashable, Sendable {
    case top
    /// Under the heading of part three, `三、本年度办理结果`.
    case results
    case group(OutcomeGroup)
  }

  public let content: Content
  public let place: Place
  /// Its number under its heading: 5 in `（三）5.`, 7 in `（七）总计`.
  public let number: Int
  /// As it is printed, the number included.
  public let label: Phrase

  init(_ content: Content, at place: Place, number: Int, _ label: Phrase) {
    self.content = content
    self.place = place
    self.number = number
    self.label = label
  }

  /// What stored tables and scripts call the row.
  public var code: String { content.code }

  /// Whether what lands in a row of a flow lands in this one.
  public func counts(_ content: Content) -> Bool {
    switch (self.content, content) {
    case (.group(let group), .outcome(let outcome)): group.outcomes.contains(outcome)
    default: self.content == content
    }
  }
}

extension FormRow.Content {
  /// What stored tables and scripts call the row.
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
