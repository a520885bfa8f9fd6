internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads the days of a notice from JSON as the public data set of holidays has it:
/// `{"year": …, "papers": […], "days": [{"name": …, "date": …, "isOffDay": …}]}`. It is the own notice of its year.
struct NoticeJSON {
  private let year: Int
  private var reader = JSONReader()
  private var faults: [StructureFault] = []
  private var days: [ArrangedDay] = []
  private var kinds: [Day: ArrangedDay.Kind] = [:]

  static func read(_ text: String, notice: String?, year: Int?) throws(Fault) -> ReadNotice {
    let value: JSON
    do { value = try StructureFault.json(text) } catch { throw Fault(.structure(error)) }
    var reader = JSONReader()
    let object = reader.object(JSONPlace(value))
    guard let object, let own = object["year"], case .integer(let told) = own.value, (1000...9999).contains(told) else {
      throw Fault(.structure(.isNot(path: "year", .anyYear, found: "…")))
    }
    if let year, year != told {
      throw Fault.importing([ImportProblem(line: 1, reason: .notice(.otherYear(found: told, expected: year)))])
    }
    var its = NoticeJSON(year: told, reader: reader)
    let paper = object["papers"].flatMap { its.reader.list($0) }?.first.flatMap { its.reader.text($0) }?.trimmed
    let number = notice ?? paper.flatMap { $0.isEmpty ? nil : $0 }
    for place in object["days"].flatMap({ its.reader.list($0) }) ?? [] { its.add(place, notice: number ?? "") }
    return try its.checked(number)
  }

  private init(year: Int, reader: JSONReader) {
    self.year = year
    self.reader = reader
  }

  private mutating func add(_ place: JSONPlace, notice: String) {
    guard let row = reader.object(place) else { return }
    let (name, date, isOff) = (row["name"], row["date"], row["isOffDay"])
    let day = date?.value.cellText.trimmed
    let read = day.flatMap { Day(iso: $0) }
    if read == nil { fault(place, "date", .date, date) }
    let its = name.flatMap { reader.text($0) }?.trimmed
    if its?.isEmpty ?? true { fault(place, "name", .text, name) }
    guard case .bool(let isDayOff) = isOff?.value else { return fault(place, "isOffDay", .truth, isOff) }
    guard let read, let its, !its.isEmpty else { return }
    let kind: ArrangedDay.Kind = isDayOff ? .off : .work
    // What is decreed off twice is recorded as it is, and leaves the year provisional.
    if let before = kinds[read], before != .off || kind != .off { fault(place, "date", .newDate, date) }
    if !FoundDays.reach(of: year).contains(read) { fault(place, "date", .dateOfNotice(year), date) }
    kinds[read] = kind
    days.append(ArrangedDay(day: read, kind: kind, name: its, notice: notice))
  }

  private mutating func fault(_ row: JSONPlace, _ key: String, _ shape: StructureFault.Shape, _ found: JSONPlace?) {
    let text = found?.value.line ?? "null"
    faults.append(
      .isNot(path: "\(row.path).\(key)", shape, found: text.count > 40 ? text.prefix(40) + "…" : text))
  }

  private func checked(_ number: String?) throws(Fault) -> ReadNotice {
    let all = reader.problems.map { StructureFault($0) } + faults
    if !all.isEmpty {
      let told = all.prefix(RowProblems.most)
      throw Fault(told.map { .structure($0) }, consequence: .nothingImported(more: all.count - told.count))
    }
    guard let number else { throw Fault.importing([ImportProblem(line: 1, reason: .noNotice)]) }
    if !days.contains(where: { $0.day.year == year }) {
      throw Fault.importing([ImportProblem(line: 1, reason: .noDayInYear(year))])
    }
    return ReadNotice(days: days.inOrder, year: year, number: number, published: nil)
  }
}

extension [ArrangedDay] {
  /// The days, earliest first; of the same day in the order in which they were read.
  var inOrder: [ArrangedDay] {
    enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}
