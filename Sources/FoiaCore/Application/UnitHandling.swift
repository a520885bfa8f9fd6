public import FoiaCalendar

/// A department that an application was handed to, with what became of it.
public struct UnitHandling: Hashable, Sendable {
  /// The entry that recorded the handing: an assignment, or the registration that names the department.
  public let entry: EntryID
  /// The handing.
  public let asked: Assignment
  /// The officer who has it there now; nil if not recorded.
  public internal(set) var officer: String?
  /// The day on which the department accepted it; nil if not recorded.
  public internal(set) var accepted: Day?
  /// That it gave it back; nil if it did not.
  public internal(set) var returned: Recorded<UnitReturn>?
  /// Whether another assignment took its place.
  public internal(set) var isReplaced = false

  /// Whether the department handles the application now.
  public var isCurrent: Bool { !isReplaced && returned == nil }

  init(entry: EntryID, asked: Assignment) {
    self.entry = entry
    self.asked = asked
    self.officer = asked.officer
  }
}

/// The departments that an application was handed to, in the order in which they answer for it.
public struct HandlingUnits: Hashable, Sendable {
  /// All of them, those that no longer have it among them.
  public private(set) var all: [UnitHandling] = []

  /// The hand-overs from an officer to a colleague, in order.
  public private(set) var handOvers: [HandOver] = []

  /// Those that handle it now.
  public var current: [UnitHandling] { all.filter(\.isCurrent) }

  /// The names of those that handle it now.
  public var currentNames: [String] { current.map(\.asked.unit) }

  /// The department that an entry handed it to; nil if it handed it to none.
  public subscript(entry: EntryID) -> UnitHandling? { all.first { $0.entry == entry } }

  /// Hands it to a department, in the place of those that have it or beside them. A department that has it already keeps its
  /// place among them.
  mutating func hand(_ assignment: Assignment, by entry: EntryID) {
    var place = all.endIndex
    for index in all.indices where all[index].isCurrent {
      let isSame = all[index].asked.unit == assignment.unit
      if isSame { place = index + 1 }
      if isSame || !assignment.isJoint { all[index].isReplaced = true }
    }
    all.insert(UnitHandling(entry: entry, asked: assignment), at: assignment.isJoint ? place : all.endIndex)
  }

  mutating func amend(_ entry: EntryID, _ change: (inout UnitHandling) -> Void) {
    if let index = all.firstIndex(where: { $0.entry == entry }) { change(&all[index]) }
  }

  /// Gives an officer's part of it to a colleague.
  mutating func pass(_ handOver: HandOver) {
    handOvers.append(handOver)
    for index in all.indices where all[index].isCurrent && all[index].officer == handOver.from {
      all[index].officer = handOver.to
    }
  }
}

extension Application {
  /// Those of its departments that handle it by an assignment of their own, and not because its registration names them.
  public var assignments: [Assignment] { units.current.filter { $0.entry != id.entry }.map(\.asked) }

  /// The first of the days by which its departments must answer the disclosure office; nil if none was set.
  public var departmentReplyBy: Day? { assignments.compactMap(\.replyBy).min() }

  /// What the department gave back that last handled it; nil while a department handles it, or none ever did.
  public var givenBack: UnitHandling? {
    guard units.current.isEmpty else { return nil }
    let back = units.all.filter { !$0.isReplaced }.compactMap { handling in handling.returned.map { ($0, handling) } }
    return back.max { ($0.0.fact.on, $0.0.entry) < ($1.0.fact.on, $1.0.entry) }?.1
  }

  /// Whether an officer of this name handles it, in one of its departments or for it as a whole.
  public func isWith(_ officer: String) -> Bool {
    intake.officer == officer || units.current.contains { $0.officer == officer }
  }

  /// The department that somebody means: of this name, or without one the only one that fits.
  ///
  /// - Parameters:
  ///   - unit: the name of the department; nil for any.
  ///   - isWanted: whether a department still has to do what is to be recorded.
  /// - Throws: a `Fault` if no department of that name has it, or several departments fit.
  public func handling(
    of unit: String?, fitting isWanted: (UnitHandling) -> Bool
  ) throws(Fault) -> UnitHandling {
    let named = units.all.filter { unit == nil || $0.asked.unit.comparable == unit?.comparable }
    let wanted = named.filter { isWanted($0) && $0.isCurrent }
    if unit == nil, wanted.count > 1 { throw .record(.handOver(.severalUnits(number, wanted.map(\.asked.unit)))) }
    // If none still waits for this, the rules will refuse the last one with their reason.
    guard let found = wanted.last ?? named.last else { throw .record(.handOver(.noSuchUnit(number, unit))) }
    return found
  }
}
