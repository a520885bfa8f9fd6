internal import FoiaCalendar

extension Finding {
  /// What distinguishes this finding from every other one, as a canonical JSON array: rule, subject, expected and found
  /// value. A waiver is stored with the hash of it and holds as long as it stays the same.
  public var identity: [UInt8] {
    var json = CanonicalJSON()
    json.open("[")
    json.text(rule.rawValue)
    json.text(subject.lasting)
    json.text(expected)
    json.text(found)
    json.close("]")
    return json.bytes
  }

  /// The expected value, in codes and figures; nil if no single value was expected.
  public var expected: String? {
    switch fact {
    case .sum(let expected, _): String(expected)
    case .carriedIn(let filed, _, _, _), .drift(let filed, _, _), .disputeDrift(let filed, _, _): String(filed)
    case .disclosureDrift(let filed, _): filed
    case .text(let fault): fault.facts.expected
    case .pendingNotResumed(let pending, _): String(pending)
    case .otherForm(let expected, _): expected.rawValue
    case .irregularity(let irregularity): irregularity.expected
    case .overdue(let due, _), .late(let due, _, _): due.iso
    case .beforeReceipt(_, _, let received): received.iso
    case .kindDoubtful(_, let suggested): suggested.rawValue
    case .otherDay(_, let real): real.iso
    case .notAFigure, .sameAsLastYear, .sectionSameAsLastYear, .provisional, .incompleteClosing, .earlierAnswerGone,
      .valueDoubtful,
      .kindMissing, .numberTwice, .numbersMissing, .documentsMissing, .documentDoubled, .documentTwice, .inFuture,
      .reviewFirst,
      .manyInMonth, .noDispatch,
      .newAnswerNotSent, .lookAlike, .equalRow, .chain, .derived, .damage, .erasureUnfinished, .backupMissing,
      .attachmentMissing,
      .attachmentChanged, .attachmentsOpen, .attachmentsUnknown,
      .deviation:
      nil
    }
  }

  /// The value that was found, in codes and figures; nil if there is none.
  public var found: String? {
    switch fact {
    case .sum(_, let found): String(found)
    case .carriedIn(_, let found, let gone, let come):
      ([String(found)] + gone.map { "-\($0)" } + come.map { "+\($0)" }).joined(separator: " ")
    case .drift(_, let found, let responsible):
      ([String(found)] + responsible.map(\.description)).joined(separator: " ")
    case .disputeDrift(_, let found, let responsible):
      ([String(found)] + responsible.map { "#\($0)" }).joined(separator: " ")
    case .disclosureDrift(_, let found): found
    case .text(let fault): fault.facts.found
    case .pendingNotResumed(_, let found): String(found)
    case .reviewFirst(let number, let outcome): "\(number) \(outcome.rawValue)"
    case .notAFigure(let text): text
    case .otherForm(_, let found): found.rawValue
    case .sameAsLastYear(let group, let total):
      [group?.code, String(total)].compactMap { $0 }.joined(separator: " ")
    case .sectionSameAsLastYear(let lines): lines.joined(separator: ", ")
    case .irregularity(let irregularity): irregularity.found
    // An open case gets later every day, but stays the same finding.
    case .overdue: "open"
    case .late(_, let answered, _): answered.on.iso
    case .provisional(let due): due.iso
    case .incompleteClosing, .kindMissing, .noDispatch, .erasureUnfinished, .attachmentMissing, .attachmentChanged: nil
    case .attachmentsOpen(let mode): FileDeviation.octal(mode)
    case .attachmentsUnknown(let count): String(count)
    case .newAnswerNotSent(_, let on): "new-answer \(on.iso)"
    case .beforeReceipt(let kind, let on, _), .inFuture(let kind, let on, _): "\(kind.rawValue) \(on.iso)"
    case .earlierAnswerGone(let text): text
    case .kindDoubtful(let kind, _): kind.rawValue
    case .valueDoubtful(let doubt): doubt.rawValue
    case .numberTwice(let count), .documentDoubled(let count): String(count)
    case .numbersMissing(let from, let to), .documentsMissing(let from, let to):
      from == to ? String(from) : "\(from)-\(to)"
    case .documentTwice(let document, _, let others):
      ([document] + others.map(\.number.description)).joined(separator: " ")
    case .manyInMonth(let place, _): String(place)
    case .lookAlike(_, let others, let count), .equalRow(_, let others, let count):
      (others.map(\.number.description) + (count > others.count ? ["+\(count - others.count)"] : []))
        .joined(separator: " ")
    case .chain(let fault): fault.code
    case .derived(let state): state.rawValue
    case .damage(let text): text
    case .backupMissing(let last): last?.iso
    case .deviation(let deviation): deviation.code
    case .otherDay(let told, _): told.iso
    }
  }
}

extension Finding {
  /// The applications that the finding holds against each other, the one it is about first; empty for every other
  /// finding.
  public var compared: [NamedApplication] {
    switch fact {
    case .documentTwice(_, let own, let others), .lookAlike(let own, let others, _), .equalRow(let own, let others, _):
      [own] + others
    case .manyInMonth(_, let own): [own]
    default: []
    }
  }
}

extension Finding.Subject {
  /// The subject without the line number of a text, which changes with every edit.
  fileprivate var lasting: String {
    if case .text(let year, _) = self { Self.text(year, line: nil).description } else { description }
  }
}

extension ChainFault {
  /// The fault as a code with its places, such as `changed 14` or `cut 14-20`.
  public var code: String {
    func span(_ from: EntryID, _ to: EntryID) -> String { from == to ? "\(from)" : "\(from)-\(to)" }
    return switch self {
    case .changed(let seq): "changed \(seq)"
    case .missing(let from, let to): "missing \(span(from, to))"
    case .cut(let from, let to): "cut \(span(from, to))"
    case .beyondHead(let from, let to): "beyond-head \(span(from, to))"
    case .headHash(let count): "head-hash \(count)"
    case .personalChanged(let seq): "personal-changed \(seq)"
    case .personalMissing(let seq): "personal-missing \(seq)"
    case .unknownHead(let hash): "unknown-head \(hash)"
    case .filedHead(let year, let position): "filed-head \(year) \(position)"
    case .unreadable(let seq): "unreadable \(seq)"
    }
  }
}
