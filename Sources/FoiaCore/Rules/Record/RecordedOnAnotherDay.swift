internal import FoiaCalendar

/// R4: the day that the program was given as today is not that of the real time of recording, in UTC+8.
public enum RecordedOnAnotherDay: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R4", on: .record, .warning)

  /// Compares the days and times of successive entries; those of the same day and hour are compared only once.
  public struct Comparison: Sendable {
    private var lastTold: [UInt8] = []
    private var lastHour: [UInt8] = []
    private var lastDifference: (told: Day, real: Day)?

    /// A comparison that has seen no entry yet.
    public init() {}

    /// A finding if the two days of an entry differ; nil if they are the same.
    ///
    /// - Parameters:
    ///   - seq: the entry.
    ///   - told: the recorded day as ASCII, `2026-11-28`.
    ///   - instant: the real time in UTC as ASCII, `2026-11-28T03:04:05.678Z`.
    public mutating func finding(at seq: EntryID, told: [UInt8], instant: [UInt8]) -> Finding? {
      let hour = Array(instant.prefix(13))
      if told != lastTold || hour != lastHour {
        (lastTold, lastHour) = (told, hour)
        lastDifference = Self.difference(told, instant)
      }
      return lastDifference.map { Finding(rule, .warning, .entry(seq), .otherDay(told: $0.told, real: $0.real)) }
    }

    private static func difference(_ told: [UInt8], _ instant: [UInt8]) -> (told: Day, real: Day)? {
      let text = String(decoding: instant, as: UTF8.self)
      guard let day = Day(iso: String(decoding: told, as: UTF8.self)), let date = Day(iso: text.prefix(10)),
        let hours = Int(text.dropFirst(11).prefix(2))
      else { return nil }
      let real = hours >= 16 ? date.advanced(by: 1) : date
      return real == day ? nil : (day, real)
    }
  }
}
