/// A Word document: its parts, and the paragraphs of those with text. Nothing of it is trusted.
public struct DocxFile {
  /// What a part with text is.
  public enum Place: String, Hashable, Sendable { case document, header, footer, footnotes, endnotes }

  let archive: ZipReader
  /// The parts with text, the main one first, the others as they stand in the file.
  let parts: [DocxPart]
  /// The parts with the properties of the document, by the last word of their type.
  let properties: [String: String]
  /// Whether it can run macros.
  let hasMacros: Bool
  /// Whether it is a template of Word.
  let isWordTemplate: Bool

  /// Reads a document.
  ///
  /// - Throws: a `DocxFault`.
  public init(_ bytes: [UInt8]) throws {
    if bytes.count > DocxLimits.file { throw DocxFault.tooLarge }
    if bytes.starts(with: CompoundFile.signature) {
      let isEncrypted = (try? CompoundFile(bytes))?.has("EncryptedPackage") ?? false
      throw isEncrypted ? DocxFault.encrypted : DocxFault.older
    }
    guard bytes.starts(with: "PK".utf8) else { throw DocxFault.notADocument }
    do {
      let archive = try ZipReader(bytes, limits: DocxLimits.zip)
      self.archive = archive
      let types = try ContentTypes(in: archive)
      guard let main = types.parts.first(where: { $0.type.hasSuffix("main+xml") && $0.type.contains("word") }) else {
        throw DocxFault.notADocument
      }
      hasMacros =
        main.type.contains("macroEnabled")
        || archive.entries.contains { $0.name.lowercased().hasSuffix("vbaproject.bin") }
      isWordTemplate = main.type.contains("template")
      let places: [Place] = [.header, .footer, .footnotes, .endnotes]
      let others = types.parts.compactMap { part in
        places.first { part.type.hasSuffix("wordprocessingml.\($0.rawValue)+xml") }.map { (part.name, $0) }
      }
      parts = try ([(main.name, .document)] + others).map { name, place in
        guard let entry = types.entry(name) else { throw DocxFault.damaged(name) }
        if entry.size > DocxLimits.part { throw DocxFault.tooLarge }
        return try DocxPart(entry.name, place, archive.content(of: entry))
      }
      let kinds = ["core-properties", "extended-properties", "custom-properties"]
      let all = types.parts.compactMap { part in
        kinds.first { part.type.hasSuffix("\($0)+xml") }.flatMap { kind in
          types.entry(part.name).map { ($0.name, kind) }
        }
      }
      properties = Dictionary(all) { first, _ in first }
    } catch let fault as ZipFault {
      throw DocxFault(fault)
    }
  }

  /// The paragraphs of all parts in their order, those of text boxes where these stand.
  public var paragraphs: [Paragraph] {
    parts.flatMap { part in
      part.paragraphs.filter { !$0.isTwin }.map {
        Paragraph(place: part.place, number: $0.number, text: String(decoding: $0.text, as: UTF8.self))
      }
    }
  }

  /// A paragraph of a document.
  public struct Paragraph: Hashable, Sendable {
    /// What it stands in.
    public let place: Place
    /// Which paragraph of its part it is, from 1.
    public let number: Int
    /// What it says; a line break is a line end.
    public let text: String
  }
}

/// What the parts of a file are, by their names in its directory.
private final class ContentTypes: XMLTaker {
  private(set) var parts: [(name: String, type: String)] = []
  private var entries: [String: ZipReader.Entry] = [:]

  init(in archive: ZipReader) throws {
    for entry in archive.entries {
      // Two parts of one name would leave open which of them is read.
      guard entries.updateValue(entry, forKey: Self.key(entry.name)) == nil, !entry.name.contains("\u{FFFD}") else {
        throw DocxFault.damaged(entry.name)
      }
    }
    guard let entry = entries["[content_types].xml"] else { throw DocxFault.notADocument }
    if entry.size > DocxLimits.part { throw DocxFault.tooLarge }
    try XMLStream(self).read(archive.content(of: entry), of: entry.name)
  }

  func entry(_ name: String) -> ZipReader.Entry? { entries[Self.key(name)] }

  private static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? name.dropFirst() : name[...]).lowercased()
  }

  func open(_ tag: XMLTag) {
    guard tag.name.is("Override"), let name = tag["PartName"], let type = tag["ContentType"] else { return }
    parts.append((name, type))
  }

  func close(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

extension XMLStream {
  /// Reads a whole part of a Word document.
  ///
  /// - Throws: a `DocxFault`, and what the taker throws.
  func read(_ bytes: [UInt8], of part: String) throws {
    do {
      try feed(bytes[...], isLast: true)
    } catch let fault as XMLFault {
      switch fault {
      case .malformed: throw DocxFault.damaged(part)
      case .documentType: throw DocxFault.documentType
      case .beyondLimits: throw DocxFault.tooLarge
      }
    }
  }
}

extension DocxFault {
  /// Why the container of a document cannot be read.
  init(_ fault: ZipFault) {
    switch fault {
    case .encrypted: self = .encrypted
    case .tooLarge, .tooManyFiles, .tooDense: self = .tooLarge
    case .notAnArchive, .severalDisks: self = .damaged("")
    case .damaged(let part): self = .damaged(part ?? "")
    case .unknownMethod(let part, _), .wrongChecksum(let part): self = .damaged(part)
    }
  }
}
