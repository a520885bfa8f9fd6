/// One letter as offices write it, neutral of what it says and of how it is drawn. It begins a page of its own.
public struct LetterPage: Hashable, Sendable {
  /// What the letter is called.
  public let title: String
  /// The number under which it is sent, below the title.
  public let reference: String
  /// Whom it is to, as it stands before the first paragraph: `张三：`.
  public let salutation: String
  public let paragraphs: [String]
  /// Who sends it, below the last paragraph.
  public let signatory: String
  /// The date as it is written, below the signatory.
  public let date: String

  public init(
    title: String, reference: String, salutation: String, paragraphs: [String], signatory: String, date: String
  ) {
    self.title = title
    self.reference = reference
    self.salutation = salutation
    self.paragraphs = paragraphs
    self.signatory = signatory
    self.date = date
  }
}
