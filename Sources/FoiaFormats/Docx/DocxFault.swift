/// Why a Word document cannot be read.
public enum DocxFault: Error, Hashable, Sendable {
  /// It is no Word document of the format since 2007.
  case notADocument
  /// It is a document of Word 97 to 2003 (.doc).
  case older
  /// It is protected by a password.
  case encrypted
  /// It can run macros.
  case macros
  /// It is a template of Word (.dotx), which no document can be made of by filling it in.
  case wordTemplate
  /// It declares a document type, which no such file has.
  case documentType
  /// A part of it is damaged or missing; with the part, empty for the whole.
  case damaged(String)
  /// It is larger than a limit, or would be once it is filled in.
  case tooLarge
}

/// How large a Word document may be before it is refused.
public enum DocxLimits {
  /// The largest file, in bytes.
  public static let file = 32 << 20
  /// The largest part with text, in bytes, as it is read and as it is filled in.
  static let part = 8 << 20
  /// How many fields a file may have.
  static let tags = 2_000
  static let zip = ZipLimits(files: 2_000, file: 64 << 20, whole: 128 << 20, density: 100)
}
