import FoiaCore
import FoiaExchange

extension LedgerReading {
  /// The applications to be imported, in the order of the file, each with its place.
  var importable: [(row: LedgerRow, place: String)] {
    var all: [(row: LedgerRow, place: String)] = []
    forEachImportable { all.append(($0, $1)) }
    return all
  }
}

extension LedgerRows {
  /// The row of an index.
  subscript(index: Int) -> LedgerRowReading { Array(self)[index] }
}
