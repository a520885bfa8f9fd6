public import FoiaCalendar

/// The day that decides whether an answer was in time, and which of its days that is.
///
/// Who is handed the answer has it the day it is signed for; what is sent is answered the day it is sent
/// (国办公开办函〔2016〕235号). Where the day that the way of service asks for is not recorded, the day of sending counts,
/// else the date on the decision.
public struct AnsweredDay: Hashable, Sendable {
  /// Which day of an answer it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// The date on the decision.
    case decided
    /// The day it was sent.
    case dispatched
    /// The day it was signed for, left or published.
    case served
  }

  /// The day.
  public let on: Day
  /// Which day of the answer it is.
  public let kind: Kind
  /// Whether the day of service would count by its way, but is not recorded.
  public let lacksService: Bool

  /// The day that counts of an answer.
  ///
  /// - Parameters:
  ///   - decided: the date on the decision.
  ///   - dispatch: its sending; nil if not recorded.
  ///   - service: its arrival; nil if not recorded.
  ///   - due: the day by which it was due; nil if there was none.
  init(decided: Day, _ dispatch: Dispatch?, _ service: Service?, due: Day?) {
    // A public notice of what could not be delivered; what was sent in time before it stays in time.
    let isNotice = service?.method == .publicNotice && dispatch?.method != .publicNotice
    let ways = (sent: dispatch?.method ?? service?.method, served: service?.method ?? dispatch?.method)
    let sent = dispatch.flatMap { isNotice || ways.sent.counted(sent: $0.on) == .dispatched ? $0.on : nil }
    let served = service.flatMap {
      isNotice || ways.served.counted(sent: dispatch?.on ?? $0.on) == .served ? $0.on : nil
    }
    switch (sent, served) {
    case (let sent?, let served?):
      let isBySending = isNotice ? due.map { sent <= $0 } ?? true : sent <= served
      self.init(isBySending ? sent : served, isBySending ? .dispatched : .served)
    case (let sent?, nil): self.init(sent, .dispatched)
    case (nil, let served?): self.init(served, .served)
    case (nil, nil):
      self.init(dispatch?.on ?? decided, dispatch == nil ? .decided : .dispatched, lacksService: dispatch != nil)
    }
  }

  /// A day of an answer as the one that counts.
  public init(_ day: Day, _ kind: Kind, lacksService: Bool = false) {
    self.on = day
    self.kind = kind
    self.lacksService = lacksService
  }
}

extension ServiceMethod? {
  /// The day by which an answer is judged that goes out in this way, sent on a day; a way that is not recorded is taken
  /// for sending.
  fileprivate func counted(sent: Day) -> AnsweredDay.Kind {
    switch self {
    case .inPerson, .left, .agency: .served
    case .courier: sent <= Policy.courierCountsAsPostUntil ? .dispatched : .served
    case .post, .email, .online, .fax, .publicNotice, nil: .dispatched
    }
  }
}

extension ServiceMethod {
  /// Whether the service alone says all: nothing is sent before it.
  public var isServiceAlone: Bool {
    switch self {
    case .inPerson, .left, .agency, .publicNotice: true
    case .post, .courier, .email, .online, .fax: false
    }
  }
}

extension Application {
  /// The day that decides whether the first answer was in time; nil while open.
  ///
  /// - Parameter due: the day by which it was due; nil if there was none.
  public func answered(due: Day?) -> AnsweredDay? {
    closing.map { AnsweredDay(decided: $0.on, dispatch, service, due: due) }
  }
}

extension Application {
  /// Whether the answer that goes out next has reached the applicant without having been sent.
  public var isServedAlone: Bool {
    switch answerToDeliver(isSent: true) {
    case .first: newAnswers.isEmpty && dispatch == nil && service != nil
    case .new: false
    }
  }
}

extension NewAnswer {
  /// The day that decides whether it was in time, as with the first answer.
  ///
  /// - Parameter due: the day that was set for it; nil if that is not known.
  public func answered(due: Day?) -> AnsweredDay { AnsweredDay(decided: fact.on, dispatch, service, due: due) }
}
