/// A part of a Word document with its paragraphs, and where every piece of their text stands in the file. A field that
/// Word has split over runs is whole in the text of its paragraph.
struct DocxPart {
  /// The name of the part in the file.
  let name: String
  let place: DocxFile.Place
  let bytes: [UInt8]
  /// Every paragraph, in the order in which they begin.
  let paragraphs: [DocxParagraph]
  /// Every element, in the order in which they begin.
  let elements: [Element]
  /// The properties of its sections.
  let sections: [Range<Int>]

  /// An element of the part, as far as what is repeated or left out depends on it.
  struct Element {
    enum Kind: UInt8 { case paragraph, run, runProperties, text, cell, row, table, body, section, other }
    let kind: Kind
    /// The place of the element around it; nil for the outermost.
    let parent: Int?
    /// The bytes from its first tag to its last.
    var range: Range<Int>
    /// The bytes of its first tag.
    let tag: Range<Int>
  }

  init(_ name: String, _ place: DocxFile.Place, _ bytes: [UInt8]) throws {
    self.name = name
    self.place = place
    self.bytes = bytes
    // The places in the file are those of its bytes only in UTF-8, and only where no text is marked as bare.
    let declaration = String(decoding: bytes.prefix { $0 != UInt8(ascii: ">") }.prefix(200), as: UTF8.self).lowercased()
    guard !bytes.contains(0), bytes.firstRange(of: Array("<![CDATA[".utf8)) == nil,
      !declaration.contains("encoding") || declaration.contains("utf-8")
    else { throw DocxFault.damaged(name) }
    let reader = DocxPartReader()
    let stream = XMLStream(reader, tellsNamespaces: true)
    reader.stream = stream
    try stream.read(bytes, of: name)
    paragraphs = reader.paragraphs
    elements = reader.elements
    sections = elements.filter { $0.kind == .section }.map(\.range)
  }

  /// The elements around an element, the innermost first.
  func ancestors(of element: Int) -> [Int] { Array(sequence(first: element) { elements[$0].parent }.dropFirst()) }
}

/// A paragraph with its text.
struct DocxParagraph {
  /// Which paragraph of its part it is, from 1; the second copy of a text box is not counted.
  let number: Int
  /// Its place among the elements.
  let element: Int
  /// Whether it is the copy of a text box for programs that do not know the newer kind.
  let isTwin: Bool
  /// Its text in UTF-8; a tab or a line break stands as one character.
  fileprivate(set) var text: [UInt8] = []
  /// Its pieces in order.
  fileprivate(set) var pieces: [Piece] = []

  /// A piece of text that stands in the file in one go.
  struct Piece {
    /// Where it is in the text of the paragraph.
    let span: Range<Int>
    /// Where it is in the file; empty for what an element stands for.
    let raw: Range<Int>
    /// The `w:t` that it stands in.
    let element: Int
  }

  /// Where a part of the text stands in the file.
  func raw(_ span: Range<Int>) -> [Range<Int>] {
    pieces.filter { $0.span.overlaps(span) && !$0.raw.isEmpty }.map { piece in
      // What is written as a reference is one character, and as a whole in or out.
      guard piece.raw.count == piece.span.count else { return piece.raw }
      let shift = piece.raw.lowerBound - piece.span.lowerBound
      let part = piece.span.clamped(to: span)
      return part.lowerBound + shift..<part.upperBound + shift
    }
  }

  /// The `w:t` that a character of the text stands in.
  func element(at offset: Int) -> Int? { pieces.first { $0.span.contains(offset) }?.element }
}

/// Reads a part into paragraphs.
private final class DocxPartReader: XMLTaker {
  weak var stream: XMLStream?
  private(set) var paragraphs: [DocxParagraph] = []
  private(set) var elements: [DocxPart.Element] = []
  private var path: [Int] = []
  private var begun: [Int] = []
  private var twins = 0
  private var count = 0

  func open(_ tag: XMLTag) {
    guard let place = stream?.place else { return }
    let kind = Self.kind(of: tag.name)
    let parent = path.last
    elements.append(.init(kind: kind, parent: parent, range: place, tag: place))
    path.append(elements.count - 1)
    if kind == .paragraph {
      if twins == 0 { count += 1 }
      begun.append(paragraphs.count)
      paragraphs.append(DocxParagraph(number: count, element: elements.count - 1, isTwin: twins > 0))
    } else if kind == .other {
      if tag.name.is("Fallback") { twins += 1 }
      if let parent, elements[parent].kind == .run, tag.name.isWord {
        if tag.name.is("tab") { add("\t".utf8, raw: place.lowerBound..<place.lowerBound) }
        if tag.name.is("br") || tag.name.is("cr") { add("\n".utf8, raw: place.lowerBound..<place.lowerBound) }
      }
    }
  }

  func close(_ name: XMLName) {
    guard let place = stream?.place, let element = path.popLast() else { return }
    elements[element].range = elements[element].range.lowerBound..<place.upperBound
    if elements[element].kind == .paragraph { begun.removeLast() }
    if elements[element].kind == .other, name.is("Fallback") { twins -= 1 }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let place = stream?.place, let element = path.last, elements[element].kind == .text else { return }
    add(piece, raw: place)
  }

  private func add(_ text: some Collection<UInt8>, raw: Range<Int>) {
    guard let paragraph = begun.last, let element = path.last else { return }
    let start = paragraphs[paragraph].text.count
    paragraphs[paragraph].text += text
    paragraphs[paragraph].pieces.append(.init(span: start..<start + text.count, raw: raw, element: element))
  }

  private static func kind(of name: XMLName) -> DocxPart.Element.Kind {
    guard name.isWord else { return .other }
    if name.is("p") { return .paragraph }
    if name.is("r") { return .run }
    if name.is("rPr") { return .runProperties }
    if name.is("t") { return .text }
    if name.is("tc") { return .cell }
    if name.is("tr") { return .row }
    if name.is("tbl") { return .table }
    if name.is("body") { return .body }
    return name.is("sectPr") ? .section : .other
  }
}

extension XMLName {
  /// Whether it is one of word processing, in files of either kind, transitional or strict.
  fileprivate var isWord: Bool { isOf("/wordprocessingml/2006/main") || isOf("/wordprocessingml/main") }
}
