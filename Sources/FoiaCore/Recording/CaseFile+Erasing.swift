extension CaseFile {
  /// Removes the personal values: names, identity numbers, contacts, descriptions. Counts stay.
  ///
  /// The application after it is as it was: that its values are gone is seen once they are out of the file.
  ///
  /// - Throws: `RuleViolations` where nothing is left to erase, and where the reason holds what is to be erased.
  public func erasing(reason: String, in context: RecordingContext) throws -> ProposedEntries {
    // What was recorded of a person after an erasure can be erased too.
    if application.isErased, history.entries.allSatisfy({ $0.event.personal == nil }) {
      throw RuleViolations(all: [.amending(.isErased(number))])
    }
    if application.identifyingValues.contains(where: { reason.contains($0) }) {
      throw RuleViolations(all: [.amending(.reasonIsPersonal(number))])
    }
    return try ProposedEntries([Act(.erased(Explanation(reason: reason)))], of: self, in: context)
  }

  /// The places of those entries whose free text holds a value that tells who the applicant is.
  ///
  /// - Parameter disputes: the entries of the disputes that concern the application.
  public func entriesHoldingIdentity(and disputes: [Entry] = []) -> [Int] {
    let values = application.identifyingValues
    return (history.entries + disputes).filter { entry in
      let text = String(decoding: entry.event.payload.canonical, as: UTF8.self)
      return values.contains { text.contains($0) }
    }.map(\.seq)
  }
}

/// What an erasure left.
public struct Erasure: Sendable {
  public let application: Application
  /// Entries whose free text still holds a name or number that was erased.
  public let stillHeld: [Int]

  public init(application: Application, stillHeld: [Int]) {
    self.application = application
    self.stillHeld = stillHeld
  }
}

extension Application {
  /// The personal values that tell who it is: names of more than one character, numbers and contacts.
  fileprivate var identifyingValues: [String] {
    guard let personal = intake.personal else { return [] }
    let values =
      personal.applicants + [personal.agent, personal.identity, personal.phone, personal.email].compactMap { $0 }
    return values.filter { $0.count > 1 }
  }
}
