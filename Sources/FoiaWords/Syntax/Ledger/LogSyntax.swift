public import FoiaCalendar
public import FoiaCore

/// What `foia log` takes on its line.
public enum LogSyntax {
  /// The applications whose entries are told; without any the whole log.
  public static let numbers = Operand(.any, .numbers, GeneralOptions.numbers.declaration.summary)
  /// Only what this person recorded.
  public static let who = Option(
    "who", .name, Phrase(zh: "只列某人录入的", en: "only what this person recorded"),
    placeholder: Phrase(zh: "姓名", en: "NAME"), in: .filter)
  /// Only what was recorded on this day.
  public static let recorded = Option(
    "recorded", .date, Phrase(zh: "只列某日录入的", en: "only what was recorded on that day"), in: .filter)
  /// The first day of recording.
  public static let from = Option(
    .from, .date, Phrase(zh: "自某日起录入的", en: "only what was recorded from that day on"), in: .filter)
  /// The last day of recording.
  public static let to = Option(
    .to, .date, Phrase(zh: "至某日止录入的", en: "only what was recorded up to that day"), in: .filter)
  /// Only entries of this kind.
  public static let event = Option(
    "event", .choice(Event.Kind.self), Phrase(zh: "只列某一类记录", en: "only entries of one kind"), in: .filter)
  /// Whether the names and other personal data of natural persons are shown.
  public static let personal = GeneralOptions.personal

  static let syntax = Syntax(
    [numbers], [who, recorded, from, to, event, personal, GeneralOptions.json],
    [.apart([from, to], from: recorded)],
    examples: [
      Example("foia log 1", Phrase(zh: "第1号的全部经过", en: "the story of number 1")),
      Example(
        Phrase(zh: "foia log --who 王芳 --recorded 今天", en: "foia log --who 'Wang Fang' --recorded today"),
        Phrase(zh: "王芳今天录入的", en: "what Wang Fang recorded today")),
      Example(
        Phrase(zh: "foia log --event 办结 --from 3月1日 --json", en: "foia log --event closed --from 3-1 --json"),
        Phrase(zh: "3月1日以来登记的办结，供程序读取", en: "the closings recorded since 1 March, for programs")),
    ])
}
