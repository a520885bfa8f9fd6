extension Application {
  /// The file of the application that a text names: by the handle of its entry, or by the first characters of its digest.
  ///
  /// - Throws: a `Fault` if there is none, or several have such a digest.
  public func attachment(called text: String) throws(Fault) -> Recorded<AttachedFile> {
    let word = text.word
    if let named = attachments.last(where: { word == "#\($0.entry)" || word == "\($0.entry)" }) { return named }
    let found = word.count < Self.shortestDigest ? [] : attachments.filter { $0.fact.digest.hasPrefix(word) }
    guard let last = found.last else { throw .record(.attachment(.noneCalled(text, number))) }
    // The same file may be kept twice, if it was missing meanwhile.
    guard found.allSatisfy({ $0.fact.digest == last.fact.digest }) else {
      throw .record(.attachment(.severalCalled(text, found.map(\.entry))))
    }
    return last
  }

  /// How many characters of a digest are taken for one.
  private static let shortestDigest = 4
}
