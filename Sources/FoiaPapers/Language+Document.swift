internal import FoiaDocument
internal import FoiaWords

extension Language {
  /// The language as a document is set in it.
  var ofDocument: Document.Language {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }
}
