public import FoiaCalendar
public import FoiaCore

/// What a letter says beside the record of its application.
public struct LetterDetails: Hashable, Sendable {
  /// The answer that a repeated application has had already.
  public struct Earlier: Hashable, Sendable {
    /// The application that it answered.
    public let application: ApplicationNumber
    /// Its document number; nil if not recorded.
    public let document: String?
    /// The date on it.
    public let on: Day

    /// The answer to another application; nil while it has none.
    public init?(_ other: Application) {
      guard let closing = other.closing else { return nil }
      self.application = other.number
      self.document = closing.document
      self.on = closing.on
    }
  }

  /// The number of the letter; nil where the record of the application has it, or nothing does.
  public var number: String?
  /// What information a third party is asked about; nil leaves it blank.
  public var about: String?
  /// What only this letter says of the case: what of a third party's it touches, why it is disclosed all the same, which
  /// registration an inquiry is for, or what is decided where no article says it; nil leaves it blank.
  public var ground: String?
  /// The answer that a repeated application has had already; nil if it is not in this ledger.
  public var earlier: Earlier?
  /// How often the applicant applied; nil where that says nothing.
  public var frequency: ApplicationFrequency?
  /// Whether it is a simple sheet, without the agency's name in red.
  public var isPlain = false

  /// Nothing beside the record.
  public init() {}
}
