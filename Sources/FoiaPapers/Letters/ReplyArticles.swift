internal import FoiaCore
internal import FoiaWords

extension LetterWording {
  /// The article that an outcome rests on in an answer: where the law has one for each of several ways, the one that fits;
  /// both where the record does not tell which.
  func basis(of outcome: Outcome, in closing: Closing) -> Phrase {
    switch outcome {
    case .granted: article(36, item: application.published(by: closing) == nil ? 2 : 1)
    case .unableNotHeld:
      switch (closing.searched != nil, closing.referTo != nil) {
      case (true, false): article(36, item: 4)
      case (false, true): article(36, item: 5)
      case (true, true), (false, false): outcome.basis
      }
    default: outcome.basis
    }
  }
}
