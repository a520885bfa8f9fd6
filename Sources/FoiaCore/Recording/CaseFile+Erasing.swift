extension CaseFile {
  /// Proposes to erase the personal values: names, identity numbers, contacts and descriptions. All counts stay.
  ///
  /// The proposed application is the same as before; its values are gone once they are deleted from the file.
  ///
  /// - Throws: a `Fault` if there is nothing left to erase, or if the reason contains what is to be erased.
  public func erasing(reason: String, in context: RecordingContext) throws(Fault) -> ProposedEntries {
    // Personal values that were recorded after an erasure can be erased too.
    if application.isErased, !history.holdsPersonalValues {
      throw Fault.rule(.amending(.isErased(number)))
    }
    if history.identifyingValues.contains(where: { reason.contains($0) }) {
      throw Fault.rule(.amending(.reasonIsPersonal(number)))
    }
    return try ProposedEntries([Act(.erased(Explanation(reason: reason)))], of: self, in: context)
  }

  /// The entries whose free text contains a value that identifies the applicant or a third party, as it is or was.
  ///
  /// - Parameter disputes: the entries of the disputes that concern the application.
  public func entriesHoldingIdentity(and disputes: [Entry] = []) -> [EntryID] {
    let values = history.identifyingValues
    return (history.entries + disputes).filter { entry in
      let text = String(decoding: entry.event.payload.canonical, as: UTF8.self)
      return values.contains { text.contains($0) }
    }.map(\.seq)
  }
}

extension History {
  /// Whether any entry, one that no longer stands too, has personal values.
  public var holdsPersonalValues: Bool { entries.contains { $0.event.personal != nil } }

  /// The fields that have personal values, each once, in the order in which they were typed.
  public var personalFields: [Field] {
    entries.flatMap(\.event.personalFacts).map(\.field).reduce(into: []) { fields, field in
      if !fields.contains(field) { fields.append(field) }
    }
  }
}

/// The result of an erasure.
public struct Erasure: Sendable {
  /// The application, without its personal values.
  public let application: Application
  /// The entries whose free text still contains a name or number that was erased.
  public let stillHeld: [EntryID]

  /// The application is the one after the erasure.
  public init(application: Application, stillHeld: [EntryID]) {
    self.application = application
    self.stillHeld = stillHeld
  }
}

extension History {
  /// The personal values by which somebody is known, also those that were corrected since: names of more than one
  /// character, numbers and contacts.
  fileprivate var identifyingValues: Set<String> {
    let texts = entries.flatMap(\.event.personalFacts).filter { Self.identifying.contains($0.field) }.flatMap(
      \.value.texts)
    return Set(texts.filter { $0.count > 1 })
  }

  private static let identifying: Set<Field> = [
    .applicant, .coApplicant, .agent, .identity, .phone, .email, .thirdParty,
  ]
}

extension Payload.Value {
  /// The texts that it holds.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let texts): texts
    case .integer: []
    }
  }
}
