extension PersonalDetails {
  /// Whether two applicants of kinds `kind` and `otherKind` are the same one: by identity number where both have one,
  /// else by kind and name.
  public func isSameApplicant(as other: PersonalDetails, kind: ApplicantKind, otherKind: ApplicantKind) -> Bool {
    if let identity, let otherIdentity = other.identity {
      return identity.comparable == otherIdentity.comparable
    }
    return kind == otherKind && applicant.comparable == other.applicant.comparable
  }
}

extension Application {
  /// Whether this and another look like one application typed twice (check C21).
  public func looksLike(_ other: Application) -> Bool {
    guard !isVoid, !other.isVoid, isOpen || other.isOpen,
      let personal = intake.personal, let otherPersonal = other.intake.personal
    else { return false }
    return personal.isSameApplicant(as: otherPersonal, kind: intake.kind, otherKind: other.intake.kind)
      && intake.subject.bare == other.intake.subject.bare
  }
}

extension String {
  /// The text without blanks and punctuation.
  fileprivate var bare: String { comparable.filter { !$0.isPunctuation && !$0.isSymbol } }
}
