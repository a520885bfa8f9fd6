public import FoiaCore

/// The sentences that a report begins with, figures named in braces.
public enum DraftWords {
  /// The title of the report.
  public static let title = Phrase(
    zh: "{agency}{year}年政府信息公开工作年度报告",
    en: "{agency}: Annual report on the disclosure of government information, {year}")

  /// How to use the file; each line is a remark.
  public static func remarks(_ year: Int) -> Phrase {
    let names = CommandHint(.help, .text("names"))
    let check = CommandHint(.check, .year(year))
    return Phrase(
      zh: """
        这是\(year)年度报告的文字稿，可随意修改；以 # 开头的行是说明，不进入报告。
        大括号中是数字的名称，生成报告时自动换成当时的数字，如 {new.total}（本年新收总计）、{予以公开.自然人}、
        {deny.total}（不予公开合计）、{carried-out.total}（结转下年度）、{review.upheld}（行政复议结果维持）、{suits.total}（行政诉讼合计）、
        {regulations.made}（规章本年制发件数）、{fee.amount}（信息处理费金额）、{agency}、{year}；全部名称见 \(names.zh)。
        三张表自动放在第二、三、四部分标题之下；表下可以另写说明。
        生成报告：\(ReportNotes.making(year, in: .zh).zh)；核对文字与数字：\(check.zh)
        """,
      en: """
        The text of the report of \(year), to be edited freely; lines that begin with # are remarks and no part of it.
        Names in braces become the figures of the day the report is made: {new.total}, {granted.person}, {deny.total},
        {carried-out.total}, {review.upheld}, {suits.total}, {regulations.made}, {fee.amount}, {agency}, {year}; all of them: \(names.en).
        The three tables stand under the titles of sections two to four by themselves; remarks may follow them.
        Make the report: \(ReportNotes.making(year, in: .en).en); compare text and figures: \(check.en)
        """)
  }

  /// What the report is made under, with the notice that issued its form.
  public static func introduction(_ form: Form) -> Phrase {
    Phrase(
      zh:
        "根据《中华人民共和国政府信息公开条例》和《\(form.notice.title)》（\(form.notice.number)）要求，编制本报告。本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
      en:
        "This report is made under the Regulation on the Disclosure of Government Information. Its figures are of 1 January to 31 December {year}."
    )
  }

  /// What was received and what became of it; with the right sentence for a year without applications.
  public static func applications(new: Int, carriedIn: Int) -> Phrase {
    if new == 0, carriedIn == 0 {
      return Phrase(
        zh: "{year}年，本机关未收到政府信息公开申请，也没有上年结转的申请。",
        en: "In {year} no application was received, and none was carried in from the year before.")
    }
    return (new == 0 ? noneNew : received) + answered
  }

  private static let noneNew = Phrase(
    zh: "{year}年，本机关未收到新的政府信息公开申请，上年结转{carried-in.total}件。",
    en: "In {year} no new application was received; {carried-in.total} were carried in. ")

  private static let received = Phrase(
    zh: "{year}年，本机关新收政府信息公开申请{new.total}件，其中自然人{new.person}件、法人或其他组织{new.organisations}件；上年结转{carried-in.total}件。",
    en:
      "In {year} {new.total} applications were received, {new.person} from natural persons and {new.organisations} from organisations; {carried-in.total} were carried in. "
  )

  private static let answered = Phrase(
    zh:
      "全年办结{total.total}件，其中予以公开{granted.total}件、部分公开{partial.total}件、不予公开{deny.total}件、无法提供{unable.total}件、不予处理{reject.total}件、其他处理{other-all.total}件；结转下年度继续办理{carried-out.total}件。",
    en:
      "{total.total} were answered: {granted.total} disclosed, {partial.total} partly disclosed, {deny.total} not disclosed, {unable.total} could not be provided, {reject.total} not processed, {other-all.total} otherwise handled; {carried-out.total} are carried over."
  )

  /// What was charged for processing.
  public static func fees(_ totals: FeeTotals) -> Phrase {
    if totals.isEmpty {
      return Phrase(
        zh: "{year}年，本机关没有发出信息处理费收费通知，未收取信息处理费。",
        en: "In {year} no notice of a processing fee was issued and none was charged.")
    }
    return Phrase(
      zh:
        "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），{year}年本机关发出收费通知{fee.notices}件，收费金额{fee.amount}元，实际收取{fee.collected}元。",
      en:
        "In {year} {fee.notices} notices of a processing fee were issued, {fee.amount} yuan in all; {fee.collected} yuan were collected."
    )
  }

  /// What the office has to write itself.
  public static func open(_ what: OpenPart) -> Phrase {
    switch what {
    case .part(let part):
      Phrase(zh: "（请填写：\(part.name.zh)的做法和成效）", en: "(to be written: \(part.name.en.lowercased()))")
    case .problems: Phrase(zh: "（请填写：本年度工作中存在的主要问题）", en: "(to be written: the main problems of the year)")
    case .remedies: Phrase(zh: "（请填写：针对问题的改进情况和下一步打算）", en: "(to be written: how they are met)")
    }
  }

  /// A place of the text that only the office can write.
  public enum OpenPart: Sendable {
    /// A part of the overview.
    case part(OverviewPart)
    /// The main problems of the year, and how they are met.
    case problems, remedies
  }

  /// The titles within section five.
  public static let problemTitles = [
    Phrase(zh: "（一）存在的主要问题", en: "(1) Main problems"), Phrase(zh: "（二）改进情况", en: "(2) How they are met"),
  ]

  /// The remark before what was written last year.
  public static let ofLastYear = Phrase(
    zh: "上年文字，供参考；采用的去掉行首的 #，并改写：",
    en: "Last year's words, as a start; take the # away from what is used, and rewrite it:")

  /// The names of figures, as they are suggested for one that is none.
  public static let figureNames: [String] = {
    let rows =
      ["new", "carried-in", "handled", "total", "carried-out"]
      + Form.current.groups.filter { $0.outcomes.count > 1 }.map(\.figureName) + Form.current.outcomes.map(\.rawValue)
    let columns = ["total", "organisations"] + ApplicantKind.allCases.map(\.rawValue)
    let applications = rows.flatMap { row in columns.map { "\(row).\($0)" } }
    let ways = DisputeWay.allCases.map(\.rawValue) + ["suits"]
    let disputes = ways.flatMap { way in DisputeColumn.allCases.map { "\(way).\($0.code)" } }
    let disclosure = Form.allCases.flatMap { form in
      DisclosureItem.all(in: form).flatMap { item in item.columns(in: form).map { "\(item.rawValue).\($0.rawValue)" } }
    }
    return applications + disputes + disclosure + ["fee.notices", "fee.amount", "fee.collected", "agency", "year"]
  }()
}
