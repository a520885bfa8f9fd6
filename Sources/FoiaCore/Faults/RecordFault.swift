public import FoiaCalendar

/// Why the ledger's file, or what was looked for in it, is not to be had.
public enum RecordFault: Error, Hashable, Sendable {
  /// No `foia.db` in the folder or any above it.
  case noLedger(searchedFrom: String)
  case noSuchFile(String)
  case alreadyExists(String)
  /// A text that somebody is writing.
  case draftExists(String)
  case notALedger(String)
  /// Made by a later version of the program.
  case newer(String, version: Int, known: Int)
  case locked(String)
  case damaged(String, detail: String)
  case readOnly(String)
  case diskFull(String)
  case isDirectory(String)
  /// A file to be read that is not there.
  case noSuchInput(String)
  /// The folder of a file to be written is not there, or is none.
  case noSuchFolder(String)
  case notUTF8(String)
  /// A file that was another one when it was read the second time.
  case inputChanged
  /// A report is not written over a ledger.
  case isLedger(String)
  case notPermitted(String)
  /// A format no terminal can show, and no file named for it.
  case notForTerminal(format: String)
  /// Not the JSON object with the fields of an application.
  case notAnObject(String)
  /// A file that is not the JSON it should be.
  case badStructure(String, StructureFault)
  /// Neither a JSON report nor a CSV of its rows.
  case notATable
  /// The year's numbers have reached the highest there is.
  case numbersUsedUp(year: Int)
  case unreadable(String, reason: String)
  /// An entry that its own kind cannot explain.
  case badEntry(Int)
  case noSuchApplication(String)
  /// The application has no such entry, or it was taken back.
  case noSuchEntry(ApplicationNumber, Int)
  /// The entry files no review or suit, or was taken back.
  case noSuchDispute(Int)
  /// The year was never filed.
  case notFiled(Int)
  /// A day before the ledger's first entry.
  case beforeLedger(asOf: Day, founded: Day)
  case severalApplications(String, [ApplicationNumber])
  /// No consultation that is open, or none of that party or entry.
  case noSuchConsultation(ApplicationNumber)
  /// Several are open; each with its entry.
  case severalConsultations(ApplicationNumber, [Consultation])
}
