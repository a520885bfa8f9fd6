extension Application {
  /// Whether two applications are of the same applicant: the same identity number where both have one, else the same kind and
  /// name, as names are compared (`comparable`). [D] No official text says when two applicants are one; a number decides where
  /// there is one, and a name alone would take a person for a firm of the same name.
  public func isSameApplicant(as other: Application) -> Bool {
    guard let own = intake.personal, let theirs = other.intake.personal else { return false }
    if let identity = own.identity, let another = theirs.identity {
      return identity.comparable == another.comparable
    }
    return intake.kind == other.intake.kind && own.applicant.comparable == theirs.applicant.comparable
  }
}
