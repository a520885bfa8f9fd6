/// A document read from top to bottom (titles, prose, tables, charts and letters), independent of any format.
public struct Document: Hashable, Sendable {
  /// A piece of a document. Texts may have line ends: each line of a paragraph is a paragraph.
  public enum Block: Hashable, Sendable {
    /// The title of a section: 一、总体情况.
    case heading(String)
    /// The title of a part of a section: （一）主动公开.
    case subheading(String)
    /// Prose.
    case paragraph(String)
    /// One printed table, made of tables that are placed below each other and share its columns. If there are several,
    /// the caption of each is a banner as wide as the table; the caption of a single one is printed over it like a
    /// heading.
    case tables([Table])
    /// A chart with its title.
    case chart(Chart)
    /// A letter, which begins a page of its own.
    case letter(LetterPage)
  }

  /// The language of the document, which decides about fonts, spacing and the language code in its files.
  public enum Language: String, Hashable, Sendable {
    case zh, en

    /// The language code in files, such as `zh-CN`.
    var tag: String {
      switch self {
      case .zh: "zh-CN"
      case .en: "en"
      }
    }
  }

  /// The lines of the title, such as the issuing body and the name of the document; empty if letters bring their own
  /// titles.
  public var title: [String]
  /// The language it is written in.
  public var language: Language
  /// The body that issues it, which files name as their author; empty where they name none.
  public var author: String
  /// What files call it in their properties, where that is not the title.
  public var name: String?
  /// Whether it is printed in landscape format on A4.
  public var isLandscape: Bool
  /// The content, in order.
  public var blocks: [Block]
  /// Small print at the end, such as which record the figures come from; nil if there is none.
  public var footer: String?
  /// What the document was made from, which is kept in the properties of its file and not printed; nil says nothing.
  public var source: String?

  /// Blocks with nothing to draw, such as tables without rows, are allowed and left out.
  public init(
    title: [String], language: Language, author: String, name: String? = nil, isLandscape: Bool = false,
    blocks: [Block], footer: String? = nil, source: String? = nil
  ) {
    self.title = title
    self.language = language
    self.author = author
    self.name = name
    self.isLandscape = isLandscape
    self.blocks = blocks
    self.footer = footer
    self.source = source
  }

  /// What files call it: its name, else its title.
  var fileTitle: String { name ?? fullTitle }

  /// The title on one line; without a title, that of the first letter.
  public var fullTitle: String {
    let lines = title.isEmpty ? Array(letters.prefix(1).map(\.title)) : title
    return lines.joined(separator: language == .zh ? "" : " ")
  }

  var letters: [LetterPage] {
    blocks.compactMap { if case .letter(let letter) = $0 { letter } else { nil } }
  }

  /// The blocks that have something to draw: tables have at least a row or a header.
  var drawnBlocks: [Block] {
    blocks.filter { block in
      switch block {
      case .tables(let tables): tables.contains { !$0.header.isEmpty || !$0.rows.isEmpty }
      case .heading, .subheading, .paragraph, .chart, .letter: true
      }
    }
  }

  /// Every printed table with the heading of its section; nil if no heading comes before it.
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

  /// Whether it consists of a single printed table, so that it needs no space around it.
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
  /// The text on one line: every run of blanks and control characters becomes one space, and is dropped at both ends.
  var oneLine: String {
    unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
