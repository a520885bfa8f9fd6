public import FoiaCalendar

/// Why a file cannot be read or written, or why something was not found in the ledger.
public enum RecordFault: Hashable, Sendable {
  /// There is no `foia.db` in the folder or in any folder above it.
  case noLedger(searchedFrom: String)
  /// There is no such ledger file.
  case noSuchFile(String)
  /// There is a file of this name already.
  case alreadyExists(String)
  /// There is a text of the report already that somebody is writing.
  case draftExists(String)
  /// The file is not a ledger.
  case notALedger(String)
  /// The file is empty: the making of a ledger was interrupted.
  case emptyLedger(String)
  /// The file is not as this program makes it, so nothing is written to it; with every deviation, at least one.
  case notAsMade(String, [FileDeviation])
  /// The ledger was made by a later version of the program; with its version and the newest this program knows.
  case newer(String, version: Int, known: Int)
  /// Another program is using the ledger; with what is known of it.
  case locked(String, by: LockHolder? = nil)
  /// The file is damaged; with SQLite's words.
  case damaged(String, detail: String)
  /// A change of the ledger was interrupted, and the file cannot be written to take it back.
  case interrupted(String)
  /// The file cannot be written.
  case readOnly(String)
  /// There is no space left for writing the file.
  case diskFull(String)
  /// Another program has put another file in the place of the ledger while this one had it open.
  case replaced(String)
  /// The path is a folder, not a file.
  case isDirectory(String)
  /// The path is a file, not a folder.
  case notAFolder(String)
  /// A file that should be read does not exist.
  case noSuchInput(String)
  /// The folder for a file that should be written does not exist, or is not a folder.
  case noSuchFolder(String)
  /// The file is not UTF-8.
  case notUTF8(String)
  /// A file of text that is longer than such files can be, in bytes.
  case fileTooLong(String, limit: Int)
  /// The file changed between the first and the second reading.
  case inputChanged
  /// The file to be written is a ledger, which is never overwritten.
  case isLedger(String)
  /// The file to be written is one that is kept with the applications of a ledger.
  case isKeptFile(String)
  /// A file is not opened, followed or written because of whose it is or where it is.
  case access(AccessFault)
  /// The operating system does not permit it.
  case notPermitted(String)
  /// A format that a terminal cannot show, and no file is named for it.
  case notForTerminal(format: String)
  /// Not a JSON object with the fields of an application.
  case notAnObject(String)
  /// The JSON file does not have the structure it should have.
  case badStructure(String, StructureFault)
  /// Neither a JSON report nor a CSV file of its rows.
  case notATable
  /// A text without any row of section two.
  case noDisclosureRows
  /// The year has reached the highest possible number.
  case numbersUsedUp(year: Int)
  /// The file cannot be read; with the operating system's reason.
  case unreadable(String, reason: String)
  /// Whether the action was recorded is not known, because the file failed when it was to be, and when it was looked at
  /// afterwards; with SQLite's words.
  case outcomeUnknown(String, ActionID, reason: String)
  /// The personal values of the application are erased, but the file could not be made anew, so that its free space may
  /// still hold them; with what kept it.
  indirect case erasureUnfinished(ApplicationNumber, RecordFault)
  /// The stored facts of an entry cannot be read as an entry of its kind.
  case badEntry(EntryID)
  /// A value in the file is none that its column can have; with the table, the column, and the entry that the row is
  /// about if it says so. The value itself may be personal.
  case badValue(table: String, column: String, entry: EntryID?)
  /// There is no application of this number.
  case noSuchApplication(String)
  /// There is no application of this number, but an entry at this place of the log; with the application it is about, nil
  /// for a review or suit.
  case entryNotApplication(EntryID, of: ApplicationNumber?)
  /// The application does not have this entry, or it was taken back.
  case noSuchEntry(ApplicationNumber, EntryID)
  /// The log has no entry at this place.
  case noSuchHandle(EntryID)
  /// The entry does not file a review or suit, or it was taken back.
  case noSuchDispute(EntryID)
  /// The year was never filed.
  case notFiled(Int)
  /// A day before the ledger's first entry.
  case beforeLedger(asOf: Day, founded: Day)
  /// A backup is not made, or the ledger not restored from one.
  case backup(BackupFault)
  /// A file with the whole record of a ledger is not taken in.
  case wholeRecord(WholeRecordFault)
  /// Several applications fit what was typed.
  case severalApplications(String, [ApplicationNumber])
  /// No consultation is open, or none of that party or entry.
  case noSuchConsultation(ApplicationNumber)
  /// The entry recorded no answer of the application; with those that did.
  case noSuchAnswer(ApplicationNumber, EntryID, answers: [EntryID])
  /// Nothing was kept that a command could take up; with the command that something was kept for, if there is one.
  case nothingToResume(verb: String, other: String?)
  /// Several consultations fit.
  case severalConsultations(ApplicationNumber, [Consultation])
  /// Whose part of an application is meant is not known.
  case handOver(HandOverFault)
  /// A file is not kept with an application, or not given back.
  case attachment(AttachmentFault)
  /// There is no such letter of the application, or not with this text.
  case letter(ApplicationNumber, LetterRefusal)
}
