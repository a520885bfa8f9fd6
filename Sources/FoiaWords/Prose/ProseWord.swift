public import FoiaCore

/// What a word in the text of a report says about the numbers around it.
public enum ProseWord: Hashable, Sendable {
  /// Applications for disclosure: 政府信息公开申请, 依申请公开.
  case applications
  /// Applications without saying of what: 申请.
  case application
  /// Disclosure as such, which relates a dispute to it: 政府信息公开.
  case disclosure
  /// Reviews or suits: the code of the way, or `suits` for both ways before a court.
  case dispute(String)
  /// What became of a dispute.
  case result(DisputeColumn)
  /// A row of the applications table.
  case row(ProseRow)
  /// A column of the applications table, by its code.
  case kind(String, isCertain: Bool)
  /// A channel by which applications came.
  case channel(ChannelGroup)
  /// A row of section two; what was made of it, withdrawn, is in force, or was decided.
  case item(DisclosureItem), made, repealed, inForce, decision
  /// Documents of other bodies, which this body reviews or drafts.
  case ofOthers
  /// The fee for processing; what of it is only owed or waived.
  case fee, owed
  /// Work that has nothing to do with applications: 主动公开, 建议提案, 热线.
  case otherWork
  /// That something did not happen: 未, 没有, 无.
  case denial
  /// That a number is one of a part, or of something else than a row: by channel, by punctuality, by subject.
  case part
  /// That a number is of what was done early or in time: 按期.
  case timely
  /// How an application came: `通过`, which may be followed by a channel, and words for every channel.
  case through, everyChannel
  /// To or about whom or what: 向, 针对; what follows narrows nothing.
  case toward
  /// That a number compares: 增长, 减少. `fromAnother` also says with what: 较上年.
  case change, fromAnother
  /// Another time than the year of the report, or a part of it.
  case otherPeriod
  /// Other bodies than the reporting one, which may be all of its area, and bodies below it.
  case others, bodiesBelow
  /// The reporting body: 我局, 本机关.
  case own
  /// All of an area, by its last character: 全区 is 区.
  case whole(Character)
  /// Of what was named before: 其中, 包括. `sum`: all of it: 共计.
  case among, sum
  /// That numbers follow in the order of what was named: 分别.
  case respectively
  /// Two things in one: 并, 和.
  case and
  /// What gives a reason: 因, 由于.
  case cause
  /// That all of it is done within the time of the law, or that all of it is done.
  case inTime, all
  /// A rate, such as 答复率.
  case rate
  /// What says nothing of numbers.
  case filler
}

extension ProseWord {
  /// Whether it names reviews or suits.
  public var isDispute: Bool { if case .dispute = self { true } else { false } }
}

/// A row of the applications table as prose names it, or several where the words leave open which.
public struct ProseRow: Hashable, Sendable {
  /// The codes of the figures that may be meant, the likeliest first: `total`, `deny-secret`, `handled`.
  public let names: [String]
  /// How exactly the words name a row.
  public let rank: Rank

  /// A row named by words of this rank.
  public init(names: [String], rank: Rank) { (self.names, self.rank) = (names, rank) }

  /// Whether what was carried over is meant, in or out.
  public var isCarried: Bool { Set(names).isSubset(of: ["carried-in", "carried-out"]) }

  /// How exactly the words name a row, the vaguest first: 办理; 收到, 办结; 上年结转; 不予公开; 属于国家秘密.
  public enum Rank: Int, Comparable, Sendable {
    case vague, flow, carried, group, leaf

    /// Whether the left names a row less exactly.
    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }
}
