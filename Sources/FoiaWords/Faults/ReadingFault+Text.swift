internal import FoiaCalendar
public import FoiaCore

extension ReadingFault {
  /// What could not be understood, with the value in it, and the way out, for a person at a prompt, who was asked for the
  /// field and typed no option.
  public var textAtPrompt: FaultText {
    switch masked(Mask.echoed(_:isNear:)) {
    case .missing(let field):
      return FaultText(
        zh: "缺少\(field.name.zh)", en: "the \(field.name.en) is missing",
        wayOut: Phrase(zh: "请加上 --\(field.flag)", en: "add --\(field.flag)"))
    case .empty(let field): return field.emptyText
    case .placeholder(let field, let text): return field.placeholderText(text)
    case .tooLong(let field, let length): return field.tooLong(length, namesOptions: false)
    case .notADate(let text) where text.trimmed.isEmpty:
      return FaultText(
        zh: "日期不能为空", en: "the date is empty", wayOut: Phrase(zh: "请写成 2025-03-31 这样", en: "write it like 2025-03-31"))
    case .notADate(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是日期", en: "'\(text.excerpt)' is not a date",
        wayOut: Phrase(
          zh: "请写成 2025-03-31、2025年3月31日 或 3月31日", en: "write it like 2025-03-31, 2025.3.31 or 3-31"))
    case .noSuchDay(let text, let last):
      return FaultText(
        zh: "没有“\(text.excerpt)”这一天", en: "there is no day '\(text.excerpt)'",
        wayOut: last.map { Phrase(zh: "该月最后一天是\($0)日", en: "the last of that month is \($0)") }
          ?? Phrase(zh: "月份应为1至12", en: "months go from 1 to 12"))
    case .otherWeekday(let text, let day):
      return FaultText(
        zh: "“\(text.excerpt)”的星期不对：\(day.inChinese)是\(day.weekday.name.zh)",
        en: "'\(text.excerpt)' has the wrong weekday: \(day.iso) is a \(day.weekday.name.en)",
        wayOut: Phrase(zh: "请核对日期", en: "check the date"))
    case .shortDateAhead(let text, let day, let lastYear):
      return FaultText(
        zh: "“\(text.excerpt)”按今年是\(day.long.zh)，尚未到来",
        en: "'\(text.excerpt)' is \(day.long.en) this year, which is still to come",
        wayOut: lastYear.map { Phrase(zh: "如为去年，请写 \($0.iso)", en: "if you mean last year, write \($0.iso)") })
    case .unknown(let vocabulary, let text, let near):
      let wayOut = Phrase.didYouMean(near.map(vocabulary.spoken), orElse: vocabulary.wayOut)
      return FaultText(
        zh: "没有名为“\(text.excerpt)”的\(vocabulary.name.zh)", en: "there is no \(vocabulary.name.en) '\(text.excerpt)'",
        wayOut: wayOut.isEmpty ? nil : wayOut)
    case .unknownChoice(let vocabulary, let text, let known):
      return FaultText(
        zh: "没有名为“\(text.excerpt)”的\(vocabulary.name.zh)", en: "there is no \(vocabulary.name.en) '\(text.excerpt)'",
        wayOut: .known(known.map(vocabulary.spoken)))
    case .severalOutcomes(let text, let outcomes):
      let list = outcomes.catalogue
      return FaultText(
        zh: "“\(text.excerpt)”可指以下\(outcomes.count)种办理结果，请选其一：\n\(list.zh)",
        en: "'\(text.excerpt)' can mean \(outcomes.count) outcomes; name one of them:\n\(list.en)")
    case .notANumber(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是申请编号", en: "'\(text.excerpt)' is not the number of an application",
        wayOut: Phrase(zh: "请写成 2025-0001，或只写序号 1", en: "write 2025-0001, or the serial 1"))
    case .numberBeyondCounting(let text, let digits):
      return FaultText(
        zh: "“\(text.excerpt)”不是申请编号：年份之后最多\(digits)位数字",
        en: "'\(text.excerpt)' is no number: at most \(digits) digits follow the year",
        wayOut: Phrase(zh: "请核对是否多录了数字", en: "were digits typed twice?"))
    case .rangeOrNumber(let text, let first, let last):
      let number = "20\(first)-\(last)"
      return FaultText(
        zh: "“\(text.excerpt)”可以是 \(number) 号一件，也可以是\(first)号至\(last)号",
        en: "'\(text.excerpt)' can be the one application \(number), or those from \(first) to \(last)",
        wayOut: Phrase(zh: "请写 \(number) 或 \(first)~\(last)", en: "write \(number) or \(first)~\(last)"))
    case .rangeBackwards(let text):
      return FaultText(
        zh: "“\(text.excerpt)”的起号大于止号", en: "'\(text.excerpt)' ends before it begins",
        wayOut: Phrase(zh: "小号写在前面，如 1-3", en: "write the lower number first, as in 1-3"))
    case .rangeOverYears(let text):
      return FaultText(
        zh: "“\(text.excerpt)”跨了年度", en: "'\(text.excerpt)' goes from one year to another",
        wayOut: Phrase(zh: "每年的编号分开写", en: "write the numbers of each year apart"))
    case .rangeTooLong(let text, let count, let limit):
      return FaultText(
        zh: "“\(text.excerpt)”有\(count)件之多", en: "'\(text.excerpt)' names \(count) applications",
        wayOut: Phrase(zh: "一次最多\(limit)件，请分开写", en: "\(limit) can be named at once; write smaller ranges"))
    case .rangesTooLong(let count, let limit):
      return FaultText(
        zh: "各段编号合计\(count)件", en: "the ranges name \(count) applications together",
        wayOut: Phrase(zh: "一次最多\(limit)件，请分几次做", en: "\(limit) can be named at once; do it in several steps"))
    case .notAYear(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是年度", en: "'\(text.excerpt)' is not a year",
        wayOut: Phrase(zh: "请写四位数字，如 2025", en: "write four digits, like 2025"))
    case .notYears(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是年度", en: "'\(text.excerpt)' is not a year",
        wayOut: Phrase(zh: "请写四位数字，如 2025，或 2023-2025", en: "write four digits, like 2025, or 2023-2025"))
    case .tooManyYears(let count, let limit):
      return FaultText(
        zh: "\(count)个年度太多", en: "\(count) years are too many",
        wayOut: Phrase(zh: "最多并列\(limit)个年度", en: "\(limit) can stand side by side"))
    case .notAQuarter(let text): return PeriodFaults.notAQuarter(text)
    case .quarterAsYear(let text): return PeriodFaults.quarterAsYear(text)
    case .notAMonth(let text): return PeriodFaults.notAMonth(text)
    case .monthAsYear(let text): return PeriodFaults.monthAsYear(text)
    case .notACount(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是天数", en: "'\(text.excerpt)' is no number of days",
        wayOut: Phrase(zh: "请写 0 至 \(Reading.mostDays) 的整数", en: "write a whole number from 0 to \(Reading.mostDays)"))
    case .notAQuantity(let field, let text): return Self.notAQuantity(field, text)
    case .notHowMany(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是个数", en: "'\(text.excerpt)' is no number of things",
        wayOut: Self.fromOne(to: Reading.mostThings))
    case .notAnAmount(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是金额", en: "'\(text.excerpt)' is not an amount",
        wayOut: Phrase(zh: "请以元为单位，如 2200 或 12.50", en: "write yuan, like 2200 or 12.50"))
    case .notALimit(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是期限", en: "'\(text.excerpt)' is no limit",
        wayOut: Phrase(zh: "请写日期，或 +15 表示其后15个工作日", en: "write a date, or +15 for 15 working days after"))
    case .notASeries(let text): return Self.notASeries(text)
    case .notAnOfficialNumber(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是文号", en: "'\(text.excerpt)' is no number of a document",
        wayOut: Phrase(zh: "写成 易工信公复〔2026〕5号", en: "write it as in 易工信公复〔2026〕5号"))
    case .notAHash(let text):
      return FaultText(
        zh: "“\(text.excerpt)”不是记录校验码", en: "'\(text.excerpt)' is no hash of a head",
        wayOut: Phrase(
          zh: "应为定稿或报表上打印的十六进制数，至少16位",
          en: "take the hexadecimal digits that freeze and report print, at least 16 of them"))
    case .notAHandle(let text):
      let log = CommandHint(.log)
      return FaultText(
        zh: "“\(text.excerpt)”不是记录号", en: "'\(text.excerpt)' is not the handle of an entry",
        wayOut: Phrase(zh: "请写成 #14 这样，见 \(log.zh)", en: "write it like #14, see \(log.en)"))
    case .oneOf(let fields):
      let flags = fields.map { Phrase(zh: "--\($0.flag)（\($0.name.zh)）", en: "--\($0.flag)") }
      return FaultText(Phrase(zh: "须且只能写其中一项：", en: "exactly one is needed of ") + flags.joined(zh: "、", en: ", "))
    case .notWith(let field, let other):
      return FaultText(
        zh: "--\(field.flag) 不能与 --\(other.flag) 同时使用", en: "--\(field.flag) cannot go with --\(other.flag)")
    case .needs(let field, let other):
      return FaultText(
        zh: "--\(field.flag) 须与 --\(other.flag)（\(other.name.zh)）一起使用",
        en: "--\(field.flag) goes with --\(other.flag) (\(other.name.en)) only")
    case .yearAndPeriod(let year):
      let (from, to) = (ReportSyntax.from.flag, ReportSyntax.to.flag)
      return FaultText(
        zh: "年度“\(year.excerpt)”与 \(from)、\(to) 不能同时指定",
        en: "the year '\(year.excerpt)' and \(from), \(to) cannot be given together")
    case .emptyPeriod(let first, let last):
      let (from, to) = (ReportSyntax.from.flag, ReportSyntax.to.flag)
      return FaultText(
        zh: "起始日期\(first.inChinese)晚于截止日期\(last.inChinese)",
        en: "the period begins on \(first.iso), after its end \(last.iso)",
        wayOut: Phrase(zh: "请对调 \(from) 与 \(to)", en: "swap \(from) and \(to)"))
    case .badVariable(let name, let text):
      return FaultText(
        zh: "环境变量 \(name) 的值“\(text.excerpt)”不是日期",
        en: "the variable \(name) holds '\(text.excerpt)', which is not a date",
        wayOut: Phrase(zh: "请写成 2025-03-31 这样", en: "write it like 2025-03-31"))
    case .badSetting(let key, let text):
      let hint = CommandHint(.config, .text(key), .operand(ConfigSyntax.values))
      return FaultText(
        zh: "个人设置（\(PersonalSetting.file)）中 \(key) 的取值“\(text.excerpt)”无法识别",
        en: "your settings (\(PersonalSetting.file)) give \(key) the value '\(text.excerpt)', which cannot be read",
        wayOut: Phrase(zh: "改用 \(hint.zh)", en: "mend it with \(hint.en)"))
    case .todayOutOfRange(let day):
      let (first, last) = (Policy.possibleTodays.lowerBound.iso, Policy.possibleTodays.upperBound.iso)
      return FaultText(
        zh: "\(day.inChinese)不能作为今天的日期", en: "\(day.iso) cannot be today",
        wayOut: Phrase(
          zh: "\(GeneralOptions.today.flag) 和 FOIA_TODAY 可为\(first)至\(last)",
          en: "\(GeneralOptions.today.flag) and FOIA_TODAY take a day from \(first) to \(last)"))
    case .argumentNotUTF8(let place):
      return FaultText(
        zh: "第\(place)个参数不是 UTF-8 编码", en: "argument \(place) is not UTF-8",
        wayOut: Phrase(zh: "请把终端的编码设为 UTF-8", en: "set the terminal's encoding to UTF-8"))
    case .repeatedInJSON(let field):
      return FaultText(
        zh: "JSON 中 \(field.rawValue)（\(field.name.zh)）出现两次", en: "\(field.rawValue) is in the JSON twice",
        wayOut: Phrase(zh: "只能保留一个", en: "keep one of them"))
    case .notOneText(let field):
      return FaultText(
        zh: "JSON 中 \(field.rawValue)（\(field.name.zh)）的值应为一个字符串",
        en: "the value of \(field.rawValue) in the JSON must be a string")
    case .noSuchField(let text, let known):
      func named(_ fields: [Field]) -> [Phrase] {
        fields.map { Phrase(zh: "\($0.flag)（\($0.name.zh)）", en: $0.flag) }
      }
      let near = Self.fields(near: text, known)
      let all = named(known).joined(zh: "、", en: ", ")
      let help = CommandHint(.help, .text("fields"))
      let list =
        known.count <= Self.fewFields
        ? Phrase(zh: "可以更正的有 \(all.zh)", en: "known are \(all.en)")
        : Phrase(zh: "全部项目见 \(help.zh)", en: "\(help.en) lists them all")
      return FaultText(
        zh: "没有名为“\(text.excerpt)”的项目可以更正", en: "there is no field '\(text.excerpt)' to correct",
        wayOut: near.isEmpty ? list : .didYouMean(named(near), orElse: .empty))
    case .severalPlaces(let text, let handles):
      let places = handles.map { Phrase(both: "#\($0).\(text.excerpt)") }.joined(zh: "、", en: " or ")
      return FaultText(
        zh: "有\(handles.count)条记录都有“\(text.excerpt)”", en: "\(handles.count) entries have '\(text.excerpt)'",
        wayOut: Phrase(zh: "请写明是哪一条，如 \(places.zh)", en: "say which, \(places.en)"))
    case .valueMissing(let text):
      return FaultText(
        zh: "“\(text.excerpt)”缺少更正后的内容", en: "'\(text.excerpt)' has no value beside it",
        wayOut: Phrase(
          zh: "项目和内容须成对，如 kind business", en: "fields and values come in pairs, as in kind business"))
    case .noSuchRow(let text, let near):
      let table = CommandHint(
        .report, .operand(ReportSyntax.year), .option(ReportSyntax.format, ReportFormat.json.rawValue))
      return FaultText(
        zh: "表中没有“\(text.excerpt)”这一行", en: "the table has no row '\(text.excerpt)'",
        wayOut: .didYouMean(
          near.map { Phrase(both: $0) },
          orElse: Phrase(zh: "各行的代码见 \(table.zh)", en: "see \(table.en) for the codes of all rows")))
    case .noSuchColumn(let text):
      let columns = TableColumn.allCases.map { Phrase(zh: "\($0.code)（\($0.name.zh)）", en: $0.code) }
      return FaultText(
        zh: "表中没有“\(text.excerpt)”这一列", en: "the table has no column '\(text.excerpt)'",
        wayOut: Phrase(zh: "可写 ", en: "it has ") + columns.joined(zh: "、", en: ", "))
    case .noSuchDisputeColumn(let text):
      let columns = DisputeColumn.allCases.map { Phrase(zh: "\($0.code)（\($0.name.zh)）", en: $0.code) }
      return FaultText(
        zh: "第四部分的表没有“\(text.excerpt)”这一列", en: "section four has no column '\(text.excerpt)'",
        wayOut: Phrase(zh: "可写 ", en: "it has ") + columns.joined(zh: "、", en: ", "))
    case .noSuchRule(let text):
      let list = CommandHint(.check, .flag(CheckSyntax.list))
      return FaultText(
        zh: "没有名为“\(text.excerpt)”的核查规则", en: "there is no rule '\(text.excerpt)'",
        wayOut: Phrase(zh: "全部规则见 \(list.zh)", en: "\(list.en) has them all"))
    case .notFigures(let item, let form, let text): return item.notFigures(text, in: form)
    case .figuresOrThousands(let item, let form, let text): return item.figuresOrThousands(text, in: form)
    case .notInForm(let item, let form):
      let label = item.label(in: form)
      return FaultText(
        zh: "\(form.rawValue)年格式的表没有“\(label.zh)”（--\(item.rawValue)）",
        en: "the form of \(form.rawValue) has no row '\(label.en)' (--\(item.rawValue))")
    }
  }

  /// How many fields are listed in a sentence; more of them are a wall.
  private static let fewFields = 12

  /// The problem and the way out as one sentence.
  public var sentence: Phrase { text.sentence }

  /// The same for a person at a prompt.
  public var sentenceAtPrompt: Phrase { textAtPrompt.sentence }
}
