/// One letter as offices write it, whatever it says and however it is drawn. It begins a page of its own.
public struct LetterPage: Hashable, Sendable {
  /// The title of the letter.
  public var title: String
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

  /// What stands below the date, such as whom to ask (附注); empty if nothing does.
  public let notes: [String]
  /// The agency whose name stands in red over the letter; nil for a simple sheet.
  public var head: String?

  /// All parts are printed as they are given; a reference or salutation that is empty is left out.
  public init(
    title: String, reference: String, salutation: String, paragraphs: [String], signatory: String, date: String,
    notes: [String] = [], head: String? = nil
  ) {
    self.title = title
    self.reference = reference
    self.salutation = salutation
    self.paragraphs = paragraphs
    self.signatory = signatory
    self.date = date
    self.notes = notes
    self.head = head
  }
}
