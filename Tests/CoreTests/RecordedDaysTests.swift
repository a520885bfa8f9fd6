import FoiaCalendar
import FoiaCore
import Testing

@Suite("The recorded days of a log")
struct RecordedDaysTests {
  private func stamp(_ day: String, clock: String) throws -> RecordedDays.Stamp {
    RecordedDays.Stamp(day: try CoreTests.day(day), clock: try CoreTests.day(clock))
  }

  @Test("count as they are stored while nothing ahead of the clock was undone")
  func plain() throws {
    var days = RecordedDays()
    // What was not ahead of the clock was no slip of that kind.
    days.note(undone: try stamp("2025-03-03", clock: "2025-03-03"), on: try day("2025-03-05"))
    for one in try [stamp("2025-03-03", clock: "2025-03-03"), stamp("2025-03-03", clock: "2025-03-01")] {
      #expect(days.firstShown(one) == one.day && !days.isTakenBack(one))
    }
  }

  @Test("that were ahead of the clock and undone count from the day of the undoing, what was raised to them too")
  func takenBack() throws {
    var days = RecordedDays()
    days.note(undone: try stamp("2035-01-01", clock: "2025-03-03"), on: try day("2025-03-05"))
    let raised = try stamp("2035-01-01", clock: "2025-03-04")
    #expect(try days.firstShown(raised) == day("2025-03-05") && days.isTakenBack(raised))
    // The same day told when it has come, or another day ahead, is none of them.
    for one in try [stamp("2035-01-01", clock: "2035-01-01"), stamp("2035-01-02", clock: "2025-03-04")] {
      #expect(days.firstShown(one) == one.day && !days.isTakenBack(one))
    }
  }

  @Test("that were undone on the same day or later as told move nothing")
  func undoneAhead() throws {
    var days = RecordedDays()
    let undone = try stamp("2035-01-01", clock: "2025-03-03")
    for day in ["2035-01-01", "2035-01-02"] { days.note(undone: undone, on: try CoreTests.day(day)) }
    #expect(days.firstShown(undone) == undone.day && !days.isTakenBack(undone))
  }

  @Test("are remarked on where today as told is before the last one or after the clock")
  func remarks() throws {
    let told = Recording(day: try day("2025-03-03"), instant: "2025-03-02T16:00:00.000Z", by: "王芳")
    #expect(told.clock == (try day("2025-03-03")))
    #expect(RecordedDays.remarks(told, stored: told.day).isEmpty)
    let later = try day("2025-03-04")
    #expect(RecordedDays.remarks(told, stored: later) == [.raised(told: told.day, to: later)])
    let early = Recording(day: told.day, instant: "2025-03-02T15:59:59.999Z", by: "王芳")
    #expect(
      try RecordedDays.remarks(early, stored: later) == [
        .raised(told: told.day, to: later), .ahead(told: told.day, clock: day("2025-03-02")),
      ])
  }
}
