public import FoiaCalendar
public import FoiaCore

/// The words of statistics that belong to no outcome, kind or channel.
public enum StatisticsWords: Sendable {
  /// The titles of the sections.
  case flowSection, kindSection, channelSection, unitSection, handlingSection, chartSection
  /// What the heads of the rows are.
  case flowHead, kindHead, channelHead, unitHead, handlingHead
  /// The rows of what was received, closed and carried over, and of what no unit handles.
  case new, carriedIn, subtotal, total, carriedOut, noUnit
  /// Of whole years the words of the form.
  case carriedInOfYear, carriedOutOfYear
  /// The rows of how long answers took.
  case closed, inTime, late, inTimeShare, mean, median, longest, extended, meanLate, longestLate
  /// The title of a division into units, officers or channels, its heads, and the row of what no officer handles.
  case officerSection, channelHandlingSection, officerHead, noOfficer
  /// The columns of a division: received and of these closed by now, closed in the period and of these late.
  case received, receivedClosed, lateDone
  /// By which days a division counts.
  case divisionMeasure
  /// The columns of the late answers.
  case lateHead, due, answered, daysLate
  /// The columns.
  case count, shareOfClosed, shareOfNew, handled, done, open
  /// The titles of the charts, and the words in them.
  case outcomes, kinds, channels, units, course, otherUnits, unit
  /// What is said under the figures: how time is measured, and that some of it is provisional.
  case measure, provisional

  /// The words as they are printed.
  public var text: Phrase {
    switch self {
    case .flowSection: Phrase(zh: "一、收到和办理情况", en: "1. Received and handled")
    case .kindSection: Phrase(zh: "二、新收申请的申请人类型", en: "2. Received, by kind of applicant")
    case .channelSection: Phrase(zh: "三、新收申请的申请方式", en: "3. Received, by channel")
    case .unitSection: Phrase(zh: "四、承办单位办理情况", en: "4. Handling units")
    case .handlingSection: Phrase(zh: "五、办理时长", en: "5. Handling time")
    case .chartSection: Phrase(zh: "六、统计图", en: "6. Charts")
    case .flowHead: Phrase(zh: "项目", en: "Item")
    case .kindHead: Phrase(zh: "申请人类型", en: "Kind of applicant")
    case .channelHead: Phrase(zh: "申请方式", en: "Channel")
    case .unitHead: Phrase(zh: "承办单位", en: "Handling unit")
    case .handlingHead: Phrase(zh: "办理时长", en: "Handling time")
    case .new: Phrase(zh: "新收申请", en: "Received")
    case .carriedIn: Phrase(zh: "上期结转", en: "Carried in")
    case .carriedInOfYear: Phrase(zh: "上年结转", en: "Carried in")
    case .carriedOutOfYear: Phrase(zh: "结转下年度", en: "Carried over")
    case .subtotal: Phrase(zh: "小计", en: "Together")
    case .total: Phrase(zh: "办结总计", en: "Closed in all")
    case .carriedOut: Phrase(zh: "结转下期", en: "Carried over")
    case .noUnit: Phrase(zh: "未转办", en: "Not assigned")
    case .closed: Phrase(zh: "办结（件）", en: "Closed")
    case .inTime: Phrase(zh: "按期办结（件）", en: "Closed in time")
    case .late: Phrase(zh: "逾期办结（件）", en: "Closed late")
    case .inTimeShare: Phrase(zh: "按期办结率（%）", en: "Closed in time (%)")
    case .mean: Phrase(zh: "平均办理时长（工作日）", en: "Working days, average")
    case .median: Phrase(zh: "办理时长中位数（工作日）", en: "Working days, median")
    case .longest: Phrase(zh: "最长办理时长（工作日）", en: "Working days, longest")
    case .extended: Phrase(zh: "延期后办结（件）", en: "Closed after an extension")
    case .meanLate: Phrase(zh: "逾期答复平均逾期（工作日）", en: "Working days late, average")
    case .longestLate: Phrase(zh: "逾期答复最长逾期（工作日）", en: "Working days late, longest")
    case .officerSection: Phrase(zh: "四、经办人办理情况", en: "4. Officers")
    case .channelHandlingSection: Phrase(zh: "四、各申请方式办理情况", en: "4. Handled, by channel")
    case .officerHead: Phrase(zh: "经办人", en: "Officer")
    case .noOfficer: Phrase(zh: "未登记经办人", en: "No officer recorded")
    case .received: Phrase(zh: "新收", en: "Received")
    case .receivedClosed: Phrase(zh: "现已结", en: "now closed")
    case .lateDone: Phrase(zh: "逾期", en: "late")
    case .divisionMeasure:
      Phrase(
        zh: "新收和现已结（其中至今已办结的）按收到日期统计，办结和逾期按答复日期统计，未办结为期末数。",
        en:
          "Received, and of these now closed, go by the day of receipt; closed, and of these late, by the date of the "
          + "answer; open is at the end of the period.")
    case .lateHead: Phrase(zh: "逾期答复", en: "Late answers")
    case .due: Phrase(zh: "答复期限", en: "Due")
    case .answered: Phrase(zh: "答复日期", en: "Answered")
    case .daysLate: Phrase(zh: "逾期（工作日）", en: "Working days late")
    case .count: Phrase(zh: "件数", en: "Count")
    case .shareOfClosed: Phrase(zh: "占办结%", en: "% of closed")
    case .shareOfNew: Phrase(zh: "占新收%", en: "% of received")
    case .handled: Phrase(zh: "承办", en: "Handled")
    case .done: Phrase(zh: "办结", en: "Closed")
    case .open: Phrase(zh: "未办结", en: "Open")
    case .outcomes: Phrase(zh: "办理结果", en: "Outcomes")
    case .kinds: Phrase(zh: "新收申请的申请人类型", en: "Received, by kind of applicant")
    case .channels: Phrase(zh: "新收申请的申请方式", en: "Received, by channel")
    case .units: Phrase(zh: "各承办单位承办的申请", en: "Handled, by unit")
    case .course: Phrase(zh: "历年收到和办结的申请", en: "Received and closed, year by year")
    case .otherUnits: Phrase(zh: "其余单位", en: "All other units")
    case .unit: Phrase(zh: "件", en: "applications")
    case .measure:
      Phrase(
        zh: "办理时长按工作日计算，自收到次日起至答复之日止（按送达方式为发出或者送达之日，未登记的为落款日期），等待补正、缴费和征求意见的时间也计算在内；是否按期依答复期限认定。",
        en:
          "Handling time is counted in working days from the day after receipt to the answer (by the way of service its "
          + "dispatch or its service, to its date where neither is on record), waiting for clarification, payment and opinions included. Whether an "
          + "answer was in time goes by the statutory clock.")
    case .provisional:
      Phrase(
        zh: "部分申请的办理时间涉及放假安排未录入的年份，该年份暂按星期一至星期五为工作日计算。",
        en: "Some answers took days of years whose notice of holidays is not on record; for these every day from "
          + "Monday to Friday was taken for a working day.")
    }
  }

  /// The lines over everything: the agency, and what the page is.
  public static func title(agency: String, _ scope: StatisticsScope) -> [Phrase] {
    let period =
      switch scope {
      case .years(let years): span(years)
      case .quarter(let quarter):
        Phrase(zh: "\(quarter.year)年第\(quarter.number)季度", en: "quarter \(quarter.number) of \(quarter.year)")
      case .month(let month):
        Phrase(zh: "\(month.year)年\(month.number)月", en: "month \(month.number) of \(month.year)")
      case .span(let days): Period.span(days).name
      }
    let title = Phrase(zh: "\(period.zh)政府信息公开申请统计分析", en: "Statistics of disclosure applications, \(period.en)")
    return [Phrase(both: agency), title]
  }

  /// `2022—2024年`, or `2020、2024年` where years between are missing.
  private static func span(_ years: [Int]) -> Phrase {
    let years = Set(years).sorted()
    if let first = years.first, let last = years.last, first < last, last - first == years.count - 1 {
      return Phrase(zh: "\(first)—\(last)年", en: "\(first)–\(last)")
    }
    return years.map { Phrase(both: String($0)) }.joined(zh: "、", en: ", ") + Phrase(zh: "年", en: "")
  }

  /// That the figures are of a period that is not over.
  public static func unfinished(today: Day) -> Phrase {
    Phrase(zh: "统计期尚未结束，数字截至\(today.long.zh)。", en: "The period is not over: figures up to \(today.long.en).")
  }

  /// What a chart shows, for who does not see it: each series with all its values, and its name where it has one.
  public static func alternative(
    _ title: Phrase, categories: [Phrase], series: [(name: Phrase, values: [Int])]
  ) -> Phrase {
    let texts = series.map { name, values in
      let items = zip(categories, values).map { Phrase(zh: "\($0.zh)\($1)件", en: "\($0.en) \($1)") }
      let list = items.joined(zh: "，", en: ", ")
      return name.isEmpty ? list : Phrase(zh: "\(name.zh)：\(list.zh)", en: "\(name.en): \(list.en)")
    }
    let list = texts.joined(zh: "；", en: "; ")
    return Phrase(zh: "\(title.zh)。\(list.zh)。", en: "\(title.en). \(list.en).")
  }
}

extension StatisticsPart.Name {
  /// What stands over its figures.
  public var text: Phrase {
    switch self {
    case .year(let year): Period.year(year).name
    case .quarter: Phrase(zh: "本季度", en: "Quarter")
    case .month: Phrase(zh: "本月", en: "Month")
    case .span: Phrase(zh: "本期", en: "Period")
    case .yearSoFar: Phrase(zh: "本年累计", en: "Year so far")
    }
  }

  /// The same, where there is room for the bare number of a year only.
  public var shortText: Phrase {
    switch self {
    case .year(let year): Phrase(both: String(year))
    case .quarter, .month, .span, .yearSoFar: text
    }
  }
}
