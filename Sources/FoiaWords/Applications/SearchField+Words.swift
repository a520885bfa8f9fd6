public import FoiaCore

extension SearchField {
  /// What the field is called.
  public var name: Phrase {
    switch self {
    case .subject: Field.subject.name
    case .applicant: Field.applicant.name
    case .agent: Field.agent.name
    case .number: Field.number.name
    case .officeNumber: Phrase(zh: "原编号", en: "office's number")
    case .document: Field.document.name
    case .unit: Field.unit.name
    case .phone: Field.phone.name
    case .note: Field.note.name
    }
  }
}
