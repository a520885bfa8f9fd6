/// What stands between the beginning and the end of a repetition or condition, and what of the file that is.
struct TemplateBlock {
  let open: TemplateTag
  let close: TemplateTag
  let shape: Shape
  /// What is repeated or left out, beginning and end included.
  let range: Range<Int>
  /// The paragraphs or rows that hold nothing but one of the two tags, which are left out.
  private(set) var dropped: [Range<Int>] = []
  /// What stands in its place where nothing of it does: its first paragraph or row without text, because the part
  /// around it cannot be empty; nil for nothing.
  private(set) var rest: Range<Int>?

  enum Shape {
    /// A piece of a paragraph; with what stands between two repetitions of it.
    case inline(between: Range<Int>, glue: [UInt8])
    /// Whole paragraphs or rows.
    case units
  }

  /// - Returns: nil where the two tags have nothing whole between them.
  init?(_ open: TemplateTag, _ close: TemplateTag, in part: DocxPart) {
    (self.open, self.close) = (open, close)
    let (first, last) = (part.paragraphs[open.index], part.paragraphs[close.index])
    if open.index == close.index {
      let around = first.text[..<open.span.lowerBound] + first.text[close.span.upperBound...]
      if String(decoding: around, as: UTF8.self).allSatisfy(\.isWhitespace) {
        (shape, range) = (.units, part.elements[first.element].range)
        rest = part.rest(of: range, first.element)
        return
      }
      guard let begin = open.raw.first, let end = close.raw.last, let from = open.raw.last, let to = close.raw.first,
        let glue = part.glue(
          from: first.element(at: open.span.upperBound - 1), to: first.element(at: close.span.lowerBound))
      else { return nil }
      shape = .inline(between: from.upperBound..<to.lowerBound, glue: glue)
      range = begin.lowerBound..<end.upperBound
      return
    }
    let paths = [first, last].map { [$0.element] + part.ancestors(of: $0.element) }
    guard let common = paths[0].first(where: { paths[1].contains($0) }) else { return nil }
    let ends = paths.compactMap { path in path.firstIndex(of: common).flatMap { $0 == 0 ? nil : path[$0 - 1] } }
    guard ends.count == 2 else { return nil }
    shape = .units
    switch part.elements[common].kind {
    case .row:
      range = part.elements[common].range
      rest = part.rest(of: range, common)
      return
    case .table: guard ends.allSatisfy({ part.elements[$0].kind == .row }) else { return nil }
    default: guard ends == [first.element, last.element] else { return nil }
    }
    range = part.elements[ends[0]].range.lowerBound..<part.elements[ends[1]].range.upperBound
    dropped = zip(ends, [open, close]).compactMap { unit, tag in
      let range = part.elements[unit].range
      return part.text(in: range) == tag.typed && !part.hasSection(range) ? range : nil
    }
    rest = part.rest(of: range, ends[0])
  }
}

extension DocxPart {
  /// The text of the paragraphs in a range, without white space at its ends.
  fileprivate func text(in range: Range<Int>) -> String {
    let texts = paragraphs.filter { range.contains(elements[$0.element].range.lowerBound) }.map(\.text)
    var text = String(decoding: texts.joined(), as: UTF8.self)[...]
    text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Whether a section of the document ends in a range.
  fileprivate func hasSection(_ range: Range<Int>) -> Bool { sections.contains { range.contains($0.lowerBound) } }

  /// What has to stay where a range is left out that begins with a paragraph or row: the paragraph with which a section
  /// ends, and one where the part around it needs one.
  fileprivate func rest(of range: Range<Int>, _ first: Int) -> Range<Int>? {
    if let section = sections.first(where: { range.contains($0.lowerBound) }) {
      return elements.last {
        $0.kind == .paragraph && $0.range.lowerBound <= section.lowerBound && $0.range.overlaps(section)
      }?
      .range
    }
    let parent = elements[first].parent
    if let parent, elements[parent].kind == .body { return nil }
    let isFollowed = elements.contains {
      $0.parent == parent && $0.kind == elements[first].kind && !range.overlaps($0.range)
        && ($0.kind == .row || $0.range.lowerBound >= range.upperBound)
    }
    return isFollowed ? nil : elements[first].range
  }

  /// What ends one run and begins another, so that a piece of a paragraph can follow itself; empty where both ends stand
  /// in the same text, nil where they do not lie side by side.
  fileprivate func glue(from begin: Int?, to end: Int?) -> [UInt8]? {
    guard let begin, let end else { return nil }
    if begin == end { return [] }
    guard let run = elements[begin].parent, let other = elements[end].parent, elements[run].kind == .run,
      elements[other].kind == .run, elements[run].parent == elements[other].parent
    else { return nil }
    let prefix = prefix(of: begin)
    let text = Array("<\(prefix)t xml:space=\"preserve\">".utf8)
    if run == other { return Array("</\(prefix)t>".utf8) + text }
    let isLook = elements[run + 1].kind == .runProperties
    return Array("</\(prefix)t></\(prefix)r>".utf8) + bytes[elements[run].tag]
      + (isLook ? bytes[elements[run + 1].range] : []) + text
  }

  /// The prefix with its colon by which the file names an element: `w:`.
  func prefix(of element: Int) -> String {
    let name = bytes[elements[element].tag].dropFirst().prefix {
      $0 != UInt8(ascii: ">") && $0 > 0x20 && $0 != UInt8(ascii: "/")
    }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: name[...colon], as: UTF8.self)
  }
}
