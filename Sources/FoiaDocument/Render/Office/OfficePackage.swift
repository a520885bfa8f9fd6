internal import FoiaFormats

/// What the files of Word documents and spreadsheets have in common: parts, their types and relations, title and
/// author.
struct OfficePackage {
  private static let formats = "application/vnd.openxmlformats-officedocument."
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// One file inside the package.
  struct Part {
    let name: String
    /// The last part of its content type, without what all of them begin with: `wordprocessingml.styles+xml`.
    let kind: String
    /// Its relation to the main part: `styles`.
    let role: String
    /// The XML text, without the XML declaration.
    let content: String
  }

  /// All parts, the main one (`word/document.xml`) first. The others lie in the same folder or below it.
  ///
  /// The first part after the main one has the relation `rId1`, the next `rId2`, and so on.
  static func bytes(of document: Document, _ parts: [Part]) -> [UInt8] {
    var archive = ZipWriter()
    begin(document, parts, in: &archive)
    for part in parts { archive.add(part.name, XMLText.declaration + part.content) }
    end(parts, in: &archive)
    return archive.whole
  }

  /// Writes what comes before the parts.
  static func begin(_ document: Document, _ parts: [Part], in archive: inout ZipWriter) {
    guard let main = parts.first else { return }
    archive.add("[Content_Types].xml", contentTypes(parts))
    archive.add(
      "_rels/.rels",
      relationships([
        relation(1, relations + "/officeDocument", main.name),
        relation(
          2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml"),
      ]))
    archive.add("docProps/core.xml", properties(of: document))
  }

  /// Writes what comes after the parts: how they belong together.
  static func end(_ parts: [Part], in archive: inout ZipWriter) {
    guard let main = parts.first, let slash = main.name.lastIndex(of: "/") else { return }
    let folder = main.name[...slash]
    let others = parts.dropFirst().enumerated().map { index, part in
      relation(index + 1, relations + "/" + part.role, String(part.name.dropFirst(folder.count)))
    }
    archive.add("\(folder)_rels/\(main.name[slash...].dropFirst()).rels", relationships(others))
  }

  private static func contentTypes(_ parts: [Part]) -> String {
    let overrides = parts.map { "<Override PartName=\"/\($0.name)\" ContentType=\"\(formats)\($0.kind)\"/>" }
    return XMLText.declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides.joined()
      + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      + "</Types>"
  }

  private static func relationships(_ relations: [String]) -> String {
    XMLText.declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + relations.joined() + "</Relationships>"
  }

  private static func relation(_ number: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(number)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }

  /// Title, author and what it was made from; no dates, so that the same document is the same file.
  static func properties(of document: Document) -> String {
    let source = document.source.map { "<dc:description>\(XMLText.escaped($0))</dc:description>" } ?? ""
    return XMLText.declaration
      + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(XMLText.escaped(document.fileTitle))</dc:title>"
      + (document.author.isEmpty ? "" : "<dc:creator>\(XMLText.escaped(document.author))</dc:creator>") + source
      + "<dc:language>\(document.language.tag)</dc:language></cp:coreProperties>"
  }
}

extension Document {
  /// What a file of an office program says of the document: title, author, language (`docProps/core.xml`).
  public var officeProperties: String { OfficePackage.properties(of: self) }
}
