public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads section two from JSON as `foia report --format json` writes it: the figures of a row as a number, as a list in
/// the order of the columns, or as an object with the names of the columns. A row that is missing or null stays
/// untyped.
public enum DisclosureReader {
  /// The rows in a JSON text, which is a whole report or section two alone.
  ///
  /// - Throws: a `Fault` with everything that is wrong, or if the text is no such object.
  public static func rows(
    of year: Int, form: Form, in text: String
  ) throws(Fault) -> [(item: DisclosureItem, figures: [ExactNumber])] {
    var reader = JSONReader()
    let object = try FiguresJSON.object(in: text, &reader)
    var problems: [FiguresProblem] = []
    var section: JSONObject? = object
    if let place = object["disclosure"] { section = reader.object(place) }
    var figures = DisclosureFigures(form: form)
    if let section { figures = Self.figures(section, of: year, form: form, &reader, &problems) }
    problems = reader.structureProblems + problems
    if !problems.isEmpty { throw .figures(problems) }
    if figures.isEmpty { throw .record(.notATable) }
    return DisclosureItem.all(in: form).compactMap { item in figures[item].map { (item, $0) } }
  }

  static func figures(
    _ section: JSONObject, of year: Int, form: Form, _ reader: inout JSONReader, _ problems: inout [FiguresProblem]
  ) -> DisclosureFigures {
    var figures = DisclosureFigures(form: form)
    let items = DisclosureItem.all(in: form)
    let known = Set(items.flatMap { [$0.jsonKey(in: form), $0.rawValue] } + ["year", "form", "missing", "disclosure"])
    problems += section.keys.filter { !known.contains($0) }.map { .unknownRow($0) }
    for item in items {
      let keys = [item.jsonKey(in: form), item.rawValue]
      guard let place = keys.lazy.compactMap({ section[$0] }).first else { continue }
      let columns = item.columns(in: form)
      let texts: [String]
      switch place.value {
      case .array(let cells) where cells.allSatisfy({ $0 == .null }): continue
      case .array(let cells): texts = cells.map(\.cellText)
      case .object:
        guard let named = reader.object(place) else { continue }
        texts = columns.map { column in
          let keys = [column.jsonKey, column.rawValue] + (column == .projectsCost ? ["amount"] : [])
          return keys.lazy.compactMap { named[$0] }.first?.value.cellText ?? ""
        }
      case .null, .bool, .integer, .number, .text: texts = [place.value.cellText]
      }
      let read = zip(texts, columns).compactMap { text, column in column.figure(text.comparable) }
      if read.count == columns.count, texts.count == columns.count {
        figures[item] = read
      } else {
        let cell = NotAWholeNumber.finding(texts.joined(separator: " "), at: .disclosure(year, .filed, item))
        problems.append(.cell(cell))
      }
    }
    return figures
  }
}
