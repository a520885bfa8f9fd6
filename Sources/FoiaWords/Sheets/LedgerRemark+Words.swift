internal import FoiaCalendar
public import FoiaCore

extension LedgerRemark {
  /// What is said of a value that was taken.
  public var sentence: Phrase {
    switch self {
    case .timeDropped: Phrase(zh: "时刻未取，只取日期", en: "the time of day is dropped")
    case .serialRead: Phrase(zh: "日期由序列数换算", en: "a serial number was read as a date")
    case .submittedOnly:
      Phrase(
        zh: "只有申请日期，按收到日期导入；邮寄、传真的收到日期可能在后",
        en: "only the day it was submitted is written, which is taken for the receipt; post and fax may have come later"
      )
    case .yearTaken(let year): Phrase(zh: "没有年份的日期按\(year)年", en: "a date without a year is taken for \(year)")
    case .dueDiffers(let written, let reckoned, let way):
      Phrase(
        zh: "表中期限 \(written.iso)，按工作日历应为 \(reckoned.iso)（\(way.name.zh)）",
        en: "the file's due date is \(written.iso), by the calendar \(reckoned.iso) (\(way.name.en))")
    case .dueShifted: Phrase(zh: "这几行的期限疑似错行", en: "the due dates of these rows seem shifted by a row")
    case .daysDiffer(let written, let reckoned, let way):
      Phrase(
        zh: "表中天数 \(written)，按工作日历为 \(reckoned)（\(way.name.zh)）",
        en: "the file counts \(written) days, the calendar \(reckoned) working days (\(way.name.en))")
    case .noDay(let kind):
      Phrase(zh: "没有日期，只作备注：\(kind.name.zh)", en: "no day is written, so it stays a note: \(kind.name.en)")
    case .noReplyBy: Phrase(zh: "没有写补正期限", en: "no last day for the clarification is written")
    case .notRecorded(let kind):
      Phrase(zh: "资料不全，只作备注：\(kind.name.zh)", en: "too little is known, so it stays a note: \(kind.name.en)")
    case .untilDiffers(let written, let reckoned):
      Phrase(
        zh: "表中延期至 \(written.iso)，按工作日历应为 \(reckoned.iso)",
        en: "the file extends until \(written.iso), by the calendar it is \(reckoned.iso)")
    case .rowHidden: Phrase(zh: "隐藏的行", en: "the row is hidden")
    case .notUnderstood(let column):
      Phrase(zh: "\(column.name.zh)未识别，只作备注", en: "not understood, kept as a note: \(column.name.en)")
    case .columnKept(let heading):
      Phrase(zh: "“\(heading.excerpt)”栏的内容记入备注", en: "what stands below '\(heading.excerpt)' is kept in the note")
    case .positionOnly: Phrase(zh: "编号只是行次，另编新号", en: "the number only counts rows; another is given")
    case .completedBy(let place):
      Phrase(zh: "由\(LedgerPlace.name(place).zh)补全", en: "completed by \(LedgerPlace.name(place).en)")
    case .moreApplicants: Phrase(zh: "另有申请人未列出", en: "more applicants than are named")
    case .digitsLost: Phrase(zh: "数字过长，末位已丢失", en: "the number is too long, its last digits are lost")
    case .noChannelColumn: Phrase(zh: "没有申请方式一列", en: "no column tells the channel")
    case .shortened(let field):
      Phrase(
        zh: "\(field.name.zh)过长，全文记入内容描述",
        en: "too long for '\(field.name.en)'; the whole text stands in the description")
    case .noValue(let heading):
      Phrase(
        zh: "“\(heading.excerpt)”栏是错误值或者没有算出结果的公式，未取",
        en: "an error or a formula without a value below '\(heading.excerpt)', not taken"
      )
    case .closedLate(let day): Phrase(zh: "答复晚于期限 \(day.iso)", en: "answered after the due date, \(day.iso)")
    }
  }
}

extension DueFault {
  /// How it was probably reckoned.
  var name: Phrase {
    switch self {
    case .noMakeUpDays: Phrase(zh: "未计入调休上班日", en: "make-up days ignored")
    case .weekdays: Phrase(zh: "未扣除节假日和调休", en: "Monday to Friday, holidays and make-up days ignored")
    case .calendarDays: Phrase(zh: "按自然日计算", en: "calendar days")
    case .other: Phrase(zh: "算法不明", en: "reckoned otherwise")
    }
  }
}
