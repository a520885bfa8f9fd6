public import FoiaCore
internal import FoiaWords
internal import Foundation

/// Reads section two as `foia report --format json` writes it: a number, an array in the order of the columns, or an object by
/// their names; a row that is left out or null stays untyped.
public enum DisclosureReader {
  /// - Throws: `FiguresProblems`, all of them together; `RecordFault.notATable` for what is no such object.
  public static func rows(
    of year: Int, form: Form, in text: String
  ) throws -> [(item: DisclosureItem, figures: [ExactNumber])] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      throw RecordFault.notATable
    }
    var problems = FiguresProblems()
    let figures = figures(object["disclosure"] as? [String: Any] ?? object, of: year, form: form, &problems)
    if !problems.isEmpty { throw problems }
    if figures.isEmpty { throw RecordFault.notATable }
    return DisclosureItem.all(in: form).compactMap { item in figures[item].map { (item, $0) } }
  }

  static func figures(
    _ object: [String: Any], of year: Int, form: Form, _ problems: inout FiguresProblems
  ) -> DisclosureFigures {
    var figures = DisclosureFigures(form: form)
    for item in DisclosureItem.all(in: form) {
      let keys = [item.jsonKey(in: form), item.rawValue]
      guard let value = keys.lazy.compactMap({ object[$0] }).first, !(value is NSNull) else { continue }
      let columns = item.columns(in: form)
      let texts: [String]
      switch value {
      case let cells as [Any] where cells.allSatisfy({ $0 is NSNull }): continue
      case let cells as [Any]: texts = cells.map(FiguresReader.text)
      case let named as [String: Any]:
        texts = columns.map { column in
          let keys = [column.jsonKey, column.rawValue] + (column == .projectsCost ? ["amount"] : [])
          return keys.lazy.compactMap { named[$0] }.first.map(FiguresReader.text) ?? ""
        }
      default: texts = [FiguresReader.text(value)]
      }
      let read = zip(texts, columns).compactMap { text, column in column.figure(text.comparable) }
      if read.count == columns.count, texts.count == columns.count {
        figures[item] = read
      } else {
        problems.cells.append(
          Finding(.t5, .error, .disclosure(year, .filed, item), .notAFigure(texts.joined(separator: " "))))
      }
    }
    return figures
  }
}
