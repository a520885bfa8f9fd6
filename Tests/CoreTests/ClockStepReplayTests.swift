import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("The steps of the clock, read by somebody who knows nothing else")
struct ClockStepReplayTests {
  @Test("give the same day zero of every count, extensions, deferral and due date as the clock")
  func replay() throws {
    var seen: [Event.Kind: Int] = [:]
    var (lapsed, ended, idle, deferred, stopped) = (0, 0, 0, 0, 0)
    for seed: UInt64 in 1..<1501 {
      let history = try History(seed: seed, arrives: true, closes: true)
      let one = history.one
      let clock = try history.clock()
      let end = try one.application().closing?.on ?? history.today
      let replay = Replay(clock.steps, through: end, by: one.calendar)
      #expect(replay.bases == clock.computation.bases, "\(history)")
      #expect(replay.extended == clock.computation.extended, "\(history)")
      #expect(replay.deferredTo == clock.computation.deferral?.until, "\(history)")
      #expect(replay.due == clock.due, "\(history)")
      #expect(replay.idle == clock.computation.untimely.map(\.entry), "\(history)")
      #expect(clock.steps.map(\.day) == clock.steps.map(\.day).sorted(), "\(history)")
      for step in clock.steps { seen[step.kind, default: 0] += 1 }
      lapsed += clock.steps.count { $0.effect == .lapsed }
      ended += clock.steps.count { $0.effect == .pauseEnds }
      idle += replay.idle.count
      deferred += replay.deferredTo == nil ? 0 : 1
      stopped += replay.due == nil ? 1 : 0
    }
    #expect(min(lapsed, ended, idle, deferred, stopped) > 50, "\(lapsed) \(ended) \(idle) \(deferred) \(stopped)")
    let movers: [Event.Kind] = [
      .registered, .confirmed, .clarificationAsked, .clarificationReceived, .feeServed, .feePaid, .consultationSent,
      .consultationReturned, .extended, .deferred,
    ]
    #expect(movers.allSatisfy { seen[$0, default: 0] > 50 }, "\(seen)")
  }

  @Test("tell one reply once, however many requests it answers")
  func reminders() throws {
    let one = try Case(received: "2025-03-03").clarificationAsked("2025-03-05").clarificationAsked("2025-03-07")
      .clarificationReceived("2025-03-10")
    let steps = try one.clock(on: "2025-03-10").steps
    #expect(steps.map(\.effect) == [.starts, .stops, .stops, .restarts])
  }

  @Test("tell once that the count goes on: when the opinion comes, or when the time for it is over before")
  func opinionAfterItsTime() throws {
    let late = try Case(received: "2025-03-03").consulted("2025-03-10", served: "2025-03-10", returned: "2025-04-09")
    #expect(
      try late.clock(on: "2025-04-10").steps.map(\.effect) == [
        .starts, .pauses, .pauseEnds, .returnsLate(consultation: 2),
      ])
    let last = try Case(received: "2025-03-03").consulted("2025-03-10", served: "2025-03-10", returned: "2025-03-31")
    #expect(
      try last.clock(on: "2025-04-10").steps.map(\.effect) == [.starts, .pauses, .resumes(consultation: 2)])
    for seed in UInt64(1)..<501 {
      let history = try History(seed: seed, arrives: true, closes: true)
      let steps = try history.clock().steps
      let ends = steps.filter { step in
        switch step.effect {
        case .pauseEnds, .resumes: true
        default: false
        }
      }
      #expect(Set(ends.map(\.consultation)).count == ends.count, "\(history)")
    }
  }

  @Test("tell a consultation's end from the service of the letter, where it was served after the end first reckoned")
  func servedLate() throws {
    let one = try Case(received: "2025-03-03").consulted("2025-03-04", served: "2025-04-01")
    let steps = try one.clock(on: "2025-05-30").steps
    #expect(steps.map(\.effect) == [.starts, .pauses, .pauseEnds])
    #expect(steps.last?.day.iso == "2025-04-23")
  }
}

/// A clock made of nothing but steps: twenty working days from the last day zero, more by extensions, without the days
/// after a letter up to the opinion or the end of its time.
private struct Replay {
  private(set) var bases: [Day] = []
  private(set) var extended = 0
  private(set) var deferredTo: Day?
  /// The entries that moved nothing.
  private(set) var idle: [EntryID] = []
  private(set) var due: Day?

  init(_ steps: [ClockStep], through end: Day, by calendar: WorkCalendar) {
    var awaited: Set<Event.Kind> = []
    var kept: [EntryID: (after: Day, through: Day)] = [:]
    for step in steps {
      switch step.effect {
      case .startsForNow, .starts: bases = [step.day]
      case .stops: awaited.insert(step.kind)
      case .restarts:
        bases.append(step.day)
        awaited.remove(step.kind == .feePaid ? .feeServed : .clarificationAsked)
      case .pauses: kept[step.entry ?? 0] = (step.day, end)
      case .pauseEnds: kept[step.entry ?? 0]?.through = step.day
      case .resumes(let consultation):
        let through = kept[consultation]?.through ?? step.day
        kept[consultation]?.through = min(through, step.day)
      case .returnsLate: break
      case .prolongs(let days): extended += days
      case .lapsed: break
      case .postpones(let until): deferredTo = until
      case .movesNothing: idle.append(step.entry ?? 0)
      }
    }
    guard awaited.isEmpty, var day = bases.last else { return }
    var left = 20 + min(20, extended)
    while left > 0 {
      day = day.advanced(by: 1)
      let isKeptOut = kept.values.contains { $0.after < day && day <= $0.through }
      if calendar.isWorkingDay(day), !isKeptOut { left -= 1 }
    }
    due = deferredTo ?? day
  }
}
