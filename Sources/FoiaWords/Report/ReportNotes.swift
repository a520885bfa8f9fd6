public import FoiaCore

/// What is said beside a report, on stderr.
public enum ReportNotes {
  /// That the figures are those of last year, because none was named.
  public static func lastYear(_ year: Int) -> Phrase {
    Phrase(
      zh: "未指定年度：一至三月按上年（\(year)年）统计",
      en: "no year named: from January to March that means last year, \(year)")
  }

  /// That the figures are those of this year, because none was named.
  public static func thisYear(_ year: Int) -> Phrase {
    Phrase(zh: "未指定年度：按今年（\(year)年）统计", en: "no year named: this year, \(year)")
  }

  /// Where the draft of a text was written, and what comes next.
  ///
  /// - Parameter reportLanguage: the language it is written in, which the report is then made in too.
  public static func drafted(_ file: String, _ year: Int, of reportLanguage: Language) -> Phrase {
    let line = making(year, in: reportLanguage)
    return Phrase(
      zh: "已起草 \(file.visible)：修改文字后生成报告 \(line.zh)",
      en: "Drafted \(file.visible): edit it, then make the report: \(line.en)")
  }

  /// The line that makes the whole report of a year, as a sentence prints it.
  ///
  /// - Parameter reportLanguage: the language of the report; Chinese takes no option.
  static func making(_ year: Int, in reportLanguage: Language) -> Phrase {
    let code = Phrase(zh: "", en: Language.en.rawValue)(reportLanguage)
    let language: [CommandHint.Part] = code.isEmpty ? [] : [.option(GeneralOptions.lang, code)]
    func line(_ file: String) -> CommandHint {
      let parts: [CommandHint.Part] = [.year(year), .flag(ReportSyntax.full)]
      return CommandHint(.report, parts + language + [.short(ReportSyntax.output, file)])
    }
    return Phrase(zh: line("\(year)年度报告.docx").zh, en: line("report-\(year).docx").en)
  }

  /// That the text of a year's report was not drafted, and how it is.
  public static func notDrafted(_ year: Int) -> Phrase {
    let draft = CommandHint(.report, .year(year), .flag(ReportSyntax.draft))
    return Phrase(
      zh: "文字稿尚未起草，只有按数字生成的文字：起草用 \(draft.zh)",
      en: "its text is not drafted, only what the figures say is there: \(draft.en)")
  }

  /// How many places of a text are still to be written, and what finds them.
  public static func leftOpen(_ year: Int, _ count: Int) -> Phrase {
    let check = CommandHint(.check, .year(year), .text(TextLeftOpen.rule.rawValue))
    return Phrase(
      zh: "文字稿还有\(count)处未写：\(check.zh)", en: "\(count) places of its text are left open: \(check.en)")
  }

  /// Which figures of section two are not typed in, and how they are.
  public static func figuresMissing(_ year: Int, _ missing: [DisclosureItem]) -> Phrase {
    let form = Form(for: .year(year))
    let names = missing.map { $0.label(in: form) }.joined(zh: "、", en: ", ")
    let isWhole = missing.count == DisclosureItem.all(in: form).count
    let list: Phrase = isWhole ? .empty : Phrase(zh: "：\(names.zh)", en: ": \(names.en)")
    let typing = FiguresSyntax.hint(year, missing.first)
    return Phrase(
      zh: "第二部分（主动公开情况）尚未录入，表中留空\(list.zh)。录入：\(typing.zh)",
      en: "section two is not typed in and stays blank\(list.en); type it: \(typing.en)")
  }

  /// What of a whole report is not part of what was filed.
  public static let filedFigures = Phrase(
    zh: "定稿的是第二、三、四部分的数据；文字和收费数字按现有文字稿和台账生成",
    en: "filed are the figures of sections two, three and four; the text and the fees are as they stand today")

  /// That a text cannot be used.
  public static func textUnusable(_ file: String) -> Phrase {
    Phrase(
      zh: "\(file.visible) 中有不能识别的名称，没有生成报告", en: "\(file.visible) holds names that no figure has; no report was made")
  }

  /// That figures are of a period that is not over.
  public static let unfinished = Phrase(
    zh: "统计期尚未结束，数字还会变动", en: "the period is not over, the figures will still change")

  /// That a period is before the first year of the ledger; nil where it has no application at all.
  public static func beforeFirstYear(_ year: Int?) -> Phrase {
    guard let year else { return Phrase(zh: "本台账还没有申请", en: "this ledger holds no application yet") }
    return Phrase(
      zh: "本台账自\(year)年开始，此前没有记录", en: "this ledger begins in \(year), there are no records before")
  }
}
