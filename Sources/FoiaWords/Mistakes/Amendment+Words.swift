internal import FoiaCalendar
public import FoiaCore

extension Event {
  /// What of the event another says otherwise: the field, what it said, what it says; natural persons masked.
  func changes(to other: Event, showsPersonal: Bool) -> [Phrase] {
    let none = Phrase(zh: "（空）", en: "(none)")
    let changes: [Phrase] = fields.compactMap { field in
      let (old, new) = (value(of: field), other.value(of: field))
      guard old != new else { return nil }
      let before = shown(old, field, showsPersonal) ?? none
      let after = other.shown(new, field, showsPersonal) ?? none
      return Phrase(
        zh: "\(field.name.zh) \(before.zh) → \(after.zh)",
        en: "\(field.name.en) \(before.en) → \(after.en)")
    }
    return changes + (other.hasLostPersonalValues && changes.isEmpty ? [Mask.erased] : [])
  }

  /// What a field of the event says, as a person reads and types it, natural persons in full; nil where it says nothing.
  public func text(of field: Field) -> Phrase? {
    if case .text(let text)? = value(of: field), Day(iso: text) != nil { return Phrase(both: text) }
    return shown(value(of: field), field, true)
  }

  /// A stored value as a person reads it; personal ones masked.
  private func shown(_ value: Payload.Value?, _ field: Field, _ showsPersonal: Bool) -> Phrase? {
    switch value {
    case nil: nil
    case .integer(let integer)?:
      field == .amount ? Money(fen: integer).text : Phrase(both: String(integer))
    case .list(let names)?:
      Phrase(
        both: names.map { showsPersonal || !isPersonal(field) ? $0 : masked($0, field) }.joined(separator: "、"))
    case .text(let text)?:
      isPersonal(field) && !showsPersonal ? Phrase(both: masked(text, field)) : Event.name(of: text, field)
    }
  }

  /// A personal value of one of its fields as it is shown where nobody asked for it.
  public func masked(_ text: String, _ field: Field) -> String {
    switch (self, field) {
    case (.corrected(let correction), _): correction.event.masked(text, field)
    case (.registered(let registration), .applicant), (.registered(let registration), .coApplicant):
      registration.intake.isPrivate(named: text, isFirst: field == .applicant) ? Mask.name(text) : text
    case (_, .identity), (_, .phone): Mask.number(text)
    case (_, .agent): Mask.name(text)
    case (_, .thirdParty): Mask.looksPrivate(text) ? Mask.name(text) : text
    default: Mask.whole(text)
    }
  }

  /// The name of a code; any other text as it is.
  private static func name(of text: String, _ field: Field) -> Phrase {
    let name: Phrase? =
      switch field {
      case .kind: ApplicantKind(rawValue: text)?.noun
      case .channel: Channel(rawValue: text)?.name
      case .outcome: Outcome(rawValue: text)?.name
      case .subReason: SubReason(rawValue: text)?.name
      case .service: ServiceMethod(rawValue: text)?.name
      case .opinion: OpinionKind(rawValue: text)?.name
      case .approvalStep: ApprovalStep(rawValue: text)?.name
      case .approvalOpinion: ApprovalOpinion(rawValue: text)?.name
      case .attachmentKind: AttachmentKind(rawValue: text)?.name
      case .feeBasis: FeeBasis(rawValue: text)?.name
      case .way: DisputeWay(rawValue: text)?.name
      case .result: DisputeResult(rawValue: text)?.name
      default: nil
      }
    return name ?? Day(iso: text)?.long ?? Phrase(both: text)
  }
}

extension Entry {
  /// What an entry that supersedes another did to it; nil for any other.
  func amendment(_ context: EntryContext?, showsPersonal: Bool) -> Phrase? {
    guard let old = supersedes else { return nil }
    let before = context?.before
    let named = before.map { Phrase(both: "#\(old) ") + $0.event.name } ?? Phrase(both: "#\(old)")
    var parts: [Phrase]
    switch event {
    case .corrected(let correction):
      parts = before?.event.changes(to: correction.event, showsPersonal: showsPersonal) ?? []
      parts.append(Entry.reason(correction.reason))
    case .reopened(let fact), .undone(let fact): parts = fact.reason.map { [Entry.reason($0)] } ?? []
    default: return nil
    }
    return ([named] + parts).joined(zh: "，", en: ", ")
  }

  private static func reason(_ text: String) -> Phrase { Phrase(zh: "理由：\(text)", en: "reason: \(text)") }

  /// What it did to the entry whose place it took: `［已更正，见 #20］`.
  var fate: Phrase {
    let word =
      switch event {
      case .corrected: Phrase(zh: "已更正", en: "corrected")
      case .reopened: Phrase(zh: "已恢复办理", en: "reopened")
      default: Phrase(zh: "已撤销", en: "undone")
      }
    return Phrase(zh: "［\(word.zh)，见 #\(seq)］", en: " [\(word.en), see #\(seq)]")
  }
}
