extension Application {
  /// Whether two applications are of the same applicant: the same identity number if both have one, else the same kind
  /// and name (both in the form in which names are compared, `comparable`).
  ///
  /// [D] No official text says when two applicants are the same. A number decides where there is one; the name alone
  /// would take a person for a firm of the same name.
  public func isSameApplicant(as other: Application) -> Bool {
    guard let own = intake.personal, let theirs = other.intake.personal else { return false }
    if let identity = own.identity, let another = theirs.identity {
      return identity.comparable == another.comparable
    }
    return intake.kind == other.intake.kind && own.applicant.comparable == theirs.applicant.comparable
  }
}
