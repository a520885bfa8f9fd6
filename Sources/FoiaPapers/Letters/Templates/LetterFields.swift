internal import FoiaCore
internal import FoiaWords

/// What a letter puts into its fields, taken down while it is written, so that a template says the same as the letter
/// that it takes the place of.
final class LetterFields {
  /// Whether a template is written, with the names of the fields in their places.
  let isTemplate: Bool
  private(set) var values: [LetterField: Phrase] = [:]
  private(set) var conditions: [LetterField: Bool] = [:]
  /// The repetitions of a list, each with what stands in its fields.
  private(set) var lists: [LetterField: [[LetterField: Phrase]]] = [:]

  init(isTemplate: Bool = false) { self.isTemplate = isTemplate }

  func told(_ field: LetterField, _ value: Phrase) -> Phrase {
    if isTemplate { return field.inBraces }
    values[field] = value
    return value
  }

  /// Takes down a title that stands in the template in words.
  func note(_ title: Phrase) { if !isTemplate { values[.title] = title } }

  func only(_ field: LetterField, if holds: Bool, _ words: () -> Phrase) -> Phrase {
    if isTemplate { return field.beginning(with: "?") + words() + field.ending }
    conditions[field] = holds
    return holds ? words() : .empty
  }

  /// - Parameter told: the fields that stand in the built-in letter; nil for all.
  func each(
    _ list: LetterField, _ fields: [LetterField], told: [LetterField]? = nil, _ rows: [[Phrase]]
  ) -> [[Phrase]] {
    if isTemplate {
      var row = (told ?? fields).map(\.inBraces)
      row[0] = list.beginning(with: "#") + row[0]
      row[row.count - 1] = row[row.count - 1] + list.ending
      return [row]
    }
    lists[list] = rows.map { Dictionary(uniqueKeysWithValues: zip(fields, $0)) }
    return rows
  }
}

extension OfficeSheet {
  /// A row that stands in a sheet only where something is recorded; in a template as a condition.
  func row(_ field: LetterField, _ name: Phrase, _ value: Phrase?) -> [(Phrase, Phrase)] {
    if context.fields.isTemplate { return [(field.beginning(with: "?") + name.asHead, field.inBraces + field.ending)] }
    return value.map { [(name, told(field, $0))] } ?? []
  }
}

extension LetterField {
  fileprivate func beginning(with sign: String) -> Phrase {
    Phrase(zh: "{\(sign)\(name.zh)}", en: "{\(sign)\(name.en)}")
  }
  fileprivate var ending: Phrase { beginning(with: "/") }
}

extension LetterWording {
  /// What stands in a field of the letter; in a template its name in braces.
  func told(_ field: LetterField, _ value: Phrase) -> Phrase { context.fields.told(field, value) }

  /// Words that stand in the letter only where something holds; in a template as a condition.
  func only(_ field: LetterField, if holds: Bool, _ words: @autoclosure () -> Phrase) -> Phrase {
    context.fields.only(field, if: holds, words)
  }

  /// The same for the value of a field, which is empty where nothing is recorded.
  func only<Fact>(_ field: LetterField, _ fact: Fact?, _ words: (Fact) -> Phrase) -> Phrase {
    context.fields.only(field, if: fact != nil) { fact.map(words) ?? .empty }
  }

  /// What stands there once for each of several things; in a template what is repeated.
  func each(_ list: LetterField, _ field: LetterField, _ all: [Phrase]) -> [Phrase] {
    context.fields.each(list, [field], all.map { [$0] }).compactMap(\.first)
  }
}
