public import FoiaCalendar
public import FoiaCore
public import FoiaWords

/// Writes deadlines as an iCalendar file (RFC 5545) for a desktop calendar: all-day events with a reminder and without
/// personal names.
///
/// Events are identified by agency, application and kind, so that importing a later file moves the events of an earlier
/// one.
public struct DeadlineCalendar {
  private let agency: String
  private let stamp: String
  private let today: Day
  private let calendar: WorkCalendar
  private let language: Language

  /// - Parameters:
  ///   - agency: the reporting body, which names the calendar.
  ///   - stamp: the real time in UTC at which the file is made, `2025-03-03T01:02:03.004Z`.
  ///   - today: today in UTC+8.
  ///   - calendar: the calendar by which working days are counted.
  ///   - language: the language of the titles.
  public init(agency: String, stamp: String, today: Day, calendar: WorkCalendar, language: Language) {
    self.agency = agency
    self.stamp = stamp.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    self.today = today
    self.calendar = calendar
    self.language = language
  }

  // The file is `head`, the events of each application, and `end`, one after the other.

  /// The beginning of the file, with CRLF line ends as all of it.
  public var head: String {
    [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//foia//due//\(language.rawValue.uppercased())", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + DeadlineEvent.calendarName(of: agency)(language).escaped,
    ].map(\.folded).joined()
  }

  /// The end of the file.
  public var end: String { "END:VCALENDAR".folded }

  /// The events of an application; empty if it has none.
  public func events(of item: Agenda.Item) -> String {
    DeadlineEvent.allCases.flatMap { event in day(of: event, item).map { lines(event, $0, item) } ?? [] }
      .map(\.folded).joined()
  }

  /// The day of an event; nil if the application has no event of this kind.
  private func day(of event: DeadlineEvent, _ item: Agenda.Item) -> Day? {
    let application = item.application
    switch event {
    case .answer: return item.clock.due
    case .clarification:
      return application.awaitedClarification.flatMap { application.replyBy($0, by: calendar) }
    case .payment: return application.awaitedPayment.map { application.payBy($0, by: calendar) }
    case .asking:
      let last = item.clock.askClarificationBy
      return application.clarifications.isEmpty && last >= today ? last : nil
    }
  }

  private func lines(_ event: DeadlineEvent, _ day: Day, _ item: Agenda.Item) -> [String] {
    let application = item.application
    let title = event.title(application, isProvisional: isProvisional(event, day, item))(language).escaped
    let details = DeadlineEvent.details(of: application, item.clock, today: today)(language)
    return [
      "BEGIN:VEVENT", "UID:\(application.number)-\(event.rawValue)-\(agency.fingerprint)@foia", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(day.digits)", "DTEND;VALUE=DATE:\(day.advanced(by: 1).digits)", "SUMMARY:\(title)",
      "DESCRIPTION:\(details.escaped)", "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(title)",
      "TRIGGER:\(trigger(event, day))", "END:VALARM", "END:VEVENT",
    ]
  }

  /// Whether the day depends on a notice that is not known yet; a reply-by day does not, since the agency sets it.
  private func isProvisional(_ event: DeadlineEvent, _ day: Day, _ item: Agenda.Item) -> Bool {
    switch event {
    case .answer: item.clock.isProvisional
    case .payment, .asking: !calendar.knows(day...day)
    case .clarification: false
    }
  }

  /// The time of the reminder before the event: nine in the morning of the working day on which the morning view first
  /// shows it.
  private func trigger(_ event: DeadlineEvent, _ day: Day) -> String {
    let ahead = event == .asking ? Policy.clarificationReminderWithin : Policy.dueSoonWithin
    let days = calendar.workingDay(ahead, before: day).distance(to: day)
    return "-P\(days - 1)DT15H"
  }
}

extension Day {
  fileprivate var digits: String { iso.filter { $0 != "-" } }
}

extension String {
  /// The text as a value of type TEXT (RFC 5545, 3.3.11).
  fileprivate var escaped: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\", ";", ",": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\r": break
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The line with its line end, folded into parts of at most 75 octets without cutting a character (RFC 5545, 3.1).
  fileprivate var folded: String {
    var octets = 0
    return unicodeScalars.reduce(into: "") { text, scalar in
      octets += UTF8.width(scalar)
      if octets > 75 {
        text += "\r\n "
        octets = 1 + UTF8.width(scalar)
      }
      text.unicodeScalars.append(scalar)
    } + "\r\n"
  }

  /// A hash of the text (FNV-1a) in 16 hexadecimal digits.
  fileprivate var fingerprint: String {
    let hash = utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
