/// A part of a template: its tags, what they enclose, and how it is filled in.
struct TemplatePart {
  let part: DocxPart
  let tags: [TemplateTag]
  let problems: [TemplateProblem]
  private let nodes: [Node]

  /// Something in the file that does not stay as it is.
  private struct Node {
    enum Kind {
      case removed
      case field(TemplateTag)
      case block(TemplateBlock)
    }

    let kind: Kind
    let range: Range<Int>
    /// What is inside, in order.
    var inside: [Node] = []
  }

  init(_ part: DocxPart, name: (String) -> String?) {
    self.part = part
    var problems: [TemplateProblem] = []
    var tags: [TemplateTag] = []
    for (index, paragraph) in part.paragraphs.enumerated()
    where paragraph.text.contains(where: { [0x7B, 0x7D, 0xEF].contains($0) }) {
      let (found, stray) = TemplateTag.all(in: part, index, name: name)
      tags += found
      if stray > 0, !paragraph.isTwin { problems.append(.strayBrace(part.place, paragraph: paragraph.number)) }
    }
    tags.sort { ($0.raw.first?.lowerBound ?? 0) < ($1.raw.first?.lowerBound ?? 0) }
    var (open, blocks): ([Int], [TemplateBlock]) = ([], [])
    for index in tags.indices {
      let tag = tags[index]
      tags[index].within = open.map { tags[$0] }.filter { $0.kind == .items }.map(\.name)
      switch tag.kind {
      case .field: break
      case .items, .condition: open.append(index)
      case .end:
        guard let match = open.lastIndex(where: { tags[$0].name == tag.name }) else {
          problems.append(.unopened(tag))
          continue
        }
        for crossed in open[(match + 1)...] { problems.append(.crossed(tags[crossed], tags[open[match]])) }
        let begin = tags[open[match]]
        open.removeSubrange(match...)
        guard let block = TemplateBlock(begin, tag, in: part) else {
          problems.append(.apart(begin))
          continue
        }
        blocks.append(block)
      }
    }
    problems += open.map { .unclosed(tags[$0]) }
    var nodes = Self.flat(tags, blocks)
    let (tree, overlaps) = Self.tree(&nodes)
    problems += overlaps
    self.tags = tags
    self.nodes = tree
    self.problems = problems.filter { !$0.isTwin }
  }

  /// Everything that does not stay as it is, what encloses other things first.
  private static func flat(_ tags: [TemplateTag], _ blocks: [TemplateBlock]) -> [Node] {
    var nodes = blocks.map { Node(kind: .block($0), range: $0.range) }
    nodes += blocks.flatMap(\.dropped).map { Node(kind: .removed, range: $0) }
    for tag in tags {
      for (place, range) in tag.raw.enumerated() {
        nodes.append(Node(kind: place == 0 && tag.kind == .field ? .field(tag) : .removed, range: range))
      }
    }
    func order(_ node: Node) -> (Int, Int, Int, Int) {
      // Of two blocks over the same range the one that begins first encloses the other.
      guard case .block(let block) = node.kind else { return (node.range.lowerBound, -node.range.upperBound, 1, 0) }
      return (node.range.lowerBound, -node.range.upperBound, 0, block.open.raw.first?.lowerBound ?? 0)
    }
    return nodes.sorted { order($0) < order($1) }
  }

  /// Puts what lies within something into it.
  private static func tree(_ flat: inout [Node]) -> (nodes: [Node], problems: [TemplateProblem]) {
    var problems: [TemplateProblem] = []
    var at = 0
    func take(until end: Int, in outer: TemplateBlock?) -> [Node] {
      var nodes: [Node] = []
      while at < flat.count, flat[at].range.lowerBound < end {
        var node = flat[at]
        at += 1
        if case .block(let block) = node.kind, let outer, !block.lies(within: outer) {
          problems.append(.crossed(block.open, outer.open))
        }
        if case .block(let block) = node.kind {
          node.inside = take(until: node.range.upperBound, in: block)
        } else {
          // Nothing is filled in within what is left out.
          _ = take(until: node.range.upperBound, in: outer)
        }
        nodes.append(node)
      }
      return nodes
    }
    let nodes = take(until: .max, in: nil)
    return (nodes, problems)
  }

  // Filling in ------------------------------------------------------------------------------------------------------

  /// The part with everything filled in.
  ///
  /// - Throws: a `DocxFault` if it grows beyond the limit.
  func filled(with values: any TemplateValues) throws -> [UInt8] {
    var filled: [UInt8] = []
    try write(0..<part.bytes.count, nodes, values, into: &filled)
    return filled
  }

  private func write(_ range: Range<Int>, _ nodes: [Node], _ values: any TemplateValues, into filled: inout [UInt8])
    throws
  {
    var at = range.lowerBound
    for node in nodes where node.range.lowerBound >= range.lowerBound && node.range.upperBound <= range.upperBound {
      filled += part.bytes[at..<node.range.lowerBound]
      at = node.range.upperBound
      switch node.kind {
      case .removed: break
      case .field(let tag): filled += markup(of: values.text(of: tag.name), in: tag)
      case .block(let block): try write(block, node, values, into: &filled)
      }
      if filled.count > DocxLimits.part { throw DocxFault.tooLarge }
    }
    filled += part.bytes[at..<range.upperBound]
    if filled.count > DocxLimits.part { throw DocxFault.tooLarge }
  }

  private func write(_ block: TemplateBlock, _ node: Node, _ values: any TemplateValues, into filled: inout [UInt8])
    throws
  {
    let isCondition = block.open.kind == .condition
    let scopes =
      isCondition ? (values.holds(block.open.name) ? [values] : []) : values.items(of: block.open.name)
    switch block.shape {
    case .units:
      for scope in scopes { try write(block.range, node.inside, scope, into: &filled) }
      if scopes.isEmpty, let rest = block.rest { filled += withoutText(rest) }
    case .inline(let between, let glue):
      if scopes.isEmpty {
        filled += withoutText(block.range, of: part.paragraphs[block.open.index])
        return
      }
      try write(block.range.lowerBound..<between.lowerBound, node.inside, values, into: &filled)
      for (place, scope) in scopes.enumerated() {
        if place > 0 { filled += glue }
        try write(between, node.inside, scope, into: &filled)
      }
      try write(between.upperBound..<block.range.upperBound, node.inside, values, into: &filled)
    }
  }

  /// A range without the text in it; only that of one paragraph, where one is given.
  private func withoutText(_ range: Range<Int>, of paragraph: DocxParagraph? = nil) -> [UInt8] {
    let paragraphs =
      paragraph.map { [$0] } ?? part.paragraphs.filter { range.contains(part.elements[$0.element].range.lowerBound) }
    let texts = paragraphs.flatMap(\.pieces).map(\.raw).filter { !$0.isEmpty && $0.overlaps(range) }
      .map { $0.clamped(to: range) }.sorted { $0.lowerBound < $1.lowerBound }
    var (bytes, at) = ([] as [UInt8], range.lowerBound)
    for text in texts {
      bytes += part.bytes[at..<text.lowerBound]
      at = text.upperBound
    }
    return bytes + part.bytes[at..<range.upperBound]
  }

  /// A value as it stands in a text of the file.
  private func markup(of value: String, in tag: TemplateTag) -> [UInt8] {
    let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      XMLText.escaped(String($0))
    }
    guard lines.count > 1, let element = part.paragraphs[tag.index].element(at: tag.span.lowerBound) else {
      return Array((lines.first ?? "").utf8)
    }
    let prefix = part.prefix(of: element)
    return Array(lines.joined(separator: "</\(prefix)t><\(prefix)br/><\(prefix)t xml:space=\"preserve\">").utf8)
  }
}

extension TemplateBlock {
  /// Whether it lies within another block with its tags as well as with its range.
  fileprivate func lies(within outer: TemplateBlock) -> Bool {
    range.upperBound <= outer.range.upperBound && outer.open < open && close < outer.close
  }
}

extension TemplateTag {
  /// Whether it stands before another one.
  fileprivate static func < (one: TemplateTag, other: TemplateTag) -> Bool {
    (one.raw.first?.lowerBound ?? 0) < (other.raw.first?.lowerBound ?? 0)
  }
}

extension TemplateProblem {
  /// Whether it is about the copy of a text box, where the same stands.
  fileprivate var isTwin: Bool {
    switch self {
    case .strayBrace: false
    case .unclosed(let tag), .unopened(let tag), .crossed(let tag, _), .apart(let tag): tag.isTwin
    }
  }
}
