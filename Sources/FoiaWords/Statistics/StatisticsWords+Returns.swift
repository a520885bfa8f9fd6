public import FoiaCore

extension StatisticsWords {
  /// That applications of a period were written down in another one; nil if none were.
  public static func registrations(_ counts: RegistrationCounts, of part: StatisticsPart.Name) -> Phrase? {
    guard counts.differ else { return nil }
    let name = part.text
    let before =
      counts.receivedBefore > 0
      ? Phrase(zh: "，其中\(counts.receivedBefore)件此前收到", en: ", \(counts.receivedBefore) of them received before")
      : .empty
    let later =
      counts.registeredLater > 0
      ? Phrase(
        zh: "；期内收到、其后登记\(counts.registeredLater)件",
        en: "; \(counts.registeredLater) received in it and registered later")
      : .empty
    let registered = Phrase(
      zh: "\(name.zh)登记\(counts.registered)件", en: "\(name.en): \(counts.registered) registered")
    return registered + before + later
      + Phrase(zh: "。新收按收到日期统计。", en: ". What is received is counted by the day of receipt.")
  }

  /// How many applications had what they ask for turned into proactive disclosure.
  public static func disclosed(_ count: Int, of part: StatisticsPart.Name) -> Phrase {
    let name = part.text
    return Phrase(
      zh: "\(name.zh)依申请转为主动公开\(count)件。",
      en: "\(name.en): \(counted(count, "application")) turned into proactive disclosure.")
  }

  /// How late an answer is that was given on a rest day right after its due date.
  public static let underOneDay = Phrase(zh: "不足1", en: "under 1")

  /// How many late answers are not listed.
  public static func moreLate(_ count: Int) -> Phrase {
    Phrase(zh: "另有\(count)件逾期答复，见 JSON 格式。", en: "\(count) more late answers stand in the JSON.")
  }
}

extension StatisticsGroup {
  /// What stands at the head of its row.
  public var name: Phrase {
    switch self {
    case .unit(let name): name.map { Phrase(both: $0) } ?? StatisticsWords.noUnit.text
    case .officer(let name): name.map { Phrase(both: $0) } ?? StatisticsWords.noOfficer.text
    case .channel(let channel): channel.name
    }
  }
}

extension StatisticsGrouping {
  /// The title of the section that is divided so.
  public var section: StatisticsWords {
    switch self {
    case .unit: .unitSection
    case .officer: .officerSection
    case .channel: .channelHandlingSection
    }
  }

  /// What the heads of its rows are.
  public var head: StatisticsWords {
    switch self {
    case .unit: .unitHead
    case .officer: .officerHead
    case .channel: .channelHead
    }
  }
}
