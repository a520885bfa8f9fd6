import FoiaCore
import FoiaExchange

/// The whole record of a ledger, however its file is cut into chunks, ends in a fault fit to be shown, or in entries that are
/// read again as they are written.
enum RecordPromises {
  static func check(_ input: [UInt8]) throws {
    _ = RecordReader.recognises(input)
    let entries = try entries(of: input, chunk: 100)
    try promise(entries == Self.entries(of: input, chunk: 7), "other chunks give other entries")
    guard let entries else { return }
    var writer = RecordWriter(showsPersonal: true)
    var written = writer.beginning(agency: "甲局", head: LogHead(count: max(1, entries.count), hash: ""))
    for entry in entries { written += writer.next(entry) }
    let again = try Self.entries(of: written + writer.end, chunk: 100)
    try promise(again == entries, "\(entries) is read again as \(String(describing: again))")
  }

  /// The entries; nil where the file is refused.
  private static func entries(of file: [UInt8], chunk: Int) throws -> [StoredEntry]? {
    do {
      var reader = try RecordReader(source: chunks(of: file, chunk))
      var entries: [StoredEntry] = []
      try reader.forEach { entries.append($0) }
      return entries
    } catch let fault as Fault {
      try promise(toTell: fault)
      return nil
    }
  }
}
