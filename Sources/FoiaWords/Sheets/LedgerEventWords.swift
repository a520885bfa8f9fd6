public import FoiaCalendar
public import FoiaCore

/// What happened to an application of an old ledger, as a note.
public enum LedgerEventWords {
  /// Who was consulted, where the ledger does not name it.
  public static let unnamedParty = Phrase(zh: "未写明", en: "not named")

  /// That a day stood in the column of the answer, although there was none.
  public static func dayWithoutAnswer(_ day: Day) -> Phrase {
    Phrase(zh: "原台账“答复日期”栏：\(day.iso)（尚未答复）", en: "in the column of the answer: \(day.iso) (not answered)")
  }

  /// A cell that has no place in the record, as it is written below its heading.
  public static func asWritten(_ column: LedgerColumn, _ text: String) -> Phrase {
    Phrase(zh: "\(column.name.zh)：\(text)", en: "\(column.name.en): \(text)")
  }

  /// A cell that has no place in the record, below a heading as the office wrote it.
  public static func asWritten(_ heading: String, _ text: String) -> Phrase {
    Phrase(zh: "\(heading)：\(text)", en: "\(heading): \(text)")
  }

  /// The event as a note, with what is known of it.
  public static func kept(_ event: LedgerEvent) -> Phrase {
    var facts: [Phrase] = []
    if let day = event.day { facts.append(Phrase(both: day.iso)) }
    if let until = event.until { facts.append(Phrase(zh: "至\(until.iso)", en: "until \(until.iso)")) }
    if let days = event.days { facts.append(Phrase(zh: "\(days)个工作日", en: "\(counted(days, "working day"))")) }
    if let party = event.party { facts.append(Phrase(both: party)) }
    if let opinion = event.opinion { facts.append(opinion.name) }
    if let dispute = event.dispute { facts.append(dispute.name) }
    if let result = event.result { facts.append(result.name) }
    let name = event.kind.name
    guard !facts.isEmpty else { return name }
    let told = facts.joined(zh: "，", en: ", ")
    return Phrase(zh: "\(name.zh)：\(told.zh)", en: "\(name.en): \(told.en)")
  }
}
