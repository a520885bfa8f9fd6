/// How many applications the record of a year has as received by each channel.
public struct ChannelTotals: Hashable, Sendable {
  private let counts: [ChannelGroup: Int]
  /// How many were received by all channels together.
  public let total: Int

  /// The counts of what was received; nil where the channel of some is not recorded, so that none of them is certain.
  public init?(received tally: Tally) {
    let cells = tally.cells(.new)
    guard tally.breakdown == .channel, cells.count == ChannelGroup.allCases.count + 1 else { return nil }
    counts = Dictionary(zip(ChannelGroup.allCases, cells), uniquingKeysWith: +)
    total = cells.last ?? 0
    if counts[.unknown] != 0 { return nil }
  }

  /// How many were received by a channel.
  public subscript(channel: ChannelGroup) -> Int { counts[channel] ?? 0 }
}
