public import FoiaCalendar
public import FoiaCore

/// What people read of a field of an office's ledger, and of a code that was taken for its cell; a mapping file has both as
/// codes.
public enum LedgerAnswer {
  /// The field of whether a row is an application at all.
  public static let void = "void"
  /// That a row is left out, whatever was asked about it.
  public static let leftOut = "void"
  /// That a row counts, whatever it looks like.
  public static let counted = "count"
  /// That an application is not answered yet, whatever stands in the column of its outcome.
  public static let open = "open"
  /// That there is none: no such day, no number of its own.
  public static let none = "none"

  private static let columnPrefix = "column "

  /// The answer that of several columns of a field the one with a heading holds.
  public static func column(_ heading: String) -> String { columnPrefix + heading }

  /// The heading of the column that an answer chooses; nil if it is another answer.
  public static func chosenColumn(_ answer: String) -> String? {
    answer.hasPrefix(columnPrefix) ? String(answer.dropFirst(columnPrefix.count)) : nil
  }

  /// Reads what somebody decided about a field, as a code or in words.
  ///
  /// - Returns: its code; nil for a field that nothing can be decided about, or an answer that is none of its own.
  public static func code(reading text: String, of field: String, today: Day) throws(ReadingFault) -> String? {
    let word = text.word
    if [leftOut, "不导入", "不计入", "-"].contains(word) { return leftOut }
    if field == void { return [counted, "计入"].contains(word) ? counted : nil }
    guard let column = LedgerColumn(rawValue: field), !word.isEmpty else { return nil }
    if chosenColumn(text.trimmed) != nil { return text.trimmed }
    switch column {
    case .channel: return try Channel(reading: text).rawValue
    case .kind: return try ApplicantKind(reading: text).rawValue
    case .outcome: return try outcome(reading: text)
    case .count: return word == "1" ? word : nil
    case .year: return Int(word).map { (Policy.earliestReceipt.year...today.year).contains($0) } ?? false ? word : nil
    case .note: return [none, "无"].contains(word) ? none : event(in: text.trimmed) == nil ? nil : text.trimmed
    case .body: return [counted, "计入"].contains(word) ? counted : nil
    case .received:
      return word == LedgerColumn.accepted.rawValue ? word : try Day(reading: text, today: today).iso
    case _ where column.isDay: return [none, "无"].contains(word) ? none : try Day(reading: text, today: today).iso
    case .number: return [none, "无", "另编新号"].contains(word) ? none : text.trimmed
    case .applicant, .subject: return text.trimmed
    case _: return nil
    }
  }

  private static func outcome(reading text: String) throws(ReadingFault) -> String {
    if [open, "未办结", "尚未办结", "在办"].contains(text.word) { return open }
    let parts = text.trimmed.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, Outcome(rawValue: parts[0]) != nil, SubReason(rawValue: parts[1]) != nil {
      return text.trimmed
    }
    let spoken = try SpokenOutcome(reading: text)
    return [spoken.outcome.rawValue, spoken.subReason?.rawValue].compactMap(\.self).joined(separator: "/")
  }

  /// An event that words of a note were taken for, from its code: `extended 2024-03-28 +15`.
  private static func event(in code: String) -> Phrase? {
    let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
    guard let kind = parts.first.flatMap({ Event.Kind(rawValue: $0) }) else { return nil }
    return kind.name + Phrase(both: parts.dropFirst().map { " \($0)" }.joined())
  }

  /// A field: in Chinese as columns are called, in English its code.
  public static func field(_ code: String) -> Phrase {
    Phrase(zh: code == void ? "是否计入" : LedgerColumn(rawValue: code)?.name.zh ?? code, en: code)
  }

  /// What stood in a cell of a field, without the names of persons and the numbers that belong to them.
  static func masked(_ text: String, of field: String) -> String {
    if chosenColumn(text) != nil { return text }
    return switch LedgerColumn(rawValue: field) {
    case .applicant:
      text.split { "、,，;； \n".contains($0) }.map(String.init)
        .map { Mask.looksPrivate($0) ? Mask.name($0) : $0 }.joined(separator: "、")
    case .identity, .phone: Mask.number(text)
    case .email, .address, .agent: Mask.whole(text)
    // Numbers so long are telephones and the like, wherever they stand.
    case _: text.replacing(#/[0-9]{7,}/#) { Mask.number(String($0.output)) }
    }
  }

  /// What stood in a cell, in quotation marks; that it was empty, if nothing did.
  static func cell(_ text: String) -> Phrase {
    text.isEmpty ? Phrase(zh: "（空白）", en: "(empty)") : Phrase(zh: "“\(text.excerpt)”", en: "'\(text.excerpt)'")
  }

  /// A code with its name: `过程性信息（deny-process）`, `letter (ordinary letter)`; a value that is no code as it stands.
  static func value(_ code: String, of field: String) -> Phrase {
    guard let name = name(of: code, field) else { return Phrase(both: code.excerpt) }
    return Phrase(zh: "\(name.zh)（\(code)）", en: "\(code) (\(name.en))")
  }

  /// What a code is called; nil for a value that is no code.
  public static func name(of code: String, _ field: String) -> Phrase? {
    if field == void {
      return code == counted
        ? Phrase(zh: "计入", en: "an application, count it") : Phrase(zh: "不计入", en: "not counted, leave it out")
    }
    if let heading = chosenColumn(code) { return Phrase(zh: "以“\(heading)”栏为准", en: "the column '\(heading)' holds") }
    return switch LedgerColumn(rawValue: field) {
    case .channel:
      code == leftOut ? Phrase(zh: "不是申请，不计入", en: "no application, leave it out") : Channel(rawValue: code)?.name
    case .kind: ApplicantKind(rawValue: code)?.name
    case .service: ServiceMethod(rawValue: code)?.name
    case .outcome: outcome(code)
    case .received where code == LedgerColumn.accepted.rawValue:
      Phrase(zh: "这一天就是收到日期", en: "it is the day of receipt")
    case .number where code == none: Phrase(zh: "另编新号", en: "give it another number")
    case .count: Phrase(zh: "按1件导入", en: "take it as one")
    case .note:
      code == none ? Phrase(zh: "不是，只作备注", en: "it is none, only a note") : event(in: code)
    case .body:
      code == counted
        ? Phrase(zh: "是本机关的，计入", en: "to this agency, count it")
        : Phrase(zh: "不是本机关的，不计入", en: "to another agency, leave it out")
    case _: nil
    }
  }

  /// An outcome, or one with its sub-reason behind a slash.
  private static func outcome(_ code: String) -> Phrase? {
    if code == open { return Phrase(zh: "尚未办结", en: "not answered yet") }
    let parts = code.split(separator: "/", maxSplits: 1).map(String.init)
    guard let first = parts.first, let outcome = Outcome(rawValue: first) else { return nil }
    guard parts.count == 2 else { return outcome.label.unnumbered }
    return SubReason(rawValue: parts[1])?.name
  }
}
