internal import FoiaCalendar
public import FoiaCore

extension ReadingFault {
  /// What could not be understood, with the value in it, and the way out.
  public func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.missing(let field), .zh): "缺少\(field.name(.zh))：请加上 --\(field.flag)"
    case (.missing(let field), .en): "the \(field.name(.en)) is missing: add --\(field.flag)"
    case (.noSuchField(let text, let known), .zh):
      "没有名为“\(text)”的项目可以更正；可以更正的有：\(known.map { "\($0.flag)（\($0.name(.zh))）" }.joined(separator: "、"))"
    case (.noSuchField(let text, let known), .en):
      "there is no field '\(text)' to correct; these can be: \(known.map(\.flag).joined(separator: ", "))"
    case (.severalPlaces(let text, let handles), .zh):
      "有\(handles.count)条记录都有“\(text)”：请写明是哪一条，如 \(handles.map { "#\($0).\(text)" }.joined(separator: "、"))"
    case (.severalPlaces(let text, let handles), .en):
      "\(handles.count) entries have '\(text)': say which, \(handles.map { "#\($0).\(text)" }.joined(separator: " or "))"
    case (.valueMissing(let text), .zh): "“\(text)”缺少更正后的内容：项目和内容须成对，如 kind business"
    case (.valueMissing(let text), .en):
      "'\(text)' has no value beside it: fields and values come in pairs, as in kind business"
    case (.noSuchRow(let text, let near), .zh):
      "表中没有“\(text)”这一行" + didYouMean(near, .zh) + "；各行的代码见 foia report 年度 --format json"
    case (.noSuchRow(let text, let near), .en):
      "the table has no row '\(text)'" + didYouMean(near, .en)
        + "; foia report YEAR --format json has the codes of all rows"
    case (.noSuchColumn(let text), .zh):
      "表中没有“\(text)”这一列：可写 \(TableColumn.allCases.map { "\($0.code)（\($0.name(.zh))）" }.joined(separator: "、"))"
    case (.noSuchColumn(let text), .en):
      "the table has no column '\(text)': it has \(TableColumn.allCases.map(\.code).joined(separator: ", "))"
    case (.noSuchDisputeColumn(let text), .zh):
      "第四部分的表没有“\(text)”这一列：可写 \(DisputeColumn.allCases.map { "\($0.code)（\($0.name(.zh))）" }.joined(separator: "、"))"
    case (.noSuchDisputeColumn(let text), .en):
      "section four has no column '\(text)': it has \(DisputeColumn.allCases.map(\.code).joined(separator: ", "))"
    case (.noSuchRule(let text), .zh): "没有名为“\(text)”的核查规则：全部规则见 foia check --list"
    case (.noSuchRule(let text), .en): "there is no rule '\(text)': foia check --list has them all"
    case (.notAHash(let text), .zh): "“\(text)”不是记录校验码：应为定稿或报表上打印的十六进制数，至少16位"
    case (.notAHash(let text), .en):
      "'\(text)' is no hash of a head: take the hexadecimal digits that freeze and report print, at least 16 of them"
    case (.empty(let field), .zh): "\(field.name(.zh))不能为空（--\(field.flag)）"
    case (.empty(let field), .en): "the \(field.name(.en)) must not be empty (--\(field.flag))"
    case (.notADate(let text), .zh):
      text.trimmed.isEmpty ? "日期不能为空：请写成 2025-03-31 这样" : "“\(text)”不是日期：请写成 2025-03-31、2025年3月31日 或 3月31日"
    case (.notADate(let text), .en):
      text.trimmed.isEmpty
        ? "the date is empty: write it like 2025-03-31"
        : "'\(text)' is not a date: write it like 2025-03-31, 2025.3.31 or 3-31"
    case (.noSuchDay(let text, let last?), .zh): "没有“\(text)”这一天：该月最后一天是\(last)日"
    case (.noSuchDay(let text, let last?), .en): "there is no day '\(text)': the last of that month is \(last)"
    case (.noSuchDay(let text, nil), .zh): "没有“\(text)”这一天：月份应为1至12"
    case (.noSuchDay(let text, nil), .en): "there is no day '\(text)': months go from 1 to 12"
    case (.shortDateAhead(let text, let day, let lastYear), .zh):
      "“\(text)”按今年是\(day.long(.zh))，尚未到来" + (lastYear.map { "；如为去年，请写 \($0.iso)" } ?? "")
    case (.shortDateAhead(let text, let day, let lastYear), .en):
      "'\(text)' is \(day.long(.en)) this year, which is still to come"
        + (lastYear.map { "; if you mean last year, write \($0.iso)" } ?? "")
    case (.unknown(let vocabulary, let text, let near), .zh):
      "没有名为“\(text)”的\(vocabulary.name(.zh))" + didYouMean(near.map { vocabulary.spoken($0, .zh) }, .zh)
        + vocabulary.wayOut(.zh)
    case (.unknown(let vocabulary, let text, let near), .en):
      "there is no \(vocabulary.name(.en)) '\(text)'" + didYouMean(near.map { vocabulary.spoken($0, .en) }, .en)
        + vocabulary.wayOut(.en).dropFirst(near.isEmpty ? 0 : 1)
    case (.severalOutcomes(let text, let outcomes), .zh):
      "“\(text)”可指以下\(outcomes.count)种办理结果，请选其一：\n" + catalogue(outcomes, .zh)
    case (.severalOutcomes(let text, let outcomes), .en):
      "'\(text)' can mean \(outcomes.count) outcomes; name one of them:\n" + catalogue(outcomes, .en)
    case (.notANumber(let text), .zh): "“\(text)”不是申请编号：请写成 2025-0001，或只写序号 1"
    case (.notANumber(let text), .en): "'\(text)' is not the number of an application: write 2025-0001, or the serial 1"
    case (.notAYear(let text), .zh): "“\(text)”不是年度：请写四位数字，如 2025"
    case (.notAYear(let text), .en): "'\(text)' is not a year: write four digits, like 2025"
    case (.notYears(let text), .zh): "“\(text)”不是年度：请写四位数字，如 2025，或 2023-2025"
    case (.notYears(let text), .en): "'\(text)' is not a year: write four digits, like 2025, or 2023-2025"
    case (.tooManyYears(let count, let limit), .zh): "\(count)个年度太多：最多并列\(limit)个年度"
    case (.tooManyYears(let count, let limit), .en): "\(count) years are too many: \(limit) can stand side by side"
    case (.notAQuarter(let text), .zh): "“\(text)”不是季度：请写成 2025-1、2025Q1 或 2025年第1季度，季度为1至4"
    case (.notAQuarter(let text), .en): "'\(text)' is not a quarter: write 2025-1 or 2025Q1; quarters go from 1 to 4"
    case (.quarterAsYear(let text), .zh): "“\(text)”是季度，不是年度：请写 --quarter \(text)"
    case (.quarterAsYear(let text), .en): "'\(text)' is a quarter, not a year: write --quarter \(text)"
    case (.notACount(let text), .zh): "“\(text)”不是天数：请写 0 或更大的整数"
    case (.notACount(let text), .en): "'\(text)' is no number of days: write a whole number from 0"
    case (.notAQuantity(let field, let text), .zh): "\(field.name(.zh))“\(text)”不对：请写1至1000000的整数（--\(field.flag)）"
    case (.notAQuantity(let field, let text), .en):
      "the \(field.name(.en)) '\(text)' is no number of things: write a whole number from 1 to 1000000 (--\(field.flag))"
    case (.notAnAmount(let text), .zh): "“\(text)”不是金额：请以元为单位，如 2200 或 12.50"
    case (.notAnAmount(let text), .en): "'\(text)' is not an amount: write yuan, like 2200 or 12.50"
    case (.notALimit(let text), .zh): "“\(text)”不是期限：请写日期，或 +15 表示其后15个工作日"
    case (.notALimit(let text), .en): "'\(text)' is no limit: write a date, or +15 for 15 working days after"
    case (.oneOf(let fields), .zh): "须且只能写其中一项：\(flags(fields, .zh))"
    case (.oneOf(let fields), .en): "exactly one is needed of \(flags(fields, .en))"
    case (.notWith(let field, let other), .zh): "--\(field.flag) 不能与 --\(other.flag) 同时使用"
    case (.notWith(let field, let other), .en): "--\(field.flag) cannot go with --\(other.flag)"
    case (.needs(let field, let other), .zh): "--\(field.flag) 须与 --\(other.flag)（\(other.name(.zh))）一起使用"
    case (.needs(let field, let other), .en): "--\(field.flag) goes with --\(other.flag) (\(other.name(.en))) only"
    case (.notAHandle(let text), .zh): "“\(text)”不是记录号：请写成 #14 这样，见 foia log"
    case (.notAHandle(let text), .en): "'\(text)' is not the handle of an entry: write it like #14, see foia log"
    case (.yearAndPeriod(let year), .zh): "年度“\(year)”与 --from、--to 不能同时指定"
    case (.yearAndPeriod(let year), .en): "the year '\(year)' and --from, --to cannot be given together"
    case (.unknownChoice(let vocabulary, let text, let known), .zh):
      "没有名为“\(text)”的\(vocabulary.name(.zh))。可用：" + known.joined(separator: "、")
    case (.unknownChoice(let vocabulary, let text, let known), .en):
      "there is no \(vocabulary.name(.en)) '\(text)'. Known: " + known.joined(separator: ", ")
    case (.repeatedInJSON(let field), .zh): "JSON 中 \(field.rawValue)（\(field.name(.zh))）出现两次：只能保留一个"
    case (.repeatedInJSON(let field), .en): "\(field.rawValue) is in the JSON twice: keep one of them"
    case (.notOneText(let field), .zh): "JSON 中 \(field.rawValue)（\(field.name(.zh))）的值应为一个字符串"
    case (.notOneText(let field), .en): "the value of \(field.rawValue) in the JSON must be a string"
    case (.argumentNotUTF8(let place), .zh): "第\(place)个参数不是 UTF-8 编码：请把终端的编码设为 UTF-8"
    case (.argumentNotUTF8(let place), .en): "argument \(place) is not UTF-8: set the terminal's encoding to UTF-8"
    case (.badVariable(let name, let text), .zh): "环境变量 \(name) 的值“\(text)”不是日期：请写成 2025-03-31 这样"
    case (.badVariable(let name, let text), .en):
      "the variable \(name) holds '\(text)', which is not a date: write it like 2025-03-31"
    case (.notFigures(let item, let form, let text), .zh):
      "“\(text)”不是“\(item.label(in: form, .zh))”的数据：依次写\(item.columns(in: form).map { item.heading(of: $0, in: form, .zh) }.joined(separator: "、"))，用逗号隔开，没有的写0"
    case (.notFigures(let item, let form, let text), .en):
      "'\(text)' is not what \(item.label(in: form, .en)) takes: write \(item.columns(in: form).map { item.heading(of: $0, in: form, .en) }.joined(separator: ", ")), set apart by commas, 0 for none"
    case (.notInForm(let item, let form), .zh):
      "\(form.rawValue)年格式的表没有“\(item.label(in: form, .zh))”（--\(item.rawValue)）"
    case (.notInForm(let item, let form), .en):
      "the form of \(form.rawValue) has no row '\(item.label(in: form, .en))' (--\(item.rawValue))"
    case (.emptyPeriod(let from, let to), .zh): "起始日期\(from.iso)晚于截止日期\(to.iso)：请对调 --from 与 --to"
    case (.emptyPeriod(let from, let to), .en):
      "the period begins on \(from.iso), after its end \(to.iso): swap --from and --to"
    }
  }
}

private func flags(_ fields: [Field], _ language: Language) -> String {
  let named = fields.map { language == .zh ? "--\($0.flag)（\($0.name(.zh))）" : "--\($0.flag)" }
  return named.joined(separator: language == .zh ? "、" : ", ")
}

private func didYouMean(_ near: [String], _ language: Language) -> String {
  guard !near.isEmpty else { return "" }
  return switch language {
  case .zh: "；是否指：" + near.joined(separator: "、")
  case .en: "; did you mean " + near.joined(separator: ", ") + "?"
  }
}

private func catalogue(_ outcomes: [Outcome], _ language: Language) -> String {
  let width = outcomes.map(\.rawValue.count).max() ?? 0
  return outcomes.map { outcome in
    let gap = String(repeating: " ", count: width - outcome.rawValue.count + 2)
    return "  " + outcome.rawValue + gap + outcome.name(language)
  }.joined(separator: "\n")
}

extension Vocabulary {
  /// A code with what it means beside it, where that is another word.
  fileprivate func spoken(_ code: String, _ language: Language) -> String {
    let noun: String? =
      switch self {
      case .kind: ApplicantKind(rawValue: code)?.noun(language)
      case .channel: Channel(rawValue: code)?.name(language)
      case .status: Status(rawValue: code)?.name(language)
      case .subReason: SubReason(rawValue: code)?.name(language)
      case .outcome: Outcome(rawValue: code)?.name(language)
      case .service: ServiceMethod(rawValue: code)?.name(language)
      case .opinion: OpinionKind(rawValue: code)?.name(language)
      case .feeBasis: FeeBasis(rawValue: code)?.name(language)
      case .way: DisputeWay(rawValue: code)?.name(language)
      case .result: DisputeResult(rawValue: code)?.name(language)
      case .dayKind: ArrangedDay.Kind(rawValue: code)?.name(language)
      case .format, .form, .breakdown, .grouping, .language, .command, .field: nil
      }
    guard let noun, noun.lowercased() != code else { return code }
    return language == .zh ? "\(code) \(noun)" : "\(code) (\(noun))"
  }

  /// Where the words of a set can be read, or the words themselves where they are few.
  fileprivate func wayOut(_ language: Language) -> String {
    func list(_ words: [String]) -> String {
      switch language {
      case .zh: "。可用：" + words.joined(separator: "、")
      case .en: ". Known: " + words.joined(separator: ", ")
      }
    }
    func names<Choice: Choosable>(_: Choice.Type) -> [String] {
      Choice.allCases.map { spoken($0.rawValue, language) }
    }
    switch self {
    case .kind: return list(names(ApplicantKind.self))
    case .channel: return list(names(Channel.self))
    case .status: return list(names(Status.self))
    case .subReason: return list(names(SubReason.self))
    case .service: return list(names(ServiceMethod.self))
    case .opinion: return list(names(OpinionKind.self))
    case .feeBasis: return list(names(FeeBasis.self))
    case .way: return list(names(DisputeWay.self))
    case .result: return list(names(DisputeResult.self))
    case .dayKind: return list(names(ArrangedDay.Kind.self))
    case .language: return list(Language.allCases.map(\.rawValue))
    case .outcome: return language == .zh ? "。全部办理结果见 foia outcomes" : ". See foia outcomes for all of them"
    case .command: return language == .zh ? "。全部命令见 foia help" : ". See foia help for all of them"
    case .form, .breakdown, .grouping, .format, .field: return ""
    }
  }
}
