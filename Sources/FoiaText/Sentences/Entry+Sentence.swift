internal import FoiaCalendar
public import FoiaCore

extension Event.Kind {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.founded, .zh): "新建台账"
    case (.founded, .en): "founded"
    case (.imported, .zh): "导入台账"
    case (.imported, .en): "imported"
    case (.registered, .zh): "登记"
    case (.registered, .en): "registered"
    case (.closed, .zh): "办结（作出答复）"
    case (.closed, .en): "closed"
    }
  }
}

extension Entry {
  /// One entry as a sentence with its handle: `#14 2025-03-31 办结（作出答复）2025-0001：予以公开（2025-04-01 王芳录入）`.
  public func sentence(number: ApplicationNumber?, _ language: Language) -> String {
    let day = event.effective.map { " \($0.iso)" } ?? ""
    let about = number.map { " \($0)" } ?? ""
    let detail = event.detail(language)
    switch language {
    case .zh:
      return
        "#\(seq)\(day) \(event.kind.name(.zh))\(about)\(detail.isEmpty ? "" : "：\(detail)")（\(recording.day.iso) \(recording.by)录入）"
    case .en:
      return
        "#\(seq)\(day) \(event.kind.name(.en))\(about)\(detail.isEmpty ? "" : ": \(detail)") (recorded \(recording.day.iso) by \(recording.by))"
    }
  }
}

extension Event {
  /// The facts of the event in one line; natural persons masked.
  func detail(_ language: Language) -> String {
    let comma = language == .zh ? "，" : ", "
    switch self {
    case .founded(let founding): return founding.agency
    case .imported(let batch): return language == .zh ? "\(batch.rows)件申请" : "\(batch.rows) applications"
    case .registered(let registration):
      let intake = registration.intake
      let unconfirmed = intake.receipt.isConfirmed ? nil : (language == .zh ? "待与申请人确认" : "to be confirmed")
      let parts = [
        intake.channel.name(language), intake.kind.noun(language),
        intake.applicantName(language, showsPersonal: false), intake.subject, registration.officeNumber, unconfirmed,
      ]
      return parts.compactMap { $0 }.joined(separator: comma)
    case .closed(let closing):
      let facts = closing.facts(language).map { "\($0.name(language)) \($1)" }
      return ([closing.outcomeName(language)] + facts).joined(separator: comma)
    }
  }
}

extension Closing {
  /// The outcome, and where it is `other` what kind of other.
  public func outcomeName(_ language: Language) -> String {
    guard let subReason else { return outcome.name(language) }
    switch language {
    case .zh: return "\(outcome.group.name(.zh))（\(subReason.name(.zh))）"
    case .en: return "\(outcome.group.name(.en)): \(subReason.name(.en))"
    }
  }

  /// What is recorded beside the outcome and its date, field by field.
  public func facts(_ language: Language) -> [(Field, String)] {
    let all: [(Field, String?)] = [
      (.document, document), (.reason, reason), (.basis, basis), (.searched, searched), (.referTo, referTo),
      (.sameAs, sameAs), (.approvedBy, approvedBy),
    ]
    return all.compactMap { field, value in value.map { (field, $0) } }
  }
}
