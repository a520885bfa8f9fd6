public import FoiaCalendar
public import FoiaCore

/// What is said to a person at a terminal whose ledger has open questions.
public enum LedgerDialogueWords {
  /// How many questions there are, and how they are answered.
  public static func heading(_ count: Int) -> Phrase {
    Phrase(
      zh: "有\(count)处要请您确认。Enter＝［］内的建议，没有的以后再定；-＝这些行不导入，?＝说明；Ctrl-C 停下，已作的决定留着。",
      en:
        "\(counted(count, "question")) to decide. Enter = the proposal in [ ], later where there is none; - = leave these rows out, ? = help; Ctrl-C stops and keeps what was decided."
    )
  }

  /// A question: its place among the others, the field, what is written, why it is asked, in how many rows.
  public static func question(
    _ place: Int, of count: Int, _ ask: (field: String, value: String), _ doubt: LedgerDoubt, rows: Int
  )
    -> Phrase
  {
    let asked = LedgerTelling.asked(ask.field, ask.value, doubt)
    return Phrase(
      zh: "［\(place)/\(count)］\(asked.zh)（\(rows)行）",
      en: "[\(place)/\(count)] \(asked.en) (\(counted(rows, "row")))")
  }

  /// A row that a question is about, so that the person knows it again.
  public static func row(_ place: String, received: Day?, subject: String?) -> Phrase {
    let name = LedgerPlace.name(place)
    let facts = [received?.iso, subject.map { $0.count > 30 ? $0.prefix(29) + "…" : $0 }].compactMap(\.self)
    return name + Phrase(both: ([""] + facts).joined(separator: "  "))
  }

  /// How many more rows there are.
  public static func moreRows(_ count: Int) -> Phrase {
    Phrase(zh: "另有\(count)行", en: "and \(counted(count, "row")) more")
  }

  /// Asks for the decision.
  public static func decide(_ field: String, hasChoices: Bool) -> Phrase {
    let name = LedgerAnswer.field(field)
    return hasChoices
      ? Phrase(zh: "写序号或\(name.zh)", en: "number or \(name.en)") : Phrase(zh: name.zh, en: name.en)
  }

  /// What can be answered.
  public static let help = Phrase(
    zh: "写所列的序号，或直接写内容；Enter 取［］内的建议，没有的以后再定；- 这些行不导入",
    en:
      "type a number of the list, or the value; Enter takes the proposal in [ ], or decides later where there is none; - leaves the rows out"
  )

  /// That an answer cannot be taken.
  public static func unusable(_ answer: String) -> Phrase {
    Phrase(zh: "“\(answer.excerpt)”不能作为答案。", en: "'\(answer.excerpt)' is no answer to this. ") + help
  }

  /// Whether all guesses are right.
  public static let guessesRight = Phrase(
    zh: "以上推定都对吗？［Enter＝都对，序号＝改，n＝不导入］：",
    en: "Are these guesses right? [Enter = all, a number = change it, n = do not import]: ")

  /// Asks for the name of a file to keep the decisions in.
  public static let keepAs = Phrase(
    zh: "决定可存成对照表，下次接着用（写文件名，Enter＝不存）",
    en: "keep the decisions as a mapping for the next time (a file name, Enter = no)")

  /// Whether it is to be imported.
  public static func importNow(_ count: Int) -> Phrase {
    Phrase(
      zh: "导入这\(count)件吗？［Enter＝导入，n＝不导入］：", en: "Import \(counted(count, "application"))? [Enter = yes, n = no]: ")
  }

  /// That what was decided is kept, and how to go on.
  public static func kept(_ mapping: String, file: String) -> Phrase {
    let hint = CommandHint(.importing, .text(file), .option(ImportSyntax.mapping, mapping))
    return Phrase(
      zh: "已作的决定留在 \(mapping)，接着做：\(hint.zh)", en: "What was decided is kept in \(mapping); go on with: \(hint.en)")
  }
}
