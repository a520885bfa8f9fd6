/// What is said beside a report, on stderr.
public enum ReportNotes {
  public static func lastYear(_ year: Int, _ language: Language) -> String {
    switch language {
    case .zh: "未指定年度：一至三月按上年（\(year)年）统计"
    case .en: "no year named: from January to March that means last year, \(year)"
    }
  }

  public static func thisYear(_ year: Int, _ language: Language) -> String {
    switch language {
    case .zh: "未指定年度：按今年（\(year)年）统计"
    case .en: "no year named: this year, \(year)"
    }
  }

  public static func unfinished(_ language: Language) -> String {
    switch language {
    case .zh: "统计期尚未结束，数字还会变动"
    case .en: "the period is not over, the figures will still change"
    }
  }

  public static func beforeFirstYear(_ year: Int?, _ language: Language) -> String {
    switch (year, language) {
    case (let year?, .zh): "本台账自\(year)年开始，此前没有记录"
    case (let year?, .en): "this ledger begins in \(year), there are no records before"
    case (nil, .zh): "本台账还没有申请"
    case (nil, .en): "this ledger holds no application yet"
    }
  }
}
