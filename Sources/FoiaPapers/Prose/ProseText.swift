public import FoiaCore
internal import FoiaWords

/// The text of a year's report as the office wrote it in one plain file: an introduction, and paragraphs under the
/// titles of the six sections, with figures named in braces. Lines that begin with `#` are remarks and are left out.
public struct ProseText: Hashable, Sendable {
  /// One line of the file, which is a paragraph or a title.
  public struct Line: Hashable, Sendable {
    /// The number of the line in the file, from 1.
    public let number: Int
    /// The text of the line, without white space at its ends; never empty.
    public let text: String
  }

  /// A section of the report, as the text has it.
  public struct Section: Hashable, Sendable {
    /// Which of the six sections it is.
    public let section: ReportSection
    /// The title of the section as it was written.
    public let heading: Line
    /// The paragraphs under the title, in order.
    public fileprivate(set) var lines: [Line] = []
  }

  /// The name of the report; nil if the text gives none.
  public let title: Line?
  /// The lines before the first section, without the name of the report.
  public let introduction: [Line]
  /// The sections in the order of the text; one whose title stands twice is there twice.
  public let sections: [Section]
  /// What is wrong with the titles (X3), each with its line; nil for a title that is missing.
  let headingFaults: [(fault: TextFault, line: Int?)]

  /// Reads the content of the file. Any text can be read: faults in its titles become findings of the check.
  public init(_ text: String) {
    var title: Line?
    var introduction: [Line] = []
    var sections: [Section] = []
    var faults: [(TextFault, Int?)] = []
    var numbering = HeadingNumbers()
    func open(_ section: ReportSection, _ number: Int?, isVariant: Bool, at line: Line) {
      numbering.note(section, number, line)
      if number == nil { faults.append((.headingUnnumbered(section), line.number)) }
      if let number, number != section.rawValue { faults.append((.headingNumber(section, line.text), line.number)) }
      if isVariant { faults.append((.headingVariant(section, line.text), line.number)) }
      if sections.contains(where: { $0.section == section }) {
        faults.append((.headingTwice(section), line.number))
      } else if let last = sections.last, last.section.rawValue > section.rawValue {
        faults.append((.headingOutOfOrder(section), line.number))
      }
      sections.append(Section(section: section, heading: line))
    }
    // Whether the titles so far have Chinese numbers; then 2、… within a section is an item of a list.
    var isNumberedAsForm: Bool { sections.first?.heading.text.first.map { !$0.isASCII } ?? true }
    for line in Self.lines(of: text) {
      switch ReportSection.reading(line.text) {
      case .title(let section, let number, let isVariant):
        // 1.主动公开情况 below 一、总体情况 is an item.
        if isVariant, number != nil, !sections.isEmpty, (line.text.first?.isASCII ?? false) == isNumberedAsForm {
          break
        }
        open(section, number, isVariant: isVariant, at: line)
        continue
      case .resembling(let section, let isAsForm):
        guard section.rawValue > sections.last?.section.rawValue ?? 0, isAsForm == isNumberedAsForm else { break }
        open(section, section.rawValue, isVariant: true, at: line)
        continue
      case .unknown(let number):
        numbering.note(other: line)
        // A numbered line where the next section should begin is taken for its title; elsewhere it is an item of a
        // list.
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
    (self.title, self.introduction, self.sections, headingFaults) = (
      title, introduction, sections, faults + numbering.faults
    )
  }

  /// Whether a line is the name of the report.
  private static func isTitle(_ text: String) -> Bool {
    (text.contains("年度报告") && text.count <= 60 && !text.contains("。"))
      || (text.contains("nnual report") && text.count <= 200 && !text.hasSuffix("."))
  }

  private static func lines(of text: String) -> [Line] {
    var text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    // Full-width braces are read like ordinary ones.
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

  /// The paragraphs of a section; if its title stands twice, those under both.
  public func lines(of section: ReportSection) -> [Line] { sections.filter { $0.section == section }.flatMap(\.lines) }

  /// Every line but the titles of sections.
  var allLines: [Line] { [title].compactMap { $0 } + introduction + sections.flatMap(\.lines) }

  /// How many places of the draft are still to be written.
  public var leftOpen: Int { allLines.count { Self.isLeftOpen($0.text) } }

  /// Whether a line of the draft is still to be written.
  static func isLeftOpen(_ text: String) -> Bool { text.contains("（请填写") || text.contains("(to be written") }

  /// Whether a line is the title of a part of a section: `（一）主动公开`, `(1) Platforms`.
  static func isSubheading(_ text: String) -> Bool {
    guard text.count <= 32, !text.contains("。"), !text.contains(". ") else { return false }
    let (open, close): (Character, Character) = text.hasPrefix("（") ? ("（", "）") : ("(", ")")
    guard text.first == open, let end = text.firstIndex(of: close) else { return false }
    let number = text[text.index(after: text.startIndex)..<end]
    guard (1...2).contains(number.count) else { return false }
    let digits = open == "（" ? ProseWords.numerals : "0123456789"
    return number.allSatisfy(digits.contains) && (open == "（" || text[end...].hasPrefix(") "))
  }

  /// Whether title, introduction and sections are the same, line numbers included.
  public static func == (left: Self, right: Self) -> Bool {
    (left.title, left.introduction, left.sections) == (right.title, right.introduction, right.sections)
  }

  /// Hashes title, introduction and sections.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(introduction)
    hasher.combine(sections)
  }
}
