/// Why a file with the whole record of a ledger is not taken in.
public enum WholeRecordFault: Hashable, Sendable {
  /// It is no such file, or lacks what must stand at its beginning.
  case notARecord
  /// A later version of the program wrote it.
  case newer
  /// Its personal values are masked, so that the record is not whole.
  case masked
  /// An entry cannot be understood; with its place among the entries.
  case badEntry(EntryID)
  /// The entries do not end as the file says: one was changed or is missing.
  case otherEnd
  /// The ledger that should take it in has more than its founding; with how many entries it has.
  case notEmpty(entries: Int)

  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .notARecord: .jsonShape
    case .newer: .newerLedger
    case .masked: .valueMasked
    case .badEntry: .badEntry
    case .otherEnd: .chainBroken
    case .notEmpty: .ledgerNotEmpty
    }
  }
}
