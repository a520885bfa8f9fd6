internal import FoiaCalendar
internal import FoiaCore

extension TextFault {
  /// What is wrong with the text, and what should stand there.
  var text: FaultText {
    switch self {
    case .number(let name, let expected, let found):
      return FaultText(
        zh: "写的是\(found)，表中是\(expected)", en: "it says \(found), the table \(expected)",
        wayOut: Phrase(zh: "改写为{\(name)}即随表更新", en: "write {\(name)} and it follows the table"))
    case .guess(let name, let expected, let found):
      return FaultText(
        zh: "写的是\(found)，可能指{\(name)}，表中是\(expected)",
        en: "it says \(found), perhaps of {\(name)}, which is \(expected)",
        wayOut: Phrase(zh: "请核对", en: "look whether it is right"))
    case .channel(let channel, let expected, let found):
      let name = channel.name
      return FaultText(
        zh: "写的是\(name.zh)申请\(found)，台账中是\(expected)",
        en: "it says \(found) came \(name.en.lowercased()), the ledger has \(expected)",
        wayOut: Phrase(zh: "请核对", en: "look whether it is right"))
    case .unknownName(let name, let near):
      let names = CommandHint(.help, .text("names"))
      return FaultText(
        zh: "没有名为{\(name.excerpt)}的数字", en: "no figure is called {\(name.excerpt)}",
        wayOut: .didYouMean(
          near.map { Phrase(both: "{\($0)}") },
          orElse: Phrase(zh: "全部名称见 \(names.zh)", en: "see \(names.en) for all of them")))
    case .notTyped(let name):
      let hint = FiguresSyntax.hint(nil)
      return FaultText(
        zh: "{\(name)}尚未录入", en: "{\(name)} is not typed in yet", wayOut: Phrase(zh: "录入用 \(hint.zh)", en: hint.en))
    case .notFiled(let name):
      return FaultText(
        zh: "{\(name)}没有数字：定稿时没有录入第四部分的数据", en: "{\(name)} has no figure: section four was not filed")
    case .strayBrace:
      return FaultText(
        zh: "大括号不成对", en: "a brace stands alone",
        wayOut: Phrase(
          zh: "数字的名称写在一对大括号里，如 {new.total}", en: "a figure's name stands in two, as in {new.total}"))
    case .unreadable:
      return FaultText(
        zh: "文字稿读不出来", en: "the text cannot be read",
        wayOut: Phrase(
          zh: "应为 UTF-8 编码的文本文件，并有读取权限", en: "it is a plain file in UTF-8 that you may read"))
    case .otherPeriod:
      return FaultText(
        zh: "统计期限应为全年：自1月1日起至12月31日止", en: "the figures are of the whole year, from 1 January to 31 December")
    case .saysNone(let received):
      return FaultText(
        zh: "写“未收到申请”，而本年收到\(received)件", en: "it says that no application came, and \(received) did")
    case .saysSome:
      return FaultText(zh: "写收到申请，而本年没有收到", en: "it says that applications came, and none did")
    case .headingMissing(let section):
      return FaultText(zh: "缺“\(section.title.zh)”", en: "there is no '\(section.title.en)'")
    case .headingUnnumbered(let section):
      return FaultText(
        zh: "标题没有序号，应为“\(section.title.zh)”", en: "a title without its number: '\(section.title.en)'")
    case .headingNumber(let section, let text):
      return FaultText(
        zh: "“\(text.excerpt)”的序号不对，应为“\(section.title.zh)”",
        en: "'\(text.excerpt)' has another number than '\(section.title.en)'")
    case .headingOutOfOrder(let section):
      return FaultText(zh: "“\(section.title.zh)”的次序不对", en: "'\(section.title.en)' is out of order")
    case .headingTwice(let section):
      return FaultText(zh: "“\(section.title.zh)”出现两次", en: "'\(section.title.en)' stands twice")
    case .headingUnknown(let text):
      return FaultText(zh: "“\(text.excerpt)”不是规定的标题", en: "'\(text.excerpt)' is no title of the form")
    case .headingVariant(let section, let text):
      return FaultText(
        zh: "“\(text.excerpt)”与规定的标题“\(section.title.zh)”不一致（报告中按规定的标题印出）",
        en: "'\(text.excerpt)' is not the form's '\(section.title.en)', which the report prints")
    case .problemsEmpty:
      return FaultText(
        zh: "第五部分空泛", en: "section five says too little",
        wayOut: Phrase(zh: "要写具体的问题和改进情况", en: "problems and what was done about them"))
    case .leftOpen(let text): return FaultText(zh: "还没有写：\(text.excerpt)", en: "left open: \(text.excerpt)")
    case .feesMissing:
      return FaultText(zh: "第六部分没有写收取信息处理费的情况", en: "section six says nothing of the processing fee")
    case .fees(let expected, let found):
      let ledger = Self.fees(expected)
      let said = found.replacing(" notices", with: "件")
      return FaultText(
        zh: "收费情况写的是\(said)，台账中是\(ledger.zh)", en: "it says \(found) of the fees, the ledger \(ledger.en)")
    case .sameAsLastYear(let percent):
      return FaultText(
        zh: "与上年文字相同\(percent)%", en: "\(percent) % of it is last year's text",
        wayOut: Phrase(zh: "请写本年的情况", en: "write about this year"))
    case .otherYear(let expected, let found):
      return FaultText(
        zh: "写的年度是\(found)年，应为\(expected)年", en: "it names \(found), the report is of \(expected)")
    case .otherAgency(let name):
      return FaultText(
        zh: "标题中的机关是“\(name.excerpt)”，与台账的机关名称不一致",
        en: "the title names '\(name.excerpt)', which is not the agency of the ledger")
    case .saysAllFinished(let carriedOver):
      return FaultText(
        zh: "写全部办结，而结转下年度\(carriedOver)件", en: "it says that all is finished, and \(carriedOver) are carried over")
    case .saysUnfinished:
      return FaultText(zh: "写仍在办理，而没有结转下年度的申请", en: "it says that some are not finished, and none is carried over")
    case .leftOver(let text):
      return FaultText(zh: "像是遗留或未写完的文字：\(text.excerpt)", en: "left over or cut off: \(text.excerpt)")
    case .headingSystems(let one, let other):
      return FaultText(
        zh: "各部分的序号用了两种写法：“\(one.excerpt)”与“\(other.excerpt)”",
        en: "the sections are numbered in two ways: '\(one.excerpt)' and '\(other.excerpt)'",
        wayOut: Phrase(zh: "统一写成一、二、…六、", en: "number them 一、 to 六、"))
    case .headingsShifted(let places):
      let (zh, en) = places > 0 ? ("大", "high") : ("小", "low")
      return FaultText(
        zh: "各部分的序号都\(zh)了\(abs(places))", en: "every section's number is \(abs(places)) too \(en)",
        wayOut: Phrase(
          zh: "从“\(ReportSection.overview.title.zh)”起编", en: "begin with '\(ReportSection.overview.title.en)'"))
    case .partsAsSections(let text):
      return FaultText(
        zh: "“\(text.excerpt)”是第一部分中的内容，却编成了一个部分", en: "'\(text.excerpt)' is a part of section one, not a section",
        wayOut: Phrase(
          zh: "编为“\(OverviewPart.onApplication.title.zh)”这样",
          en: "number it like '\(OverviewPart.onApplication.title.en)'"))
    case .disclosureBlank(let items):
      let names = items.map { $0.label(in: Form.current) }.joined(zh: "、", en: ", ")
      let hint = FiguresSyntax.hint(nil)
      return FaultText(
        zh: "第二部分有\(items.count)项没有录入：\(names.zh)", en: "rows of section two are not typed in: \(names.en)",
        wayOut: Phrase(zh: "录入用 \(hint.zh)", en: hint.en))
    case .overviewTooLong(let count):
      return FaultText(zh: "第一部分\(count)字，一般不超过1000字", en: "section one has \(count) characters; 1,000 are the most")
    case .saysAllInTime(let late):
      let count = late ?? 0
      return FaultText(
        zh: "写均在法定期限内答复，而逾期答复\(count)件",
        en: "it says that all was answered in time, and \(counted(count, "answer")) came late")
    case .publishedLate(let due, let on):
      return FaultText(
        zh: "应于\(due.inChinese)前公布，\(on.inChinese)公布", en: "due for publication by \(due.iso), published \(on.iso)")
    }
  }

  /// The fault and the way out as one sentence.
  var sentence: Phrase { text.sentence }

  /// The notices, their amount and what was collected, from the codes of the finding.
  private static func fees(_ codes: String) -> Phrase {
    let words = codes.split(separator: " ").map(String.init)
    guard words.count == 3 else { return Phrase(both: codes) }
    return Phrase(
      zh: "通知\(words[0])件、金额\(words[1])元、实收\(words[2])元",
      en: "\(words[0]) notices, \(words[1]) yuan, \(words[2]) collected")
  }
}
