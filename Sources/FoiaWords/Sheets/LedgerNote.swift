public import FoiaCalendar
public import FoiaCore

/// What the running text of a row tells: days with what happened on them, limits, how disputes ended.
public enum LedgerNote {
  /// How a dispute stands.
  public enum Standing: Hashable, Sendable {
    case decided(DisputeResult)
    case pending, unknown
  }

  /// The events that texts tell with their days, one clause after the other.
  public static func events(in texts: [String], after received: Day?, year: Int?) -> [LedgerEvent] {
    let speaksOfConsultation = texts.contains { $0.includes("征求") || $0.includes("第三方") || $0.includes("第三人") }
    var events: [LedgerEvent] = []
    for text in texts where text.mayHaveDigits {
      for clause in text.word.split(whereSeparator: { "，。；,;\n、".contains($0) }).map(String.init) {
        if let decided = decision(in: clause, after: received, year: year) { events.append(decided) }
        guard let kind = kind(of: clause, speaksOfConsultation),
          let day = day(in: clause, after: received, year: year), received.map({ day >= $0 }) ?? true
        else { continue }
        events.append(LedgerEvent(kind, on: day, told: clause))
      }
    }
    return events
  }

  /// How a review or suit ended, where a clause tells it with its day: 2月20日复议维持.
  private static func decision(in clause: String, after received: Day?, year: Int?) -> LedgerEvent? {
    let isReview = clause.includes("复议")
    guard isReview || isOfSuit(clause),
      case .decided(let result) = dispute(in: clause), let day = day(in: clause, after: received, year: year)
    else { return nil }
    return LedgerEvent(.disputeDecided, on: day, dispute: isReview ? .review : .suit, result: result, told: clause)
  }

  /// The days that the words of a dispute tell: when it was filed, and when it was decided.
  ///
  /// - Parameters:
  ///   - received: the day of receipt, before which there is no dispute.
  ///   - today: a day after it is not taken.
  ///   - year: the year of days that have none.
  public static func disputeDays(
    in text: String, after received: Day?, until today: Day, year: Int?
  ) -> (filed: Day?, decided: Day?) {
    var days: (filed: Day?, decided: Day?)
    for clause in clauses(of: text.word) {
      guard let day = day(in: clause, after: received, year: year), day <= today, received.map({ day >= $0 }) ?? true
      else { continue }
      if case .decided = dispute(in: clause) {
        days.decided = days.decided ?? day
      } else if ["申请", "提起", "提出", "受理", "收到", "起诉", "立案"].contains(where: clause.includes) {
        days.filed = days.filed ?? day
      }
    }
    return days
  }

  /// What the words of one cell say of the review and of the suit, in that order: 复议维持，一审驳回，二审维持.
  public static func waysOfDispute(in text: String) -> [(isSuit: Bool, words: String)] {
    var words: [Bool: [String]] = [:]
    var isSuit: Bool?
    for clause in clauses(of: text) {
      let (ofReview, ofSuit) = (clause.includes("复议"), isOfSuit(clause))
      if ofReview != ofSuit { isSuit = ofSuit }
      words[isSuit ?? false, default: []].append(clause)
    }
    return [false, true].compactMap { way in words[way].map { (way, $0.joined(separator: "，")) } }
  }

  /// Whether a clause speaks of a suit: 一审驳回, 起诉; complaints (投诉) and appeals to others (申诉) are none.
  private static func isOfSuit(_ clause: String) -> Bool {
    let word = clause.replacing("投诉", with: "").replacing("申诉", with: "")
    return ["诉", "一审", "二审", "法院", "判决", "裁定", "终审"].contains(where: word.includes)
  }

  private static func clauses(of text: String) -> [String] {
    text.split(whereSeparator: { "，。；,;\n、".contains($0) }).map(String.init)
  }

  private static func kind(of clause: String, _ speaksOfConsultation: Bool) -> Event.Kind? {
    func has(_ words: [String]) -> Bool { words.contains(where: clause.includes) }
    if has(["期限", "截止", "之前", "前补", "复议", "诉讼", "法院"]) { return nil }
    // What is asked for, and what others signed for.
    if has(["请于", "日前", "邮寄收到"]) || has(["签收"]) && has(["征求", "第三方", "第三人", "本机关", "我局"]) { return nil }
    if has(["收到补正", "补来", "补正材料", "已补正", "补正完成", "补齐", "补充材料", "补交", "补正回复", "提交补正", "申请人补正", "补正到", "补了"]) {
      return .clarificationReceived
    }
    if has(["让他补", "让补", "要求补正", "告知补正", "通知补正", "补正告知", "补正通知", "发补正", "让其补", "让她补", "要求补充"]) {
      return .clarificationAsked
    }
    if speaksOfConsultation {
      if has(["回函", "复函", "收到意见", "回复", "反馈", "不同意", "收到第三方", "返回意见"]) { return .consultationReturned }
      if has(["发函", "征求", "去函", "致函", "发征求意见"]) { return .consultationSent }
    }
    if has(["寄出", "邮寄", "寄送", "ems寄", "发出答复", "寄给"]) { return .dispatched }
    if has(["送达", "签收", "领取", "取走", "领走"]) { return .answerServed }
    return nil
  }

  /// The only date in a clause; without a year the first such day on or after the receipt.
  static func day(in clause: String, after received: Day?, year: Int?) -> Day? {
    let dates = clause.matches(of: /(?:20[0-9]{2}[年.\-\/])?[0-9]{1,2}[月.\-\/][0-9]{1,2}[日号]?/).map { String($0.output) }
    guard dates.count == 1 else { return nil }
    guard case .day(let day, _) = LedgerDay(reading: dates[0], year: year, after: received) else { return nil }
    return day
  }

  /// How many working days a clarification may take: 补正期限15个工作日.
  public static func clarificationLimit(in text: String) -> Int? {
    let word = text.word
    if let match = word.firstMatch(of: /补正(?:期限|时限)?[^0-9]{0,6}?([0-9]{1,3}|[一二三四五六七八九十]{1,4})个?工作日/) {
      return String(match.1).chineseNumber
    }
    return days(text).flatMap { (1...200).contains($0) ? $0 : nil }
  }

  /// How many days a cell tells and nothing else: 20, 20个工作日, 二十天; nil for anything else.
  public static func days(_ text: String) -> Int? {
    text.word.wholeMatch(of: /([0-9]{1,4}|[一二三四五六七八九十]{1,4})个?(?:工作日|[天日])?/).flatMap { String($0.1).chineseNumber }
  }

  /// An extension that words below a heading on extensions tell, which need not name it: 至4月29日, 20个工作日.
  public static func `extension`(below text: String, after received: Day?, year: Int?) -> LedgerEvent? {
    `extension`(in: namesExtension(text) ? text : "延期" + text, after: received, year: year)
  }

  private static func namesExtension(_ clause: String) -> Bool {
    ["延期", "延长", "顺延"].contains(where: clause.includes)
  }

  /// An extension that words tell: 延期至2024年2月6日, 经批准延期15个工作日.
  public static func `extension`(in text: String, after received: Day?, year: Int?) -> LedgerEvent? {
    guard text.includes("延") else { return nil }
    let clauses = text.word.split { "，。；,;\n".contains($0) }.map(String.init).filter { !isPlan($0) }
    let telling = clauses.filter(namesExtension)
    if telling.isEmpty { return nil }
    let word = clauses.joined(separator: "，")
    if LedgerCell.deniedExtensions.contains(where: word.includes) { return nil }
    var event = LedgerEvent(.extended, told: telling.joined(separator: "，"))
    if let match = word.firstMatch(of: /延[期长][^0-9，。]{0,6}?([0-9]{1,3}|[一二三四五六七八九十]{1,4})个?(?:工作日|日|天)/) {
      event.days = String(match.1).chineseNumber
    }
    if let match = word.firstMatch(of: /(?:至|到)((?:20[0-9]{2}[年.\-\/])?[0-9]{1,2}[月.\-\/][0-9]{1,2}[日号]?)/),
      case .day(let day, _) = LedgerDay(reading: String(match.1), year: year, after: received)
    {
      event.until = day
    }
    if event.until == nil,
      let match = word.firstMatch(of: /((?:20[0-9]{2}[年.\-\/])?[0-9]{1,2}[月.\-\/][0-9]{1,2}[日号]?)[^，。至到]{0,10}延[期长]/),
      case .day(let day, _) = LedgerDay(reading: String(match.1), year: year, after: received)
    {
      event.day = day
    }
    return event
  }

  /// Whether a clause speaks of an extension that is only thought of: 3月8日召开会议研究延期事宜.
  private static func isPlan(_ clause: String) -> Bool {
    guard clause.includes("延") else { return false }
    // What else may be put off.
    if ["工程", "项目", "竣工", "工期", "合同", "还款", "开工", "建设"].contains(where: clause.includes) { return true }
    let words = ["研究", "讨论", "拟", "商议", "会商", "计划", "考虑", "准备", "建议", "事宜", "请示", "如需", "能否", "是否", "申请延期"]
    return words.contains(where: clause.includes) && !["同意", "批准", "决定"].contains(where: clause.includes)
  }

  /// How a review or suit ended, in the few words of a cell.
  public static func dispute(in text: String) -> Standing {
    let word = text.comparable
    func has(_ words: [String]) -> Bool { words.contains(where: word.includes) }
    if has(["上诉"]), !has(["二审维持", "终审"]) { return .pending }
    if has(["审理中", "未审结", "尚未", "待审", "正在", "已受理", "进行中", "审查中", "未结", "在审"]) { return .pending }
    if has(["撤诉", "撤回", "和解", "调解", "终止", "不予受理", "驳回起诉", "驳回复议申请", "驳回申请", "移送", "终结"]) { return .decided(.other) }
    if has(["纠正", "撤销", "责令", "变更", "确认违法", "重作", "重新作出", "重新答复", "败诉"]) { return .decided(.corrected) }
    if has(["维持", "驳回", "确认合法", "胜诉", "支持我"]) { return .decided(.upheld) }
    return ["是", "有", "√", "复议", "诉讼", "已复议", "已诉讼", "已申请", "y", "已起诉"].contains(word) ? .pending : .unknown
  }
}

extension String {
  /// Whether a digit may stand in it in any form, as every day has some.
  fileprivate var mayHaveDigits: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x30...0x39: true
      case 0..<0x80, 0x4E00...0x9FFF, 0x3000...0x3019: false
      // Full-width commas, brackets, colons and the like.
      case 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B: false
      default: true
      }
    }
  }
}
