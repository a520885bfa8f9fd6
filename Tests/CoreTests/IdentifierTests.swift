import FoiaCalendar
import FoiaCore
import Testing

@Suite("An identifier")
struct IdentifierTests {
  private let entry = EntryID(rawValue: 14)
  private let recording = Recording(day: .firstDay(of: 2025), instant: "2025-01-01T00:00:00.000Z", by: "王芳")

  @Test("names things of one kind: an application and a dispute of the same number have nothing in common")
  func kinds() {
    let names: [AnyHashable] = [
      entry, ActionID(first: entry), ApplicationID(registration: entry), DisputeID(filing: entry),
    ]
    #expect(Set(names).count == 4)
    #expect(Entry.Subject.application(ApplicationID(registration: entry)) != .dispute(DisputeID(filing: entry)))
  }

  @Test("leads back to the entry it began with, and is written as its place in the log")
  func entries() {
    #expect(ActionID(first: entry).entry == entry)
    #expect(ApplicationID(registration: entry).entry == entry)
    #expect(DisputeID(filing: entry).entry == entry)
    #expect("#\(entry) #\(DisputeID(filing: entry))" == "#14 #14")
  }

  @Test("is ordered as the log is")
  func order() {
    #expect(EntryID.beforeAll < entry && entry < entry.advanced(by: 1))
    #expect(entry.advanced(by: -13).rawValue == 1)
  }

  @Test("is what an entry is about: the ledger, an application or a dispute, never two of them")
  func subject() {
    func entry(about subject: Entry.Subject, _ event: Event) -> Entry {
      Entry(seq: self.entry, action: ActionID(first: self.entry), subject: subject, event: event, recording: recording)
    }
    let nothing = Explanation(reason: nil)
    let ofApplication = entry(about: .application(ApplicationID(rawValue: 3)), .voided(nothing))
    #expect(ofApplication.application?.rawValue == 3 && ofApplication.dispute == nil)
    let ofDispute = entry(about: .dispute(DisputeID(rawValue: 3)), .undone(nothing))
    #expect(ofDispute.application == nil && ofDispute.dispute?.rawValue == 3 && ofDispute.disputeContinued == nil)
    let answered = entry(
      about: .dispute(DisputeID(rawValue: 3)), .disputeAnswered(DisputeAnswer(on: .firstDay(of: 2025))))
    #expect(answered.disputeContinued?.rawValue == 3)
    let ofLedger = entry(about: .ledger, .imported(Import(rows: 1)))
    #expect(ofLedger.application == nil && ofLedger.dispute == nil && ofLedger.subject.first == nil)
  }

  @Test("of a subject is read back as it was stored; only an undoing has to be told which of two it is")
  func stored() throws {
    let appeal = Event.disputeAppealed(DisputeAppeal(on: .firstDay(of: 2025)))
    let told: [(event: Event, isOfDispute: Bool)] = [
      (.dispatched(Dispatch(on: .firstDay(of: 2025))), false), (appeal, true),
      (.corrected(Correction(appeal, reason: "录错")), true), (.voided(Explanation(reason: "误登")), false),
    ]
    for (event, isOfDispute) in told {
      let subject = Entry.Subject(of: event, first: entry, isOfDispute: !isOfDispute)
      #expect(
        subject == (isOfDispute ? .dispute(DisputeID(filing: entry)) : .application(ApplicationID(registration: entry)))
      )
      #expect(subject.first == entry)
      #expect(Entry.Subject(of: event, first: nil, isOfDispute: true) == .ledger)
    }
    let undone = Event.undone(Explanation(reason: nil))
    #expect(Entry.Subject(of: undone, first: entry, isOfDispute: true) == .dispute(DisputeID(filing: entry)))
    #expect(
      Entry.Subject(of: undone, first: entry, isOfDispute: false) == .application(ApplicationID(registration: entry)))
  }
}
