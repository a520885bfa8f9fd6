public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads section two from JSON as `foia report --format json` writes it, or from a typed or pasted table. In JSON the
/// figures of a row are a number, a list in the order of the columns, or an object with the names of the columns; a row
/// that is missing or null stays untyped. In a table a row has its label or code and its figures.
public enum DisclosureReader {
  /// The rows in a text, which is a whole report or section two alone.
  ///
  /// - Parameters:
  ///   - waiver: why blanks count as 0; nil refuses them.
  /// - Throws: a `Fault` with everything that is wrong, or if the text has no such rows.
  public static func read(
    of year: Int, form: Form, in text: String, waiver: String?
  ) throws(Fault) -> ReadDisclosure {
    var reading = DisclosureReading(of: year, in: form, .records, waiver: waiver)
    var (problems, notes): ([FiguresProblem], [FiguresNote]) = ([], [])
    if text.isJSONObject {
      var reader = JSONReader()
      let object = try FiguresJSON.object(in: text, &reader)
      if let found = object["year"]?.value.cellText, found != String(year) {
        problems.append(.otherYear(found: found, expected: year))
      }
      let section = object["disclosure"].map { reader.object($0) } ?? object
      if let section { problems += add(section, to: &reading, form, &reader) }
      problems = reader.structureProblems + problems
    } else {
      let lines = try SectionLines(text)
      for line in lines.disclosure { reading.add(line) }
      let isApplications = Form.allCases.contains { form in
        lines.applications.contains { fields in form.rows.contains { row in fields.contains(where: row.isNamed) } }
      }
      if isApplications || !lines.disputes.isEmpty { notes.append(.otherSections) }
    }
    problems += reading.problems + reading.counts.problems
    if !problems.isEmpty { throw .figures(problems) }
    if reading.figures.isEmpty { throw .record(.noDisclosureRows) }
    return ReadDisclosure(figures: reading.figures, notes: notes + reading.notes + reading.counts.notes(waiver))
  }

  /// Adds the rows of an object.
  ///
  /// - Returns: what in it is no row.
  static func add(
    _ section: JSONObject, to reading: inout DisclosureReading, _ form: Form, _ reader: inout JSONReader
  ) -> [FiguresProblem] {
    let items = DisclosureItem.all(in: form)
    let known = Set(
      items.flatMap { [$0.jsonKey(in: form), $0.rawValue] } + ["year", "form", "missing", "disclosure", "blanks"])
    for item in items {
      let keys = [item.jsonKey(in: form), item.rawValue]
      guard let place = keys.lazy.compactMap({ section[$0] }).first else { continue }
      switch place.value {
      case .null: continue
      case .array(let cells):
        if !cells.allSatisfy({ $0 == .null }) { reading.add(item, cells.map(\.cellText)) }
      case .object:
        guard let named = reader.object(place) else { continue }
        let cells = item.columns(in: form).map { column in
          let keys = [column.jsonKey, column.rawValue] + (column == .projectsCost ? ["amount"] : [])
          return keys.lazy.compactMap { named[$0] }.first?.value.cellText ?? ""
        }
        reading.add(item, cells)
      case .bool, .integer, .number, .text: reading.add(item, [place.value.cellText])
      }
    }
    return section.keys.filter { !known.contains($0) }.map { .unknownRow($0) }
  }
}

/// The figures of section two in a text, and what was taken for what.
public struct ReadDisclosure: Hashable, Sendable {
  /// The rows that the text has.
  public let figures: DisclosureFigures
  /// What was taken for what.
  public let notes: [FiguresNote]
}

extension String {
  /// Whether a text of figures is meant as JSON.
  var isJSONObject: Bool { first { !$0.isWhitespace } == "{" }
}
