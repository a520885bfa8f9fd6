internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// What stands in the fields of a template for one application: what the letter itself says there, else what is on record.
struct LetterValues: TemplateValues, LetterWording {
  let context: LetterContext
  /// What stands in the fields of a list, within its repetition.
  var item: [LetterField: Phrase] = [:]

  func text(of field: String) -> String { LetterField(named: field).map { value(of: $0)(context.language) } ?? "" }

  func holds(_ condition: String) -> Bool {
    guard let field = LetterField(named: condition) else { return false }
    if let told = context.fields.conditions[field] { return told }
    switch field.kind {
    case .condition: return isTrue(field)
    case .list: return !(context.fields.lists[field] ?? []).isEmpty
    case .value where field == .due && context.code?.tells != nil: return isDueCertain && clock.due != nil
    case .value:
      let value = (item[field] ?? context.fields.values[field] ?? recorded(field) ?? .empty)(context.language)
      return !value.allSatisfy(\.isWhitespace)
        && !(context.blanks?.all ?? []).contains { $0.mark(context.language) == value }
    }
  }

  func items(of name: String) -> [any TemplateValues] {
    guard let list = LetterField(named: name) else { return [] }
    return (context.fields.lists[list] ?? []).map { row in
      LetterValues(context: context, item: item.merging(row) { $1 })
    }
  }

  private func value(of field: LetterField) -> Phrase {
    if let told = item[field] ?? context.fields.values[field] ?? recorded(field) { return told }
    return blank(LetterBlank(field.name, field.recordedAs, of: application.number))
  }

  /// What is on record, whatever the letter; nil where nothing is.
  private func recorded(_ field: LetterField) -> Phrase? {
    let (intake, personal) = (application.intake, application.intake.personal)
    func told(_ text: String?) -> Phrase? { text.map { Phrase(both: $0) } }
    switch field {
    case .number: return Phrase(both: printedNumber)
    case .agency: return agency
    case .contact: return contact
    case .address: return address
    case .applicant: return names
    case .addressee: return addressee
    case .you: return Phrase(zh: you, en: "you")
    case .kind: return intake.kind.name
    case .identity: return told(personal?.identity)
    case .phone: return told(personal?.phone)
    case .email: return told(personal?.email)
    case .applicantAddress: return told(personal?.address)
    case .agent: return told(personal?.agent)
    case .subject: return told(intake.subject)
    case .details: return told(personal?.details)
    case .request: return told([intake.subject, personal?.details].compactMap(\.self).joined(separator: "\n"))
    case .channel: return intake.channel.name
    case .form: return told(intake.form)
    case .delivery: return told(intake.delivery)
    case .received: return date(application.received)
    case .arrived: return intake.receipt.arrived.map(date)
    case .due: return due
    case .status: return application.status(by: calendar).name
    case .unit: return told(intake.unit)
    case .officer: return told(intake.officer)
    case .note: return told(personal?.note)
    case .date: return date(context.today)
    case .document: return told(context.details.number)
    default: return nil
    }
  }

  /// The due date. What leaves the office has it only where it is certain, else how many working days there are.
  private var due: Phrase? {
    guard let due = clock.due else { return nil }
    guard context.code?.tells != nil, !isDueCertain else { return date(due) + clock.provisionalMark }
    let extended = clock.computation.extensions.map(\.days).reduce(0, +)
    return Phrase(zh: "\(Policy.answerWithin)个工作日内", en: "within \(workingDays(Policy.answerWithin))")
      + (extended == 0
        ? .empty
        : Phrase(zh: "（另延长\(extended)个工作日）", en: " (and an extension of \(workingDays(extended)))"))
  }

  /// Whether neither an open consultation, an unconfirmed receipt nor an unknown holiday can move the due date.
  private var isDueCertain: Bool { !mayDueMove && !clock.isProvisional }

  private func isTrue(_ condition: LetterField) -> Bool {
    switch condition {
    case .clarified: application.clarifications.contains { $0.answer != nil }
    case .extended: !application.extensions.isEmpty
    case .consulted: !application.consultations.isEmpty
    case .unconfirmed: !application.intake.receipt.isConfirmed
    case .oral: application.intake.channel == .oral
    default: condition.askedOutcome.map { $0 == context.answer?.closing.outcome } ?? false
    }
  }
}

extension LetterBlank {
  /// A field of a template that has nothing to stand in it.
  fileprivate init(_ what: Phrase, _ field: Field?, of number: ApplicationNumber) {
    if let field { self.init(what, field, of: number) } else { self.init(what, from: .hand) }
  }
}
