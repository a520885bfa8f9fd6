public import FoiaCore

extension Phrase {
  /// The words in one language: `phrase(.zh)`.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
