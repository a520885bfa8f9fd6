internal import FoiaCore
internal import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// The fields of templates, for whoever writes one.
public enum LetterFieldList {
  /// The fields in columns: as they stand in a template in either language, what they are, in which letters.
  public static func text(_ language: Language, width: Int?) -> String {
    let head = [
      Phrase(zh: "字段", en: "FIELD"), Phrase(zh: "英文写法", en: "IN CHINESE"), Phrase(zh: "是什么", en: "WHAT IT IS"),
      Phrase(zh: "用在哪些文书", en: "LETTERS"),
    ]
    let rows = LetterField.all.map { field in
      let written = field.written
      let other = Phrase(zh: written.en, en: written.zh)
      return [written, other, field.meaning, letters(of: field)].map { $0(language) }
    }
    return Columns.text(head: head.map { $0(language) }, rows: rows, width: width) + "\n"
      + LetterWords.aboutFields(language) + "\n"
  }

  private static func letters(of field: LetterField) -> Phrase {
    switch field.letters {
    case .all: Phrase(zh: "全部", en: "all")
    case .notToThirdParty: Phrase(zh: "全部，发给第三方的除外", en: "all but those to a third party")
    case .only(let codes):
      Phrase(
        zh: codes.map(\.name.zh).joined(separator: "、"), en: codes.map(\.rawValue).joined(separator: ", "))
    }
  }

  /// The same for programs.
  public static var json: JSON {
    .object([
      .init(
        "fields",
        .array(
          LetterField.all.map { field in
            .object([
              .init("name", .text(field.code)), .init("chinese", .text(field.name.zh)),
              .init("kind", .text(field.kind.rawValue)), .init("meaning", .text(field.meaning.en)),
              .init("meaning_chinese", .text(field.meaning.zh)),
              .init("letters", .array(LetterCode.allCases.filter(field.stands(in:)).map { .text($0.rawValue) })),
              .init("within", field.list.map { JSON.text($0) } ?? .null),
            ])
          }))
    ])
  }
}

extension LetterField {
  /// As it is written into a template.
  fileprivate var written: Phrase {
    switch kind {
    case .value: inBraces
    case .condition: Phrase(zh: "{?\(name.zh)}", en: "{?\(name.en)}")
    case .list: Phrase(zh: "{#\(name.zh)}", en: "{#\(name.en)}")
    }
  }
}
