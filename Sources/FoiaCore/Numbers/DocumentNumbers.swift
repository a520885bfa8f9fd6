/// The numbers of documents that a ledger gave, and those that still stand on an answer or a letter.
public struct DocumentNumbers: Sendable {
  /// From the lowest to the highest place ever given in each run, those taken back included.
  private var given: [OfficialNumber.Run: ClosedRange<Int>] = [:]
  private var standing: [OfficialNumber.Run: Set<Int>] = [:]
  /// Those of letters that are no answers, and how many documents stand under a number where a letter is one of several.
  private var ofLetters: [OfficialNumber.Run: Set<Int>] = [:]
  private var doubles: [OfficialNumber: Int] = [:]

  /// The highest place ever given in each run, those taken back included.
  public var last: [OfficialNumber.Run: Int] { given.mapValues(\.upperBound) }

  /// The highest number ever given in each run, those taken back included.
  public var highest: [OfficialNumber] {
    given.compactMap { OfficialNumber(series: $0.key.series, year: $0.key.year, serial: $0.value.upperBound) }
  }

  /// No numbers, to be filled with `note`.
  public init() {}

  /// Adds the numbers that the entries of an application gave.
  public mutating func note(_ application: Application, _ history: History) {
    for number in history.entries.compactMap(\.event.officialNumber) { note(given: number) }
    guard !application.isVoid else { return }
    let answers = Set([application.closing?.document] + application.newAnswers.map(\.fact.document))
    for document in answers { note(document, ofLetter: false) }
    for letter in application.letters { note(letter.issue?.document, ofLetter: true) }
  }

  /// Adds what stands on a document. Of two answers under one number it is told elsewhere, as one may answer several applications.
  private mutating func note(_ document: String?, ofLetter isLetter: Bool) {
    guard let number = document.flatMap(OfficialNumber.init(reading:)) else { return }
    let run = number.run
    let isNew = standing[run, default: []].insert(number.serial).inserted
    let isOfLetter = ofLetters[run]?.contains(number.serial) ?? false
    if !isNew, isLetter || isOfLetter { doubles[number, default: 1] += 1 }
    if isLetter { ofLetters[run, default: []].insert(number.serial) }
  }

  /// Those of some numbers that can be recorded as spoilt now, each once.
  ///
  /// - Parameter spoilt: those that are recorded so already.
  /// - Throws: a `Fault` with every one that stands on an answer or a letter.
  public func spoiling(_ numbers: [OfficialNumber], beside spoilt: [OfficialNumber]) throws(Fault) -> [OfficialNumber] {
    try Fault.check(
      numbers.filter { standing[$0.run]?.contains($0.serial) ?? false }.map(RuleViolation.numberStands))
    var known = self
    for number in spoilt { known.note(spoilt: number) }
    return numbers.filter { number in
      if known.standing[number.run]?.contains(number.serial) ?? false { return false }
      known.note(spoilt: number)
      return true
    }
  }

  /// Adds a number that was spoilt: it was given, and nothing is missing where it stands on no letter.
  public mutating func note(spoilt number: OfficialNumber) {
    note(given: number)
    standing[number.run, default: []].insert(number.serial)
  }

  /// Adds a number that was given, and need not stand on anything: it was taken back, or what it stands on is told elsewhere.
  public mutating func note(given number: OfficialNumber) {
    let (run, serial) = (number.run, number.serial)
    guard let known = given[run] else { return given[run] = serial...serial }
    if !known.contains(serial) { given[run] = min(known.lowerBound, serial)...max(known.upperBound, serial) }
  }

  /// The findings about numbers that stand on several documents, one of them a letter.
  ///
  /// - Parameter wanted: the year to look at; nil for all years.
  func findings(ofDoublesIn wanted: Int?) -> [Finding] {
    doubles.filter { wanted ?? $0.key.year == $0.key.year }.sorted { $0.key.description < $1.key.description }.map {
      Finding(NumbersDoubledOrMissing.rule, .warning, .document($0.key), .documentDoubled(count: $0.value))
    }
  }

  /// The findings about numbers of a series that stand on no answer or letter: left out, or taken back. What lies before the first
  /// one may have been given before the ledger.
  ///
  /// - Parameters:
  ///   - series: the series; that of a general register has numbers elsewhere.
  ///   - wanted: the year to look at; nil for all years.
  func findings(of series: DocumentSeries, in wanted: Int?) -> [Finding] {
    guard !series.isShared else { return [] }
    let runs = given.filter { $0.key.series == series.name.comparable && wanted ?? $0.key.year == $0.key.year }
    return runs.sorted { $0.key.year < $1.key.year }.flatMap { run, given -> [Finding] in
      let used = (standing[run] ?? []).sorted()
      let ends = used + [given.upperBound + 1]
      let starts = [given.lowerBound - 1] + used
      return zip(starts, ends).compactMap { before, after in
        guard after > before + 1, let missing = OfficialNumber(series: series.name, year: run.year, serial: before + 1)
        else { return nil }
        return Finding(
          NumbersDoubledOrMissing.rule, .warning, .document(missing), .documentsMissing(from: before + 1, to: after - 1)
        )
      }
    }
  }
}

extension NumbersDoubledOrMissing {
  /// The findings about numbers of documents that stand on no answer or letter, or on several.
  public static func findings(_ numbers: DocumentNumbers, of series: [DocumentSeries], in year: Int?) -> [Finding] {
    series.flatMap { numbers.findings(of: $0, in: year) } + numbers.findings(ofDoublesIn: year)
  }
}
