/// The kind of applicant: a column of the statutory table, in the form's order. No official definition was found; [D]
/// the tests are given with each case. The kind of an agent does not matter.
public enum ApplicantKind: String, CaseIterable, Sendable {
  /// `person` 自然人: a human being, also a lawyer in their own name. `business` 商业企业: a company, partnership, sole
  /// proprietorship or cooperative. `research` 科研机构: a university or institute. `charity` 社会公益组织: an association,
  /// foundation or social service body. `legal` 法律服务机构: a law firm, notary or legal aid office. `other` 其他: committees
  /// of residents or owners, media, public bodies.
  case person, business, research, charity, legal, other
}
