internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// The channels that a sentence names exactly once. Where it names 信函 and 邮寄 apart, neither is all that came by post;
  /// where it names e-mail apart, 网络 is not all that came by network.
  static func channelsNamedOnce(in tokens: [ProseToken], _ sentence: String) -> Set<ChannelGroup> {
    var named: [ChannelGroup: Int] = [:]
    for token in tokens { if let channel = token.channel { named[channel, default: 0] += 1 } }
    if ProseWords.apartFromNetwork.contains(where: sentence.contains) { named[.network] = nil }
    return Set(named.filter { $0.value == 1 }.keys)
  }

  /// The channel that a number between these words is of; nil where they say something else, or say of only a part.
  mutating func channel(before: [ProseToken], after: [ProseToken]) -> ChannelGroup? {
    let isBefore = before.contains { $0.channel != nil }
    let behind = after.first { !$0.isFiller }?.channel
    let channels = isBefore ? before.compactMap(\.channel) : [behind].compactMap(\.self)
    guard topic == .applications || before.contains(where: { $0.word == .applications }), channels.count == 1,
      let channel = channels.first, sentence.channels.contains(channel), before.allSatisfy(Self.isOfChannel),
      row == "new" || before.contains(where: { $0.row?.names.first == "new" })
    else { return nil }
    row = "new"
    return channel
  }

  /// Takes in the share of the applications by channel that were counted just before; false where none were.
  mutating func channel(sharing percent: String, before: [ProseToken]) -> Bool {
    guard let last = reading.channels.indices.last, reading.channels[last].share == nil,
      row == "new", before.contains(where: { $0.meaning == .unknown("占") || $0.meaning == .unknown("占比") }),
      before.count <= 2
    else { return false }
    reading.channels[last].share = percent
    return true
  }

  /// Whether a word before a number of a channel leaves it all that came by it.
  private static func isOfChannel(_ token: ProseToken) -> Bool {
    switch token.meaning {
    case .unknown(let text): !text.contains(where: \.isLetter)
    case .word(.channel), .word(.application), .word(.applications), .word(.filler), .word(.among), .word(.through),
      .word(.own), .word(.and):
      true
    case .word(.row(let row)): row.names.first == "new"
    case .word, .number: false
    case .year, .mark: true
    }
  }
}
