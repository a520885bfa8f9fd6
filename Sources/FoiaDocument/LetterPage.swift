/// One letter as offices write it, whatever it says and however it is drawn. It begins a page of its own.
public struct LetterPage: Hashable, Sendable {
  /// The title of the letter.
  public let title: String
  /// The number under which it is sent, printed below the title.
  public let reference: String
  /// The addressee, printed before the first paragraph: `张三：`.
  public let salutation: String
  /// The paragraphs of the letter, in order.
  public let paragraphs: [String]
  /// The sender, printed below the last paragraph.
  public let signatory: String
  /// The date as it is printed, below the signatory.
  public let date: String

  /// All parts are printed as they are given.
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
