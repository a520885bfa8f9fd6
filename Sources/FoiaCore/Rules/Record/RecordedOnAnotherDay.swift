internal import FoiaCalendar

/// R4: the day that the program was given as today is not that of the real time of recording, in UTC+8.
public enum RecordedOnAnotherDay: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R4", on: .record, .warning)

  /// Compares the days and times of successive actions; those of the same day and hour are compared only once.
  public struct Comparison: Sendable {
    private var lastTold: [UInt8] = []
    private var lastHour: [UInt8] = []
    private var lastDifference: (told: Day, real: Day)?

    /// A comparison that has seen no action yet.
    public init() {}

    /// A finding if the two days of an action differ; nil if they are the same.
    ///
    /// One that has the day of the action before it, later than the clock, was raised to that day, which is a finding of
    /// the action that had it first.
    ///
    /// - Parameters:
    ///   - seq: the first entry of the action.
    ///   - told: the recorded day as ASCII, `2026-11-28`.
    ///   - instant: the real time in UTC as ASCII, `2026-11-28T03:04:05.678Z`.
    public mutating func finding(at seq: EntryID, told: [UInt8], instant: [UInt8]) -> Finding? {
      let hour = Array(instant.prefix(13))
      let hasLastDay = told == lastTold
      if !hasLastDay || hour != lastHour {
        (lastTold, lastHour) = (told, hour)
        lastDifference = Self.difference(told, instant)
      }
      guard let (told, real) = lastDifference, !(hasLastDay && told > real) else { return nil }
      return Finding(rule, .warning, .entry(seq), .otherDay(told: told, real: real))
    }

    private static func difference(_ told: [UInt8], _ instant: [UInt8]) -> (told: Day, real: Day)? {
      guard let day = Day(iso: String(decoding: told, as: UTF8.self)), let real = Day(ofInstant: instant),
        real != day
      else { return nil }
      return (day, real)
    }
  }
}
