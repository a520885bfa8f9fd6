public import FoiaCore

/// The outcome that the words of a row tell.
public enum LedgerOutcome: Hashable, Sendable {
  /// Nothing stands there.
  case none
  /// How far it is, which is no outcome; perhaps that it was answered, without saying how.
  case state(isAnswered: Bool)
  case sure(Outcome, SubReason?)
  /// The only outcome that the words fit.
  case guessed(Outcome, SubReason?)
  case doubt(LedgerDoubt, [Outcome])

  /// Reads the words of a row.
  ///
  /// - Parameters:
  ///   - text: the cell of the outcome.
  ///   - reason: the cell that says why it was refused; nil if there is none.
  ///   - note: what else the row says, which is asked only where the outcome is a refusal without its ground.
  public init(reading text: String, reason: String? = nil, note: String? = nil) {
    let reason = reason.flatMap { LedgerCell.isNothing($0) ? nil : $0 }
    if LedgerCell.isNothing(text) {
      guard let reason else {
        self = .none
        return
      }
      self = LedgerOutcome(reading: reason)
      if case .sure(let outcome, let why) = self { self = .guessed(outcome, why) }
      return
    }
    if let isAnswered = Self.state(text) {
      // What was answered may stand beside it.
      guard isAnswered, let reason else {
        self = .state(isAnswered: isAnswered)
        return
      }
      self = LedgerOutcome(reading: reason)
      return
    }
    // An office's own code is none of the form's numbers.
    if ["一", "二", "三", "四", "五", "六"].contains(text.comparable) || text.comparable.allSatisfy(\.isNumber) {
      self = .doubt(.unknownOutcome, [])
      return
    }
    if let one = Self.exact(text) {
      // 其他处理（其他） stands in one column and 申请人撤回 in the next.
      if one.outcome == .other, one.subReason == nil, let reason,
        let more = Self.told(LedgerOutcome(reading: reason)), more.outcome == .other
      {
        self = more.isSure ? .sure(.other, more.subReason) : .guessed(.other, more.subReason)
        return
      }
      self = .sure(one.outcome, one.subReason)
      return
    }
    let group = Self.group(text)
    if !group.isEmpty, let reason, let one = Self.told(LedgerOutcome(reading: reason)), group.contains(one.outcome) {
      // The group stands in one column and its row in the next, as in the form.
      self = one.isSure ? .sure(one.outcome, one.subReason) : .guessed(one.outcome, one.subReason)
      return
    }
    if !group.isEmpty, reason == nil, let note, let one = Self.told(LedgerOutcome(reading: note)),
      group.contains(one.outcome)
    {
      self = .guessed(one.outcome, one.subReason)
      return
    }
    let found = Found(text)
    if found.isRefusal, found.outcomes.isEmpty {
      self = Self.ground(of: reason, note)
    } else if found.isRejection, found.outcomes.isEmpty, let reason {
      self = LedgerOutcome(reading: reason)
    } else if !group.isEmpty {
      self = .doubt(.groupOfOutcomes, group)
    } else {
      self = found.decided
    }
  }

  /// The rows of the form that a text names together: 无法提供, 其他处理.
  private static func group(_ text: String) -> [Outcome] {
    let found = Form.current.wholeMeaning(of: text.word)
    return found.count > 1 ? found.compactMap { Outcome(rawValue: $0.outcome.rawValue) } : []
  }

  /// The outcome that the words tell; nil where they tell none, or are to be asked about.
  public var told: Outcome? { Self.told(self)?.outcome }

  private static func told(_ outcome: LedgerOutcome) -> (outcome: Outcome, subReason: SubReason?, isSure: Bool)? {
    switch outcome {
    case .sure(let outcome, let subReason): (outcome, subReason, true)
    case .guessed(let outcome, let subReason): (outcome, subReason, false)
    case .none, .state, .doubt: nil
    }
  }

  /// A refusal without its ground, which the reason or the note may tell.
  private static func ground(of reason: String?, _ note: String?) -> LedgerOutcome {
    let refusals = Outcome.allCases.filter { $0.rawValue.hasPrefix("deny-") }
    for text in [reason, note].compactMap(\.self) {
      let found = Found(text)
      let fitting = refusals.filter(found.all.contains)
      if fitting.count == 1 { return .guessed(fitting[0], nil) }
      if fitting.count > 1 { return .doubt(.severalOutcomes, fitting) }
      if found.outcomes.count == 1, text == reason {
        return .guessed(found.outcomes[0].outcome, found.outcomes[0].subReason)
      }
    }
    return .doubt(.groupOfOutcomes, refusals)
  }

  private static func exact(_ text: String) -> (outcome: Outcome, subReason: SubReason?)? {
    let found = Form.current.wholeMeaning(of: text.word)
    guard found.count == 1, let one = found.first, let outcome = Outcome(rawValue: one.outcome.rawValue)
    else { return nil }
    // What offices also call it may fit several rows all the same.
    if OutcomeSign.several.contains(text.comparable) { return nil }
    return (outcome, one.subReason)
  }

  /// Whether words only say how far it is: false while it is open, true once it is answered.
  public static func state(_ text: String) -> Bool? {
    let word = text.comparable.filter { $0.isLetter || $0.isNumber }
    if answered.contains(word) { return true }
    return open.contains(word) || word.hasSuffix("中") || ["正在", "尚未", "待"].contains(where: word.hasPrefix) ? false : nil
  }

  private static let answered: Set<String> = [
    "办结", "已办结", "已答复", "答复", "完结", "已回复", "办毕", "已处理", "已完成", "已办", "已结", "结案", "回复", "办理完毕", "按时答复", "按期答复",
    "已按期答复", "按期办结", "完成", "是", "书面答复", "已书面答复", "电话答复", "已办理", "答复申请人",
  ]
  /// What says outright that there is no answer yet.
  private static let unanswered: Set<String> = [
    "在办", "未办结", "待办", "未答复", "待答复", "未结", "办理中", "处理中", "尚未办结", "尚未答复",
  ]
  private static let open = unanswered.union([
    "待受理", "受理", "已受理", "待审核", "转办", "已转办", "延期", "延期答复", "已延期", "补正", "告知补正",
    "待补正", "已告知补正",
    "征求意见", "结转", "结转下年", "结转下年度", "否", "跨年办理", "已登记", "新收", "待分办", "已分办", "要求补正", "已通知补正", "等待补正",
  ])

  /// Whether a state says outright that there is no answer yet.
  public static func isStillOpen(_ text: String) -> Bool {
    let word = text.comparable
    return unanswered.contains(word) || word.hasPrefix("正在")
  }

  /// The signs in a text.
  private struct Found {
    private(set) var outcomes: [(outcome: Outcome, subReason: SubReason?)] = []
    private(set) var isRefusal = false
    private(set) var isRejection = false
    /// Groups of rows that words fit which are not more exact.
    private var groups: [[Outcome]] = []
    private let word: String
    private var rest: String
    private static let plainGrants: Set<String> = ["公开", "提供", "予以公开", "已公开", "同意公开", "主动公开", "已主动公开"]

    init(_ text: String) {
      word = text.comparable.replacing("部份", with: "部分")
      rest = word
      for sign in OutcomeSign.all {
        guard rest.includes(sign.sought) else { continue }
        rest = rest.replacing(sign.sought, with: "|")
        switch sign.meaning {
        case .outcome(let outcome, let subReason):
          if !outcomes.contains(where: { $0.outcome == outcome && $0.subReason == subReason }) {
            outcomes.append((outcome, subReason))
          }
        case .refusal: isRefusal = true
        case .rejection: isRejection = true
        case .either(let several): groups.append(several)
        case .nothing: break
        }
      }
      settle()
    }

    private mutating func settle() {
      // 公开/部分公开 says that one of both holds.
      let pieces = Set(word.split { "/、，,；;或|".contains($0) }.map(String.init))
      if !pieces.isDisjoint(with: Self.plainGrants), pieces.contains("部分公开") {
        (outcomes, groups) = ([], [[.granted, .partial]])
        return
      }
      // A severed answer is counted as such and nothing else.
      if let partial = outcomes.first(where: { $0.outcome == .partial }) {
        outcomes = [partial]
        groups = []
      }
      // Registers have their own rules, whatever file they are kept in.
      if outcomes.contains(where: { $0.outcome == .denyQuery }) { outcomes.removeAll { $0.subReason == .archived } }
      // 逾期不补正，不再处理 says twice the same.
      groups.removeAll { group in outcomes.contains { group.contains($0.outcome) } }
      if outcomes.isEmpty, groups.isEmpty, !isRefusal, !isRejection {
        if ["公开", "提供"].contains(where: rest.contains), !rest.isRefusal { outcomes = [(.granted, nil)] }
      }
      // 部分不存在 leaves open what became of the rest.
      if word.contains("部分"), !outcomes.isEmpty, !outcomes.contains(where: { $0.outcome == .partial }) {
        groups.append([.partial] + outcomes.map(\.outcome))
      } else if outcomes.contains(where: { $0.outcome != .granted && $0.outcome != .partial }),
        !isRefusal && endsInGrant
          || word.split(whereSeparator: { "；;，,、/|+＋和及".contains($0) })
            .contains(where: { Self.plainGrants.contains(String($0)) })
      {
        groups.append([.granted, .partial])
      }
      if isRefusal, outcomes.contains(where: { $0.outcome == .granted }) {
        groups.append([.granted, .partial])
      }
    }

    /// Whether the last word grants it, whatever stands before: 征求第三方意见后公开.
    private var endsInGrant: Bool {
      ["公开", "提供"].contains { rest.hasSuffix("后\($0)") || rest.hasSuffix("后予以\($0)") || rest == "|\($0)" }
        && !rest.isRefusal
    }

    var all: Set<Outcome> { Set(outcomes.map(\.outcome)).union(groups.joined()) }

    var decided: LedgerOutcome {
      let ordered = Outcome.allCases.filter(all.contains)
      if groups.isEmpty, ordered.count == 1 {
        let reasons = Set(outcomes.map(\.subReason))
        // Which kind of other it is decides nothing in the table, so it is left open where words differ.
        return .guessed(ordered[0], reasons.count == 1 ? outcomes[0].subReason : nil)
      }
      if ordered.isEmpty {
        return isRejection
          ? .doubt(.groupOfOutcomes, Outcome.allCases.filter { $0.rawValue.hasPrefix("reject-") })
          : .doubt(.unknownOutcome, [])
      }
      return .doubt(.severalOutcomes, ordered)
    }
  }

  /// The agency that the applicant was told to ask: 建议向省林草局申请, 让去县水利局.
  public static func referral(in text: String) -> String? {
    // A pattern takes long to make, and few texts have a word that it begins with.
    func told(_ words: [String], _ pattern: @autoclosure () -> Regex<(Substring, Substring)>) -> String? {
      words.contains(where: text.includes) ? text.firstMatch(of: pattern()).map { String($0.1) } : nil
    }
    return told(["向"], /向([^，。；,;向]{2,20}?)(?:申请|咨询|查询|了解|获取|提出|索取|反映)/)
      ?? told(
        ["让去", "去找", "请去", "到"], /(?:让去|去找|请去|到)([^，。；,;]{2,20}?(?:局|委|办|厅|部|院|中心|政府|镇|乡|处|所|站|办事处))/)
      ?? told(
        ["属于", "归", "由", "转"], /(?:属于|归|由|转)([^，。；,;]{2,20}?(?:局|委|办|厅|部|院|中心|政府|办事处))(?:管|负责|办理|职责|公开|$)/)
  }
}
