/// Why there is no such letter of an application.
public enum LetterRefusal: Hashable, Sendable {
  /// The application is void.
  case isVoid
  /// The record lacks what the letter tells; with what is to be recorded first.
  case notRecorded(LetterCode, Event.Kind)
  /// The applicant died or was dissolved: there is only a note in the file.
  case nobodyToWriteTo
  /// The application was withdrawn, or was not, so that another letter ends it.
  case otherEnd(LetterCode, instead: LetterCode)
  /// The answer discloses nothing, or no third party objected to it.
  case nothingOverridden
  /// No party of that name was consulted in that role.
  case noSuchParty(LetterCode)
  /// It is a sheet, not a letter: it has no number, and nobody records how it goes out.
  case hasNoWay(LetterCode)
  /// Nothing in it says what was typed with these options.
  case leavesOut(LetterCode, options: [String])
  /// The entry recorded nothing that the letter tells; with those that did.
  case notRecordedBy(LetterCode, EntryID, [EntryID])
  /// What is told of it is recorded as this kind of entry.
  case recordedElsewhere(LetterCode, Event.Kind)
  /// The text for a third party names the applicant by this.
  case namesApplicant(Field)
  /// The letter to a third party, made of this template, names the applicant by this.
  case templateNamesApplicant(Field, file: String)
  /// It goes to several parties, and a template makes one letter, as a number stands on one.
  case severalParties(LetterCode)
}
