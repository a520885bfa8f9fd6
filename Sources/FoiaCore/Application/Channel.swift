/// How an application reached the agency (Regulation art. 29 and 31): `counter` handed in in person, `oral` spoken and
/// filled in by the office, `mail` post signed for on delivery, `letter` ordinary post, `online` a web platform,
/// `email`, `fax`.
public enum Channel: String, CaseIterable, Sendable {
  case counter, oral, mail, letter, online, email, fax
  /// Not recorded; for applications imported from old ledgers only.
  case unknown

  /// Whether the receipt counts only once both sides confirm it, so that an application may first be logged with the
  /// day it arrived (art. 31).
  public var needsConfirmation: Bool { Policy.confirmedChannels.contains(self) }

  /// The column the channel is counted in when the table is broken down by channel.
  public var group: ChannelGroup {
    switch self {
    case .counter, .oral: .inPerson
    case .mail, .letter: .post
    case .online, .email: .network
    case .fax: .fax
    case .unknown: .unknown
    }
  }
}

/// The columns of the table by channel: the seven channels in four groups, and those not recorded.
public enum ChannelGroup: String, CaseIterable, Sendable {
  /// 当面: `counter` and `oral`.
  case inPerson = "in-person"
  /// 信函: `mail` and `letter`.
  case post
  /// 网络: `online` and `email`.
  case network
  /// 传真.
  case fax
  /// 未登记: from old ledgers.
  case unknown
}
