public import FoiaCore
internal import FoiaWords

/// The prose of a year's report as the office wrote it, in one text file: an introduction, and under the titles of the six
/// sections paragraphs, with figures named in braces. Lines that begin with `#` are remarks and no part of it.
public struct ProseText: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    /// From 1, as an editor counts.
    public let number: Int
    public let text: String
  }

  public struct Section: Hashable, Sendable {
    public let section: ReportSection
    public let heading: Line
    public fileprivate(set) var lines: [Line] = []
  }

  /// The name of the report, where the text gives one.
  public let title: Line?
  /// What stands before the first section.
  public let introduction: [Line]
  public let sections: [Section]
  /// What is wrong with the titles (X3), by line.
  let headingFaults: [(fault: TextFault, line: Int?)]

  public init(_ text: String) {
    var title: Line?
    var introduction: [Line] = []
    var sections: [Section] = []
    var faults: [(TextFault, Int?)] = []
    for line in Self.lines(of: text) {
      switch ReportSection.reading(line.text) {
      case .title(let section, let number, let isVariant):
        if number == nil { faults.append((.headingUnnumbered(section), line.number)) }
        if let number, number != section.rawValue { faults.append((.headingNumber(section, line.text), line.number)) }
        if isVariant { faults.append((.headingVariant(section, line.text), line.number)) }
        if sections.contains(where: { $0.section == section }) {
          faults.append((.headingTwice(section), line.number))
        } else if let last = sections.last, last.section.rawValue > section.rawValue {
          faults.append((.headingOutOfOrder(section), line.number))
        }
        sections.append(Section(section: section, heading: line))
        continue
      case .unknown(let number):
        // Where the next section would begin it is a title; elsewhere an item of a list.
        guard let last = sections.last, number == last.section.rawValue + 1 else { break }
        faults.append((.headingUnknown(line.text), line.number))
      case nil: break
      }
      if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      } else if title == nil, introduction.isEmpty, Self.isTitle(line.text) {
        title = line
      } else {
        introduction.append(line)
      }
    }
    for section in ReportSection.allCases where !sections.contains(where: { $0.section == section }) {
      faults.append((.headingMissing(section), nil))
    }
    (self.title, self.introduction, self.sections, headingFaults) = (title, introduction, sections, faults)
  }

  /// Whether a line is the name of the report.
  private static func isTitle(_ text: String) -> Bool {
    (text.contains("年度报告") && text.count <= 60 && !text.contains("。"))
      || (text.contains("nnual report") && text.count <= 200 && !text.hasSuffix("."))
  }

  private static func lines(of text: String) -> [Line] {
    var text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    // Braces of the wide keyboard are braces.
    let wide: [Unicode.Scalar: Character] = ["｛": "{", "｝": "}"]
    if text.unicodeScalars.contains(where: { wide[$0] != nil }) {
      text = String(text.map { $0.unicodeScalars.first.flatMap { wide[$0] } ?? $0 })
    }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      index, line in
      let line = String(line).trimmed
      return line.isEmpty || line.hasPrefix("#") ? nil : Line(number: index + 1, text: line)
    }
  }

  /// The paragraphs under a section's title; of a title that stands twice all of them.
  public func lines(of section: ReportSection) -> [Line] { sections.filter { $0.section == section }.flatMap(\.lines) }

  /// Everything but titles of sections.
  var allLines: [Line] { [title].compactMap { $0 } + introduction + sections.flatMap(\.lines) }

  /// How many places the draft left open and nobody wrote yet.
  public var leftOpen: Int { allLines.count { Self.isLeftOpen($0.text) } }

  /// Whether a line still asks to be written.
  static func isLeftOpen(_ text: String) -> Bool { text.contains("（请填写") || text.contains("(to be written") }

  /// Whether a line is the title of a part of a section: `（一）主动公开`, `(1) Platforms`.
  static func isSubheading(_ text: String) -> Bool {
    guard text.count <= 32, !text.contains("。"), !text.contains(". ") else { return false }
    let (open, close): (Character, Character) = text.hasPrefix("（") ? ("（", "）") : ("(", ")")
    guard text.first == open, let end = text.firstIndex(of: close) else { return false }
    let number = text[text.index(after: text.startIndex)..<end]
    guard (1...2).contains(number.count) else { return false }
    let digits = open == "（" ? "一二三四五六七八九十" : "0123456789"
    return number.allSatisfy(digits.contains) && (open == "（" || text[end...].hasPrefix(") "))
  }

  public static func == (left: Self, right: Self) -> Bool {
    (left.title, left.introduction, left.sections) == (right.title, right.introduction, right.sections)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(introduction)
    hasher.combine(sections)
  }
}
