public import FoiaCalendar
public import FoiaCore

/// What is told of an office's ledger that was read.
public enum LedgerTelling {
  /// The first line of a mapping.
  public static let mappingHeader = Phrase(
    zh: "# 对照表：一行一条，等号右边写决定，空着的仍待确认；以 # 开头的是说明",
    en:
      "# mapping: one decision a line, behind the equals sign; where nothing stands it is still open; # begins a remark"
  )

  /// The heading of a sheet: its name, year, rows of headings.
  public static func sheet(_ name: String, year: Int?, headers: [Int]) -> Phrase {
    let rows = headers.map(String.init).joined(separator: "–")
    let own = name.isEmpty ? Phrase.empty : Phrase(zh: "工作表“\(name)”，", en: "sheet '\(name)', ")
    let about = year.map { Phrase(zh: "\($0)年，", en: "of \($0), ") } ?? .empty
    return own + about + Phrase(zh: "表头在第\(rows)行：", en: "headings in row \(rows):")
  }

  /// That a sheet has the columns of another.
  public static func sameColumns(as name: String) -> Phrase {
    Phrase(zh: "  各列与工作表“\(name)”相同", en: "  columns as on sheet '\(name)'")
  }

  /// That what follows was understood without a doubt.
  public static let understoodHeading = Phrase(zh: "识别的内容：", en: "Understood:")

  /// Whether a word says something else than what it was taken for is called.
  public static func isWorthTelling(_ field: String, _ value: String, _ taken: String) -> Bool {
    guard let name = LedgerAnswer.name(of: taken, field) else { return true }
    return ![taken.comparable, name.zh.comparable, name.en.comparable].contains(value.comparable)
  }

  /// What the words of a field were taken for: `申请方式：来人 → 当面提交（2行）`.
  public static func understood(_ field: String, _ words: [(value: String, taken: String, count: Int)]) -> Phrase {
    let name = LedgerAnswer.field(field)
    let all = words.map { word in
      let answer = LedgerAnswer.name(of: word.taken, field) ?? Phrase(both: word.taken)
      return Phrase(
        zh: "\(word.value.excerpt) → \(answer.zh)（\(word.count)行）",
        en: "\(word.value.excerpt) → \(word.taken) (\(counted(word.count, "row")))")
    }.joined(zh: "；", en: "; ")
    return Phrase(zh: "  \(name.zh)：\(all.zh)", en: "  \(name.en): \(all.en)")
  }

  /// The encoding of a text.
  public static func encoding(_ name: String) -> Phrase { Phrase(zh: "编码：\(name)", en: "encoding: \(name)") }

  /// A column: its letters, its heading, what it holds, and what becomes of it.
  public static func column(
    _ letters: String, _ header: String, _ field: LedgerColumn?, _ use: LedgerColumnUse, isHidden: Bool
  ) -> Phrase {
    let shown = header.replacing("\n", with: " ")
    let hidden = isHidden ? Phrase(zh: "（隐藏列）", en: " (hidden)") : .empty
    guard let field else {
      return Phrase(
        zh: "  \(letters)  \(shown) → 未识别，不导入\(hidden.zh)", en: "  \(letters)  \(shown) → unknown, left out\(hidden.en)"
      )
    }
    let told =
      switch use {
      case .taken: Phrase.empty
      case .withoutReceipt: Phrase(zh: "，收到日期为空时才采用", en: ", used where the day of receipt is empty")
      case .leftOut: Phrase(zh: "，不导入", en: ", left out")
      }
    return Phrase(
      zh: "  \(letters)  \(shown) → \(field.name.zh)（\(field.rawValue)）\(told.zh)\(hidden.zh)",
      en: "  \(letters)  \(shown) → \(field.rawValue)\(told.en)\(hidden.en)")
  }

  /// Something that is left out.
  public static func ignored(_ place: String, _ reason: LedgerOmission) -> Phrase {
    let (why, row) = (reason.sentence, LedgerPlace.name(place))
    return Phrase(zh: "  \(row.zh)：\(why.zh)", en: "  \(row.en): \(why.en)")
  }

  /// That what follows is left out.
  public static let ignoredHeading = Phrase(zh: "未计入：", en: "Left out:")
  /// That what follows was guessed.
  public static let guessedHeading = Phrase(zh: "推定，待确认：", en: "Guessed, to be confirmed:")
  /// That what follows is said of rows that can be taken.
  public static let remarksHeading = Phrase(zh: "提醒：", en: "Remarks:")

  /// A value that was guessed.
  public static func guess(_ field: String, _ value: String, _ taken: String, count: Int) -> Phrase {
    let (cell, name, answer) = (
      LedgerAnswer.cell(value), LedgerAnswer.field(field), LedgerAnswer.value(taken, of: field)
    )
    return Phrase(
      zh: "  \(name.zh)：\(cell.zh) → \(answer.zh)，\(count)行",
      en: "  \(name.en): \(cell.en) → \(answer.en), \(counted(count, "row"))")
  }

  /// A value that was guessed and is taken so, as it is told once it is recorded.
  public static func taken(_ field: String, _ value: String, _ taken: String, count: Int) -> Phrase {
    let guess = guess(field, LedgerAnswer.masked(value, of: field), taken, count: count)
    return Phrase(zh: "\(guess.zh)（推定）", en: "\(guess.en) (guessed)")
  }

  /// Rows, and what is said of them.
  public static func remark(_ places: [String], _ remark: LedgerRemark) -> Phrase {
    let (said, rows) = (remark.sentence, LedgerPlace.list(places))
    return Phrase(zh: "  \(rows.zh)：\(said.zh)", en: "  \(rows.en): \(said.en)")
  }

  /// The same of many rows.
  public static func remark(_ remark: LedgerRemark, count: Int) -> Phrase {
    let said = remark.sentence
    return Phrase(zh: "  \(count)行：\(said.zh)", en: "  \(counted(count, "row")): \(said.en)")
  }

  /// How many rows have each verdict.
  public static func verdicts(importing: Int, ask: Int, void: Int, refused: Int) -> Phrase {
    Phrase(
      zh: "可导入\(importing)件，待确认\(ask)件，作废不计入\(void)件，不能导入\(refused)件。",
      en: "\(importing) can be imported, \(ask) are to be decided, \(void) are void, \(refused) cannot be imported.")
  }

  /// That rows which say that they are void were left out.
  public static func voidLeftOut(_ places: [String]) -> Phrase {
    let (count, rows) = (places.count, named(places))
    return Phrase(
      zh: "作废的\(count)行未导入：\(rows.zh)", en: "\(counted(count, "void row")) left out: \(rows.en)")
  }

  /// Which rows do not count.
  public static func voidRows(_ places: [String]) -> Phrase {
    let rows = named(places)
    return Phrase(zh: "作废不计入：\(rows.zh)", en: "Void, not counted: \(rows.en)")
  }

  /// That rows were decided about when something else stood there.
  public static func otherRows(_ places: [String]) -> Phrase {
    let rows = named(places)
    return Phrase(
      zh: "行的内容与作出决定时不同，原来的决定不再适用：\(rows.zh)",
      en: "These rows say something else than when they were decided about, so that it does not hold: \(rows.en)")
  }

  /// The first of many places.
  private static func named(_ places: [String]) -> Phrase {
    let first = LedgerPlace.list(Array(places.prefix(mostNamed)))
    guard places.count > mostNamed else { return first }
    return Phrase(zh: "\(first.zh)等\(places.count)行", en: "\(first.en) and \(places.count - mostNamed) more")
  }

  /// How many places of rows are named at most.
  private static let mostNamed = 10

  /// That what follows was left out or changed by an import.
  public static let changesHeading = Phrase(zh: "未导入或有改动的内容：", en: "Left out or changed:")

  /// How many places are named that were left out for the same reason.
  private static let mostLeftOut = 5

  /// Rows that were left out for the same reason.
  public static func leftOut(_ places: [String], _ reason: Phrase) -> Phrase {
    let rows = LedgerPlace.list(Array(places.prefix(mostLeftOut)))
    guard places.count > mostLeftOut else {
      return Phrase(zh: "  \(rows.zh)：\(reason.zh)", en: "  \(rows.en): \(reason.en)")
    }
    return Phrase(
      zh: "  \(rows.zh)等\(places.count)行：\(reason.zh)",
      en: "  \(rows.en) … (\(counted(places.count, "row"))): \(reason.en)")
  }

  /// That a file was imported before, so that nothing was written.
  public static func sameFile(on day: Day, action: ActionID) -> Phrase {
    Phrase(
      zh: "该文件已于\(day.iso)导入（#\(action.rawValue)），未写入任何内容。",
      en: "This file came in on \(day.iso) (#\(action.rawValue)); nothing was written.")
  }

  /// How many rows are named that are on record already.
  private static let mostKnown = 5

  /// That rows are equal to applications on record, so that they are not imported again.
  public static func known(_ rows: [(place: String, number: ApplicationNumber)]) -> Phrase {
    let named = named(rows)
    return Phrase(
      zh: "\(rows.count)行与已登记的相同，不再导入：\(named.zh)",
      en: "\(counted(rows.count, "row")) equal to what is on record, not imported again: \(named.en)")
  }

  /// The rows that may be applications on record which have come further since.
  public static func alike(_ rows: [(place: String, number: ApplicationNumber)]) -> Phrase {
    let (named, into) = (named(rows), CommandHint(.void, .operand(GeneralOptions.number), .option(VoidSyntax.sameAs)))
    return Phrase(
      zh: "\(rows.count)行的申请人、收到日期和申请内容与已登记的相同，可能是同一件：\(named.zh)。是同一件的，导入后用 \(into.zh) 并入",
      en:
        "\(counted(rows.count, "row")) with applicant, day and subject of what is on record, perhaps the same: \(named.en). Void a double into the other with \(into.en)"
    )
  }

  /// The first of rows, each with an application on record.
  private static func named(_ rows: [(place: String, number: ApplicationNumber)]) -> Phrase {
    let named = rows.prefix(mostKnown).map { row in
      let place = LedgerPlace.name(row.place)
      return Phrase(zh: "\(place.zh)（\(row.number)）", en: "\(place.en) (\(row.number))")
    }.joined(zh: "、", en: ", ")
    return named + (rows.count > mostKnown ? Phrase(zh: "等", en: " …") : .empty)
  }

  /// The heading over what is to be corrected in rows that were not imported.
  public static let restHeading = Phrase(zh: "待改说明", en: "to be corrected")

  /// What is asked of a row: the field, its value, and why.
  public static func asked(_ field: String, _ value: String, _ doubt: LedgerDoubt) -> Phrase {
    let (name, why) = (LedgerAnswer.field(field), doubt.sentence)
    let cell = value.isEmpty ? Phrase.empty : LedgerAnswer.cell(value)
    return Phrase(
      zh: "\(name.zh)\(cell.zh)：\(why.zh)", en: "\(name.en)\(cell.en.isEmpty ? "" : " ")\(cell.en): \(why.en)")
  }

  /// That an application on record has the number of a row.
  public static func numberTaken(_ number: ApplicationNumber) -> Phrase {
    Phrase(zh: "编号 \(number) 台账中已有", en: "the number \(number) is in the ledger already")
  }

  /// That a name or number was masked by an export.
  public static let masked = Phrase(zh: "姓名或证件号码已遮盖", en: "the name or number is masked")
  /// That a line cannot be read.
  public static let unreadable = Phrase(zh: "引号不对，读不出", en: "it cannot be read, a quote is wrong")

  /// That rows were not imported but written into a file, and how they come in.
  public static func restWritten(_ count: Int, to file: String) -> Phrase {
    let hint = CommandHint(.importing, .text(file))
    return Phrase(
      zh: "\(count)行未导入，连同说明写入 \(file)；改好后：\(hint.zh)",
      en: "\(counted(count, "row")) not imported, but written to \(file) with what is to be corrected; then: \(hint.en)"
    )
  }

  /// That the open questions were written into a file.
  public static func mappingWritten(_ file: String) -> Phrase {
    Phrase(
      zh: "待确认的内容已写入 \(file)，填好后再导入", en: "What is to be decided was written to \(file); fill it in and import again")
  }
}
