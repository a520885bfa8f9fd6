/// The kind of applicant: the columns of the statutory table, in the form's order.
public enum ApplicantKind: String, CaseIterable, Sendable {
  case person, business, research, charity, legal, other
}
