extension Application {
  /// Where what a closing discloses is published already, so that it is only told; nil where it is given, or nothing is.
  public func published(by closing: Closing) -> String? {
    guard closing.outcome == .granted else { return nil }
    return closing.referTo ?? disclosures.first { $0.fact.on <= closing.on }?.fact.place
  }
}
