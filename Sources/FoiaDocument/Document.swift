/// What is read from top to bottom, titles, prose, tables, charts and letters, neutral of any format.
public struct Document: Hashable, Sendable {
  /// A piece of a document. Texts may have line ends: each line of a paragraph is a paragraph.
  public enum Block: Hashable, Sendable {
    /// The title of a section: 一、总体情况.
    case heading(String)
    /// The title of a part of a section: （一）主动公开.
    case subheading(String)
    case paragraph(String)
    /// One printed table: tables that stand one under the other and share its columns. Where there are several, the
    /// caption of each is a banner as wide as the table; that of a single one stands over it as a heading does.
    case tables([Table])
    case chart(Chart)
    case letter(LetterPage)
  }

  /// The language it is set in, which decides type, spacing and the marks of its files.
  public enum Language: String, Hashable, Sendable {
    case zh, en

    /// The code that files carry: `zh-CN`.
    var tag: String {
      switch self {
      case .zh: "zh-CN"
      case .en: "en"
      }
    }
  }

  /// The lines over everything: the issuing body, the name of the paper; none where letters bring their own titles.
  public var title: [String]
  public var language: Language
  /// The body that issues it, as files name their author.
  public var author: String
  /// Whether it is printed on A4 across.
  public var isLandscape: Bool
  public var blocks: [Block]
  /// Stands small at the end: which record the figures are of.
  public var footer: String?

  public init(
    title: [String], language: Language, author: String, isLandscape: Bool = false, blocks: [Block],
    footer: String? = nil
  ) {
    self.title = title
    self.language = language
    self.author = author
    self.isLandscape = isLandscape
    self.blocks = blocks
    self.footer = footer
  }

  /// The title on one line; that of the first letter where nothing stands over it.
  public var fullTitle: String {
    let lines = title.isEmpty ? Array(letters.prefix(1).map(\.title)) : title
    return lines.joined(separator: language == .zh ? "" : " ")
  }

  var letters: [LetterPage] {
    blocks.compactMap { if case .letter(let letter) = $0 { letter } else { nil } }
  }

  /// The blocks that can be drawn: tables have a row or a header at least.
  var drawnBlocks: [Block] {
    blocks.filter { block in
      switch block {
      case .tables(let tables): tables.contains { !$0.header.isEmpty || !$0.rows.isEmpty }
      case .heading, .subheading, .paragraph, .chart, .letter: true
      }
    }
  }

  /// Every printed table with the title of the section it stands in; nil where no heading comes before it.
  var printedTables: [(section: String?, tables: [Table])] {
    var section: String?
    return drawnBlocks.compactMap { block in
      switch block {
      case .heading(let text):
        section = text
        return nil
      case .tables(let tables): return (section, tables)
      case .subheading, .paragraph, .chart, .letter: return nil
      }
    }
  }

  /// Whether it is nothing but one printed table, which needs no room around it.
  var isOneTable: Bool {
    guard blocks.count == 1, case .tables? = blocks.first else { return false }
    return true
  }
}

extension String {
  /// The paragraphs of a text: its lines, without those that are empty or blank.
  var paragraphs: [String] {
    split(whereSeparator: \.isNewline).map { $0.oneLine }.filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  /// The text on one line: every run of blanks and control characters is one space, none at the ends.
  var oneLine: String {
    unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
