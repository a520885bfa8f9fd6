import FoiaCalendar
import FoiaCore
import TestKit
import Testing

/// A random application with a day on which to look at it.
struct History: CustomStringConvertible {
  private(set) var one: Case
  private(set) var today: Day
  var random: SplitMix64
  let seed: UInt64

  var description: String {
    "seed \(seed), today \(today): "
      + one.entries.map { "\($0.event.kind.rawValue) \($0.event)" }.joined(separator: "\n")
  }

  /// What may be drawn, and how often.
  private static let kinds: [Event.Kind] = [
    .clarificationAsked, .clarificationReceived, .clarificationReceived, .feeServed, .feePaid, .feePaid, .reasonsAsked,
    .consultationSent, .consultationSent, .consultationServed, .consultationReturned, .consultationReturned, .extended,
    .deferred, .assigned, .itemAdded,
  ]

  /// Only events that the lifecycle accepts, typed in a random order.
  ///
  /// - Parameters:
  ///   - span: the days after the receipt on which the agency acts; replies can come later.
  ///   - closes: whether some are closed.
  init(seed: UInt64, span: Int = 90, arrives: Bool = false, closes: Bool = false) throws {
    self.seed = seed
    random = SplitMix64(state: seed)
    let received = Day.firstDay(of: Int.random(in: 2019...2025, using: &random)).advanced(
      by: Int.random(in: 0..<300, using: &random))
    let isArrival = arrives && Int.random(in: 0..<3, using: &random) == 0
    one = try isArrival ? Case(arrived: received.iso) : Case(received: received.iso)
    today = received
    var kinds = Self.kinds
    if closes { kinds += [.closed, .dispatched] }
    if isArrival { kinds += [.confirmed, .confirmed] }
    for _ in 0..<Int.random(in: 3...16, using: &random) {
      let kind = kinds.randomElement(using: &random) ?? .assigned
      let isOurs = Step(of: kind)?.follows == nil
      add(kind, on: received.advanced(by: Int.random(in: 0..<(isOurs ? span : span + 40), using: &random)))
    }
    today = (one.entries.compactMap(\.event.effective).max() ?? received).advanced(
      by: Int.random(in: 0..<30, using: &random))
  }

  /// Types an event if the lifecycle accepts it.
  private mutating func add(_ kind: Event.Kind, on day: Day) {
    let letters = one.entries.filter { $0.event.kind == .consultationSent }
    let letter = letters.randomElement(using: &random)
    var event = Event.sample(kind, on: day, consultation: letter?.seq ?? 0)
    switch event {
    case .extended(let fact): event = .extended(Extension(on: fact.on, days: Int.random(in: 1...15, using: &random)))
    case .deferred(let fact):
      // Of two on one day the one typed last would hold.
      let days = one.entries.filter { $0.event.kind == .deferred }.compactMap(\.event.effective)
      guard !days.contains(day) else { return }
      event = .deferred(Deferral(on: fact.on, until: day.advanced(by: Int.random(in: 90...200, using: &random))))
    case .consultationSent(var fact):
      fact.role = ConsultedRole.allCases.randomElement(using: &random) ?? .agency
      event = .consultationSent(fact)
    case .consultationServed(var step):
      // A letter is served within some days.
      guard let sent = letter?.event.effective else { return }
      step.on = sent.advanced(by: Int.random(in: 0..<10, using: &random))
      event = .consultationServed(step)
    default: break
    }
    guard let event else { return }
    let longer = one.with(event)
    if longer.violations.isEmpty { one = longer }
  }

  func clock(_ other: Case? = nil) throws -> ClockReading {
    try #require(try (other ?? one).application().clock(on: today, by: one.calendar))
  }
}

extension Case {
  /// The same events typed in another order; a letter before what comes of it.
  func retyped(using random: inout SplitMix64) -> Case {
    var waiting = Array(entries.dropFirst()).shuffled(using: &random)
    var places: [EntryID: EntryID] = [1: 1]
    var twin = justRegistered
    while !waiting.isEmpty {
      for entry in waiting {
        guard let event = entry.event.referring(by: places) else { continue }
        twin = twin.with(event, recorded: entry.recording.day)
        places[entry.seq] = twin.last
      }
      waiting.removeAll { places[$0.seq] != nil }
    }
    return twin
  }
}

extension Event {
  /// With the consultation at its new place; nil while it has none.
  fileprivate func referring(by places: [EntryID: EntryID]) -> Event? {
    switch self {
    case .consultationServed(let step):
      places[step.consultation].map { .consultationServed(ConsultationStep(on: step.on, consultation: $0)) }
    case .applicantTold(let step):
      places[step.consultation].map { .applicantTold(ConsultationStep(on: step.on, consultation: $0)) }
    case .consultationReturned(let opinion):
      places[opinion.consultation].map {
        .consultationReturned(Opinion(on: opinion.on, consultation: $0, opinion: opinion.opinion))
      }
    case .dispatched(let fact): fact.newAnswer.map { answer in places[answer].map { delivering(.new($0)) } } ?? self
    case .answerServed(let fact): fact.newAnswer.map { answer in places[answer].map { delivering(.new($0)) } } ?? self
    default: self
    }
  }
}
