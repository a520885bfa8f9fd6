/// A field, or the beginning or end of a block, as it stands in braces in a Word document.
public struct TemplateTag: Hashable, Sendable {
  /// What it does.
  public enum Kind: Hashable, Sendable {
    /// A value stands in its place.
    case field
    /// What follows it up to its end is repeated for each item: `{#items}`.
    case items
    /// What follows it up to its end stands only where this holds: `{?clarified}`.
    case condition
    /// The end of what is repeated or conditional: `{/items}`.
    case end
  }

  /// What it does.
  public let kind: Kind
  /// Its name: as the reader of names gives it, else as it is typed.
  public let name: String
  /// The braces with what is in them, as it is typed.
  public let typed: String
  /// Where it stands.
  public let place: DocxFile.Place
  /// In which paragraph of that part, from 1.
  public let paragraph: Int
  /// The names of the repetitions around it, the outermost first.
  public internal(set) var within: [String] = []

  /// Its paragraph among those of the part, where it is in the text of that, and in the file.
  let index: Int
  let span: Range<Int>
  let raw: [Range<Int>]
  /// Whether it stands in the copy of a text box.
  let isTwin: Bool

  /// All tags of a paragraph, and how many braces stand alone in it.
  ///
  /// A name in the wide braces of Chinese text is a tag only if it is known.
  static func all(in part: DocxPart, _ index: Int, name: (String) -> String?) -> (tags: [TemplateTag], stray: Int) {
    let paragraph = part.paragraphs[index]
    let text = paragraph.text
    var (tags, stray) = ([] as [TemplateTag], 0)
    var open: (at: Int, isWide: Bool)?
    var at = 0
    while at < text.count {
      let brace = Brace(text, at)
      switch brace?.opens {
      case true:
        if open?.isWide == false { stray += 1 }
        open = (at, brace?.width == 3)
      case false:
        if let begin = open {
          let end = at + (brace?.width ?? 1)
          let inside = text[begin.at + (begin.isWide ? 3 : 1)..<at]
          let isWide = begin.isWide && brace?.width == 3
          let words = Words(String(decoding: inside, as: UTF8.self))
          let known = name(words.name)
          if !words.name.isEmpty, known != nil || !isWide {
            tags.append(
              TemplateTag(
                kind: words.kind, name: known ?? words.name,
                typed: String(decoding: text[begin.at..<end], as: UTF8.self),
                place: part.place, paragraph: paragraph.number, index: index, span: begin.at..<end,
                raw: paragraph.raw(begin.at..<end), isTwin: paragraph.isTwin))
          } else if !isWide {
            stray += 1
          }
        } else if brace?.width == 1 {
          stray += 1
        }
        open = nil
      case nil: break
      }
      at += brace?.width ?? 1
    }
    if open?.isWide == false { stray += 1 }
    return (tags, stray)
  }

  /// A brace, narrow or wide, at a place of a text.
  private struct Brace {
    let opens: Bool
    let width: Int

    init?(_ text: [UInt8], _ at: Int) {
      switch text[at] {
      case UInt8(ascii: "{"): (opens, width) = (true, 1)
      case UInt8(ascii: "}"): (opens, width) = (false, 1)
      // ｛ and ｝
      case 0xEF where at + 2 < text.count && text[at + 1] == 0xBD && [0x9B, 0x9D].contains(text[at + 2]):
        (opens, width) = (text[at + 2] == 0x9B, 3)
      default: return nil
      }
    }
  }

  /// What stands between the braces.
  private struct Words {
    let kind: Kind
    let name: String

    init(_ inside: String) {
      let kinds: [Character: Kind] = [
        "#": .items, "＃": .items, "?": .condition, "？": .condition, "/": .end, "／": .end,
      ]
      let text = Self.trimmed(inside[...])
      let kind = text.first.flatMap { kinds[$0] }
      self.kind = kind ?? .field
      name = String(kind == nil ? text : Self.trimmed(text.dropFirst()))
    }

    private static func trimmed(_ text: Substring) -> Substring {
      var text = text.drop(while: \.isWhitespace)
      while text.last?.isWhitespace == true { text.removeLast() }
      return text
    }
  }
}

/// What is wrong with a tag, whatever the names mean.
public enum TemplateProblem: Hashable, Sendable {
  /// Braces stand alone in a paragraph.
  case strayBrace(DocxFile.Place, paragraph: Int)
  /// It begins something that does not end.
  case unclosed(TemplateTag)
  /// It ends what did not begin.
  case unopened(TemplateTag)
  /// It begins inside something else and ends outside it, or both take the same paragraph or row.
  case crossed(TemplateTag, TemplateTag)
  /// Begin and end stand where nothing whole lies between them, as one inside a table and one outside.
  case apart(TemplateTag)
}
