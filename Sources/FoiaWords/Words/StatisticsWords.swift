public import FoiaCalendar
public import FoiaCore

/// The words of statistics that belong to no outcome, kind or channel.
public enum StatisticsWords: Sendable {
  // Sections.
  case flowSection, kindSection, channelSection, unitSection, handlingSection, chartSection
  // What the heads of rows are.
  case flowHead, kindHead, channelHead, unitHead, handlingHead
  // Rows.
  case new, carriedIn, subtotal, total, carriedOut, noUnit
  /// Of whole years the words of the form.
  case carriedInOfYear, carriedOutOfYear
  case closed, inTime, late, inTimeShare, mean, median, longest, extended
  // Columns.
  case count, shareOfClosed, shareOfNew, handled, done, open
  // Charts.
  case outcomes, kinds, channels, units, course, otherUnits, unit
  // Prose.
  case measure, provisional

  public func text(_ language: Language) -> String {
    switch (self, language) {
    case (.flowSection, .zh): "一、收到和办理情况"
    case (.flowSection, .en): "1. Received and handled"
    case (.kindSection, .zh): "二、新收申请的申请人类型"
    case (.kindSection, .en): "2. Received, by kind of applicant"
    case (.channelSection, .zh): "三、新收申请的申请方式"
    case (.channelSection, .en): "3. Received, by channel"
    case (.unitSection, .zh): "四、承办单位办理情况"
    case (.unitSection, .en): "4. Handling units"
    case (.handlingSection, .zh): "五、办理时长"
    case (.handlingSection, .en): "5. Handling time"
    case (.chartSection, .zh): "六、统计图"
    case (.chartSection, .en): "6. Charts"
    case (.flowHead, .zh): "项目"
    case (.flowHead, .en): "Item"
    case (.kindHead, .zh): "申请人类型"
    case (.kindHead, .en): "Kind of applicant"
    case (.channelHead, .zh): "申请方式"
    case (.channelHead, .en): "Channel"
    case (.unitHead, .zh): "承办单位"
    case (.unitHead, .en): "Handling unit"
    case (.handlingHead, .zh): "办理时长"
    case (.handlingHead, .en): "Handling time"
    case (.new, .zh): "新收申请"
    case (.new, .en): "Received"
    case (.carriedIn, .zh): "上期结转"
    case (.carriedIn, .en): "Carried in"
    case (.carriedInOfYear, .zh): "上年结转"
    case (.carriedInOfYear, .en): "Carried in"
    case (.carriedOutOfYear, .zh): "结转下年度"
    case (.carriedOutOfYear, .en): "Carried over"
    case (.subtotal, .zh): "小计"
    case (.subtotal, .en): "Together"
    case (.total, .zh): "办结总计"
    case (.total, .en): "Closed in all"
    case (.carriedOut, .zh): "结转下期"
    case (.carriedOut, .en): "Carried over"
    case (.noUnit, .zh): "未转办"
    case (.noUnit, .en): "Not assigned"
    case (.closed, .zh): "办结（件）"
    case (.closed, .en): "Closed"
    case (.inTime, .zh): "按期办结（件）"
    case (.inTime, .en): "Closed in time"
    case (.late, .zh): "逾期办结（件）"
    case (.late, .en): "Closed late"
    case (.inTimeShare, .zh): "按期办结率（%）"
    case (.inTimeShare, .en): "Closed in time (%)"
    case (.mean, .zh): "平均办理时长（工作日）"
    case (.mean, .en): "Working days, average"
    case (.median, .zh): "办理时长中位数（工作日）"
    case (.median, .en): "Working days, median"
    case (.longest, .zh): "最长办理时长（工作日）"
    case (.longest, .en): "Working days, longest"
    case (.extended, .zh): "经批准延期答复（件）"
    case (.extended, .en): "Closed after an extension"
    case (.count, .zh): "件数"
    case (.count, .en): "Count"
    case (.shareOfClosed, .zh): "占办结%"
    case (.shareOfClosed, .en): "% of closed"
    case (.shareOfNew, .zh): "占新收%"
    case (.shareOfNew, .en): "% of received"
    case (.handled, .zh): "承办"
    case (.handled, .en): "Handled"
    case (.done, .zh): "办结"
    case (.done, .en): "Closed"
    case (.open, .zh): "未办结"
    case (.open, .en): "Open"
    case (.outcomes, .zh): "办理结果"
    case (.outcomes, .en): "Outcomes"
    case (.kinds, .zh): "新收申请的申请人类型"
    case (.kinds, .en): "Received, by kind of applicant"
    case (.channels, .zh): "新收申请的申请方式"
    case (.channels, .en): "Received, by channel"
    case (.units, .zh): "各承办单位承办的申请"
    case (.units, .en): "Handled, by unit"
    case (.course, .zh): "历年收到和办结的申请"
    case (.course, .en): "Received and closed, year by year"
    case (.otherUnits, .zh): "其余单位"
    case (.otherUnits, .en): "All other units"
    case (.unit, .zh): "件"
    case (.unit, .en): "applications"
    case (.measure, .zh):
      "办理时长按工作日计算，自收到次日起至发出答复之日止（未登记发出日期的，至落款日期止），等待补正、缴费和征求意见的时间也计算在内；是否按期依答复期限认定。"
    case (.measure, .en):
      "Handling time is counted in working days from the day after receipt to the dispatch of the answer (to its date where no dispatch is on record), waiting for clarification, payment and opinions included. Whether an answer was in time goes by the statutory clock."
    case (.provisional, .zh): "部分申请的办理时间涉及放假安排未录入的年份，该年份暂按星期一至星期五为工作日计算。"
    case (.provisional, .en):
      "Some answers took days of years whose notice of holidays is not on record; for these every day from Monday to Friday was taken for a working day."
    }
  }

  /// The lines over everything: the agency, and what the page is.
  public static func title(agency: String, _ scope: StatisticsScope, _ language: Language) -> [String] {
    let name: String
    switch (scope, language) {
    case (.years(let years), .zh): name = span(years, "—", "、") + "年"
    case (.years(let years), .en): name = span(years, "–", ", ")
    case (.quarter(let quarter), .zh): name = "\(quarter.year)年第\(quarter.number)季度"
    case (.quarter(let quarter), .en): name = "quarter \(quarter.number) of \(quarter.year)"
    }
    switch language {
    case .zh: return [agency, name + "政府信息公开申请统计分析"]
    case .en: return [agency, "Statistics of disclosure applications, " + name]
    }
  }

  /// `2022—2024`, or `2020、2024` where years between are missing.
  private static func span(_ years: [Int], _ dash: String, _ comma: String) -> String {
    let years = Set(years).sorted()
    guard let first = years.first, let last = years.last, first < last, last - first == years.count - 1 else {
      return years.map(String.init).joined(separator: comma)
    }
    return "\(first)\(dash)\(last)"
  }

  /// That the figures are of a period that is not over.
  public static func unfinished(today: Day, _ language: Language) -> String {
    switch language {
    case .zh: "统计期尚未结束，数字截至\(today.long(.zh))。"
    case .en: "The period is not over: figures up to \(today.long(.en))."
    }
  }

  /// What a chart shows, for who does not see it: each series with all its values.
  public static func alternative(
    _ title: String, categories: [String], series: [(name: String, values: [Int])], _ language: Language
  ) -> String {
    let texts = series.map { name, values in
      let items = zip(categories, values)
      switch language {
      case .zh:
        let list = items.map { "\($0)\($1)件" }.joined(separator: "，")
        return name.isEmpty ? list : "\(name)：" + list
      case .en:
        let list = items.map { "\($0) \($1)" }.joined(separator: ", ")
        return name.isEmpty ? list : "\(name): " + list
      }
    }
    switch language {
    case .zh: return title + "。" + texts.joined(separator: "；") + "。"
    case .en: return title + ". " + texts.joined(separator: "; ") + "."
    }
  }
}

extension StatisticsPart.Name {
  /// What stands over its figures.
  ///
  /// - Parameter isShort: whether there is room for the bare number of a year only.
  public func text(_ language: Language, isShort: Bool = false) -> String {
    switch (self, language) {
    case (.year(let year), _) where isShort: String(year)
    case (.year(let year), _): Period.year(year).name(language)
    case (.quarter, .zh): "本季度"
    case (.quarter, .en): "Quarter"
    case (.yearSoFar, .zh): "本年累计"
    case (.yearSoFar, .en): "Year so far"
    }
  }
}
