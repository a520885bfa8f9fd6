extension Workbook {
  /// Reads an OpenDocument spreadsheet.
  init(ods archive: PartArchive) throws {
    let manifest = OdsManifest()
    try archive.read("META-INF/manifest.xml", into: manifest)
    if manifest.isEncrypted { throw WorkbookFault.encrypted }
    guard archive.has("content.xml") else { throw WorkbookFault.damaged("content.xml") }
    let reader = OdsReader()
    try archive.read("styles.xml", into: reader)
    try archive.read("content.xml", into: reader)
    guard reader.isSpreadsheet else { throw WorkbookFault.document }
    self.init(format: .ods, sheets: reader.sheets)
  }
}

/// Tells whether the parts of a file are encrypted.
private final class OdsManifest: XMLTaker {
  private(set) var isEncrypted = false

  func open(_ tag: XMLTag) { if tag.name.is("encryption-data") { isEncrypted = true } }
  func close(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
