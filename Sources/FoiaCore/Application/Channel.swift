/// How an application reached the agency (Regulation art. 29 and 31).
public enum Channel: String, CaseIterable, Sendable {
  case counter, oral, mail, letter, online, email, fax
  /// From old ledgers only.
  case unknown

  /// Whether both sides must confirm the receipt before it counts, so that an application may first be logged with
  /// the day it arrived (art. 31).
  public var needsConfirmation: Bool { Policy.confirmedChannels.contains(self) }

  /// The column this channel is counted in when the table is broken down by channel.
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

/// The columns of the table by channel.
public enum ChannelGroup: String, CaseIterable, Sendable {
  case inPerson = "in-person"
  case post
  case network
  case fax
  case unknown
}
