public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads section two as `foia report --format json` writes it: a number, an array in the order of the columns, or an object by
/// their names; a row that is left out or null stays untyped.
public enum DisclosureReader {
  /// - Throws: `FiguresProblems`, all of them together; `RecordFault.notATable` for what is no such object.
  public static func rows(
    of year: Int, form: Form, in text: String
  ) throws -> [(item: DisclosureItem, figures: [ExactNumber])] {
    var reader = JSONReader()
    let object = try FiguresJSON.object(in: text, &reader)
    var problems = FiguresProblems()
    var section: JSONObject? = object
    if let place = object["disclosure"] { section = reader.object(place) }
    var figures = DisclosureFigures(form: form)
    if let section { figures = Self.figures(section, of: year, form: form, &reader, &problems) }
    problems.structure = reader.problems.map(StructureFault.init)
    if !problems.isEmpty { throw problems }
    if figures.isEmpty { throw RecordFault.notATable }
    return DisclosureItem.all(in: form).compactMap { item in figures[item].map { (item, $0) } }
  }

  static func figures(
    _ section: JSONObject, of year: Int, form: Form, _ reader: inout JSONReader, _ problems: inout FiguresProblems
  ) -> DisclosureFigures {
    var figures = DisclosureFigures(form: form)
    for item in DisclosureItem.all(in: form) {
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
        problems.cells.append(
          NotAWholeNumber.finding(texts.joined(separator: " "), at: .disclosure(year, .filed, item)))
      }
    }
    return figures
  }
}
