internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// The lines of a text of tables, typed or pasted, sorted by the section of the report that they belong to.
struct SectionLines {
  /// A line of section two.
  struct Disclosure {
    let item: DisclosureItem
    let fields: [String]
    /// The last line of headings before it; empty where there was none.
    let heading: [String]
  }

  /// The lines of section three, and all that belong to no other.
  private(set) var applications: [[String]] = []
  private(set) var disclosure: [Disclosure] = []
  /// The cells of section four by their way.
  private(set) var disputes: [(way: DisputeWay, cells: [String])] = []
  private(set) var problems: [FiguresProblem] = []
  /// Where the columns of section four stand, as far as its headings have been read.
  private var disputePlaces: Set<Int> = []
  private var awaitsDisputes = false

  /// Reads values that are separated by commas, tabs or semicolons.
  init(_ text: String) throws(Fault) {
    do {
      var reader = CSVReader(findingSeparatorOf: text)
      var heading: [String] = []
      while let record = try reader.next() {
        let fields = record.fields.map(\.trimmed)
        if let item = DisclosureItem.named(by: fields) {
          disclosure.append(Disclosure(item: item, fields: fields, heading: heading))
        } else if DisclosureItem.isHeading(fields) {
          heading = fields
        } else if !addDisputes(fields) {
          applications.append(fields)
        }
      }
    } catch let fault as CSVFault {
      throw .importing([ImportProblem(fault)])
    } catch {
      throw Fault(foreign: error)
    }
  }

  /// Takes a line of section four: its headings, the cells of a way, or all fifteen.
  private mutating func addDisputes(_ fields: [String]) -> Bool {
    if let (way, cells) = DisputeWay.row(of: fields) {
      disputes.append((way, cells))
      return true
    }
    if let places = DisputeColumn.places(inHeading: fields) {
      if !awaitsDisputes { disputePlaces = [] }
      disputePlaces.formUnion(places)
      awaitsDisputes = true
      return true
    }
    guard awaitsDisputes else { return false }
    awaitsDisputes = false
    guard fields.allSatisfy({ $0.isBlankCell || $0.first?.isNumber == true }) else { return false }
    let columns = DisputeColumn.allCases.count
    let all = columns * DisputeWay.allCases.count
    let cells =
      disputePlaces.count == all
      ? disputePlaces.sorted().compactMap { $0 < fields.count ? fields[$0] : nil } : fields
    guard cells.count == all else {
      problems.append(.disputesLineLength(count: cells.count))
      return true
    }
    for (index, way) in DisputeWay.allCases.enumerated() {
      disputes.append((way, Array(cells[index * columns..<(index + 1) * columns])))
    }
    return true
  }
}

extension SectionLines.Disclosure {
  /// The cells of columns: where the heading names them, else those behind the name.
  func cells(of columns: [DisclosureColumn], in form: Form) -> [String] {
    let places = columns.compactMap { column in heading.firstIndex { $0.isHeading(of: column, item, in: form) } }
    if places.count == columns.count, Set(places).count == places.count {
      return places.map { $0 < fields.count ? fields[$0] : "" }
    }
    let name = fields.firstIndex { !$0.isEmpty } ?? 0
    let cells = fields[(name + 1)...]
    return cells.prefix(columns.count) + cells.dropFirst(columns.count).filter { !$0.isEmpty }
  }

  /// The unit of an amount that the heading says, where it is another than the form's.
  func unit(in form: Form) -> String? {
    guard let column = item.columns(in: form).last, column.isMoney,
      let text = heading.first(where: { $0.isHeading(of: column, item, in: form) })?.comparable
    else { return nil }
    let own = item.heading(of: column, in: form).zh.comparable
    return text == own ? nil : ["万元", "亿元", "元"].first { text.contains($0) }
  }
}

extension DisclosureItem {
  /// The row of section two, of any form, that a line begins with the name of.
  fileprivate static func named(by fields: [String]) -> DisclosureItem? {
    guard let name = fields.first(where: { !$0.isEmpty })?.comparable else { return nil }
    return allCases.first { item in
      name == item.rawValue
        || Form.allCases.contains { form in
          guard let label = form.row(of: item)?.label else { return false }
          return [label.zh.comparable, label.en.comparable].contains(name)
        }
    }
  }

  /// Whether a line holds nothing but headings of section two.
  fileprivate static func isHeading(_ fields: [String]) -> Bool {
    let names = fields.filter { !$0.isEmpty }
    return !names.isEmpty
      && names.allSatisfy { name in
        ["信息内容", "content"].contains(name.comparable)
          || Form.allCases.contains { form in
            form.disclosure.contains { row in
              [row.clauseTitle.zh.comparable, row.clauseTitle.en.comparable].contains(name.comparable)
                || row.columns.contains { name.isHeading(of: $0.column, row.item, in: form) }
            }
          }
      }
  }
}

extension String {
  /// Whether it is the heading of a column of section two; of an amount, with any unit.
  fileprivate func isHeading(of column: DisclosureColumn, _ item: DisclosureItem, in form: Form) -> Bool {
    let heading = item.heading(of: column, in: form)
    let own = [heading.zh.comparable, heading.en.comparable, column.rawValue]
    let name = comparable
    if own.contains(name) { return true }
    guard column.isMoney else { return false }
    return name.prefix { $0 != "(" } == own[0].prefix { $0 != "(" }
  }
}

extension DisputeWay {
  /// The way and the cells of a line that begins with the name of a way and has five more fields.
  fileprivate static func row(of fields: [String]) -> (way: DisputeWay, cells: [String])? {
    guard let first = fields.firstIndex(where: { !$0.isEmpty }), fields.count > first + DisputeColumn.allCases.count,
      let way = allCases.first(where: { $0.isNamed(fields[first]) })
    else { return nil }
    let cells = fields[(first + 1)...]
    guard cells.allSatisfy({ $0.isBlankCell || $0.first?.isNumber == true }) else { return nil }
    let columns = DisputeColumn.allCases.count
    return (way, cells.prefix(columns) + cells.dropFirst(columns).filter { !$0.isEmpty })
  }

  fileprivate func isNamed(_ text: String) -> Bool {
    [rawValue, name.zh, name.en.comparable, heading.en.comparable].contains(text.comparable)
  }
}

extension DisputeColumn {
  /// The places of the columns in a line of headings of section four, which may repeat the ways before them; nil where the
  /// line holds anything else.
  fileprivate static func places(inHeading fields: [String]) -> Set<Int>? {
    var (places, saysMore) = (Set<Int>(), false)
    let ways = DisputeWay.allCases.flatMap { [$0.heading.zh, $0.heading.en.comparable] } + suits
    for (place, field) in fields.enumerated() where !field.isEmpty {
      var rest = field.comparable
      while let way = ways.first(where: { rest.hasPrefix($0) }) { rest.removeFirst(way.count) }
      if let column = allCases.first(where: { [$0.heading.zh, $0.heading.en.comparable].contains(rest) }) {
        places.insert(place)
        if column != .total { saysMore = true }
      } else if rest.isEmpty {
        saysMore = true
      } else {
        return nil
      }
    }
    return saysMore ? places : nil
  }

  private static let suits = [TableWords.suits.text.zh, TableWords.suits.text.en.comparable]
}
