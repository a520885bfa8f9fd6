/// Why an office's file for a letter cannot be read or filled in.
public struct TemplateFault: Hashable, Sendable {
  /// The file, as it was named.
  public let file: String
  /// What is wrong with it.
  public let reason: Reason

  /// What is wrong with a file.
  public init(_ file: String, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// What is wrong with a file for a letter.
  public enum Reason: Hashable, Sendable {
    // Of the file.
    case notADocument, olderThanWord2007, encrypted, macros, wordTemplate, documentType, tooLarge
    /// A part of it is damaged or missing; empty for the whole.
    case damaged(part: String)
    /// It lies where somebody else could have put it; with the owner's name.
    case mistrusted(owner: String)

    // Of what stands in it in braces; with what was typed.
    /// No field has this name; with the codes of fields of a similar one.
    case unknown(String, TemplatePlace, near: [String])
    /// The field has no place in this letter.
    case notInLetter(String, TemplatePlace, LetterCode)
    /// It is a list or a condition, and stands there as a value.
    case noValue(String, TemplatePlace)
    /// It is no list, and is to be repeated.
    case noList(String, TemplatePlace)
    /// It stands outside the repetition that it belongs to; with the code of the list.
    case outsideList(String, TemplatePlace, list: String)
    /// A brace without its counterpart.
    case strayBrace(TemplatePlace)
    /// It has no end.
    case unclosed(String, TemplatePlace)
    /// It ends what did not begin.
    case unopened(String, TemplatePlace)
    /// It overlaps with another one.
    case crossed(String, TemplatePlace, with: String)
    /// Its end is not in the same paragraph, row or run of paragraphs.
    case apart(String, TemplatePlace)
  }

  /// What scripts call it.
  var code: FaultCode {
    switch reason {
    case .notADocument, .olderThanWord2007, .documentType, .wordTemplate: .notADocument
    case .encrypted: .fileEncrypted
    case .macros: .hasMacros
    case .tooLarge: .fileTooLarge
    case .damaged: .fileDamaged
    case .mistrusted: .templateNotTrusted
    case .unknown: .noSuchTemplateField
    case .notInLetter, .noValue, .noList, .outsideList: .fieldMisplaced
    case .strayBrace, .unclosed, .unopened, .crossed, .apart: .templateUnbalanced
    }
  }
}

/// A paragraph of a Word document.
public struct TemplatePlace: Hashable, Sendable {
  /// What it stands in.
  public enum Part: String, CaseIterable, Sendable { case document, header, footer, footnotes, endnotes }

  /// What it stands in.
  public let part: Part
  /// Which one of that it is, from 1.
  public let paragraph: Int

  /// A paragraph of a part, counted from 1.
  public init(_ part: Part, paragraph: Int) {
    self.part = part
    self.paragraph = paragraph
  }
}
