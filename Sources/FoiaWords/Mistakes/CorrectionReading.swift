public import FoiaCalendar
public import FoiaCore

/// What is to be corrected, as somebody types it: `kind business`, `#14.sent 3月5日`.
public struct CorrectionText: Sendable {
  /// The entry that is meant; nil leaves it to the name of the field.
  public let handle: EntryID?
  /// The field as it was typed.
  public let name: String
  /// The new value as it was typed.
  public let value: String

  /// Reads pairs of field and value.
  public static func pairs(_ texts: [String]) throws(ReadingFault) -> [CorrectionText] {
    var corrections: [CorrectionText] = []
    for index in stride(from: 0, to: texts.count, by: 2) {
      guard index + 1 < texts.count else { throw .valueMissing(texts[index]) }
      let (handle, name) = try place(texts[index])
      try Field.value.refuse(CorrectSyntax.value, as: texts[index + 1])
      corrections.append(CorrectionText(handle: handle, name: name, value: texts[index + 1]))
    }
    return corrections
  }

  /// The same with another value.
  public func valued(_ value: String) -> CorrectionText {
    CorrectionText(handle: handle, name: name, value: value)
  }

  private static func place(_ text: String) throws(ReadingFault) -> (EntryID?, String) {
    let word = text.word
    // A shell drops what begins with #, so that 14.sent means the same.
    let isNumbered = word.first.map { $0.isASCII && $0.isNumber } ?? false
    guard word.first == "#" || isNumbered && word.contains(".") else { return (nil, word) }
    let pieces = (isNumbered ? word[...] : word.dropFirst()).split(separator: ".", maxSplits: 1)
    guard pieces.count == 2, let place = Int(digits: pieces[0], in: 1...Int.mostStored) else { throw .notAHandle(text) }
    return (EntryID(rawValue: place), String(pieces[1]))
  }

  /// Whether a field is the one that is meant: by its flag, its code or its Chinese name.
  public func means(_ field: Field) -> Bool {
    let word = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
    let codes = [field.flag, field.rawValue, field.rawValue.replacing("-", with: "_")]
    return codes.contains(word) || ([field.name.zh] + field.spokenNames).contains { $0.word == word }
  }

  /// What the value says of another field, too: 撤回 is the outcome `other`, because withdrawn.
  public func implied(by field: Field) -> (field: Field, value: Payload.Value)? {
    guard field == .outcome, let reason = (try? SpokenOutcome(reading: value))?.subReason else { return nil }
    return (.subReason, .text(reason.rawValue))
  }

  /// The value as it is stored; nil where it is empty and so taken away.
  ///
  /// - Parameter event: the entry as it stands, from whose day limits are reckoned.
  public func stored(
    _ field: Field, of event: Event, today: Day, calendar: WorkCalendar
  ) throws(ReadingFault) -> Payload.Value? {
    if value.trimmed.isEmpty { return nil }
    try field.checkLength(of: value)
    if field == event.kind.dayField || [.arrived, .sent].contains(field) {
      return .text(try Day(reading: value, today: today).iso)
    }
    switch field {
    case .replyBy, .until, .redoUntil, .answerBy:
      let from = event.effective ?? today
      return .text(try Limit(reading: value, from: from, today: today).day(after: from, by: calendar).iso)
    case .kind: return .text(try ApplicantKind(reading: value).rawValue)
    case .channel: return .text(try Channel(reading: value).rawValue)
    case .outcome: return .text(try Outcome(reading: value).rawValue)
    case .subReason: return .text(try SubReason(reading: value).rawValue)
    case .service: return .text(try ServiceMethod(reading: value).rawValue)
    case .opinion: return .text(try OpinionKind(reading: value).rawValue)
    case .approvalStep: return .text(try ApprovalStep(reading: value).rawValue)
    case .approvalOpinion: return .text(try ApprovalOpinion(reading: value).rawValue)
    case .attachmentKind: return .text(try AttachmentKind(reading: value).rawValue)
    case .way: return .text(try DisputeWay(reading: value).rawValue)
    case .result: return .text(try DisputeResult(reading: value).rawValue)
    case .about:
      let names = value.trimmed.split(whereSeparator: { "、,， ".contains($0) }).map(String.init)
      var numbers: [String] = []
      for name in names {
        guard let number = ApplicationNumber(reading: name) else { throw .notANumber(name) }
        numbers.append(number.description)
      }
      return .list(numbers)
    case .feeBasis: return .text(try FeeBasis(reading: value).rawValue)
    case .amount: return .integer(try Money(reading: value).fen)
    case .days, .replyWithin, .count:
      return .integer(try Reading.quantity(value, of: field))
    case .coApplicant: return .list(value.trimmed.jointNames)
    default: return .text(value.recorded(as: field))
    }
  }

  /// What is to be said of the value: that it is a receipt of long ago, or that control characters became blanks.
  ///
  /// - Parameter event: the entry as it stands.
  public func remark(_ field: Field, of event: Event, today: Day) -> Phrase? {
    let isReceipt = field == .arrived || [.registered, .confirmed].contains(event.kind) && field == event.kind.dayField
    guard isReceipt else { return field.controlRemark(on: value) }
    return (try? Day(reading: value, today: today)).flatMap {
      Receipt.received($0, arrived: nil).remark(field, today: today)
    }
  }
}
