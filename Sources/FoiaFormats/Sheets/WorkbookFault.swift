/// Why a spreadsheet cannot be read.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// A limit of `WorkbookLimits`.
  public enum Limit: String, Sendable {
    case file, cells, rows, columns, sheets, text, depth
  }

  /// The content is no spreadsheet and no text.
  case notASheet
  /// It is protected by a password.
  case encrypted
  /// It is in a format before Excel 97.
  case older
  /// It is a binary workbook (xlsb).
  case binary
  /// It is a web page, whatever its name says.
  case webPage
  /// It is a document of a word processor or slides.
  case document
  /// It declares a document type, which no spreadsheet has.
  case documentType
  /// A part of it is damaged or missing; with the part.
  case damaged(String)
  /// It is larger than a limit.
  case tooLarge(Limit)
  /// Its text is not in the encoding; with the line.
  case undecodable(TextEncoding, line: Int)
}
