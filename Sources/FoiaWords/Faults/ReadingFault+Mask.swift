internal import FoiaCore

extension ReadingFault {
  /// The same, but the text that was typed as a mask shows it.
  ///
  /// - Parameter mask: shows a text; it is also told whether the text is nearly a word that can stand in its place.
  func masked(_ mask: (String, Bool) -> String) -> ReadingFault {
    switch self {
    case .unknown(let vocabulary, let text, let near):
      .unknown(vocabulary, mask(text, !near.isEmpty), near: near)
    case .unknownChoice(let vocabulary, let text, let known):
      .unknownChoice(vocabulary, mask(text, false), known: known)
    case .notADate(let text): .notADate(mask(text, false))
    case .noSuchDay(let text, let lastDay): .noSuchDay(mask(text, false), lastDay: lastDay)
    case .otherWeekday(let text, let day): .otherWeekday(mask(text, false), day)
    case .shortDateAhead(let text, let day, let lastYear):
      .shortDateAhead(mask(text, false), thisYear: day, lastYear: lastYear)
    case .severalOutcomes(let text, let outcomes): .severalOutcomes(mask(text, false), outcomes)
    case .notANumber(let text): .notANumber(mask(text, false))
    case .numberBeyondCounting(let text, let digits): .numberBeyondCounting(mask(text, false), mostDigits: digits)
    case .rangeOrNumber(let text, let first, let last): .rangeOrNumber(mask(text, false), first: first, last: last)
    case .rangeBackwards(let text): .rangeBackwards(mask(text, false))
    case .rangeOverYears(let text): .rangeOverYears(mask(text, false))
    case .rangeTooLong(let text, let count, let limit): .rangeTooLong(mask(text, false), count: count, limit: limit)
    case .notAYear(let text): .notAYear(mask(text, false))
    case .notYears(let text): .notYears(mask(text, false))
    case .notAQuarter(let text): .notAQuarter(mask(text, false))
    case .quarterAsYear(let text): .quarterAsYear(mask(text, false))
    case .notAMonth(let text): .notAMonth(mask(text, false))
    case .monthAsYear(let text): .monthAsYear(mask(text, false))
    case .yearAndPeriod(let text): .yearAndPeriod(mask(text, false))
    case .badVariable(let name, let text): .badVariable(name, mask(text, false))
    case .badSetting(let name, let text): .badSetting(name, mask(text, false))
    case .notHowMany(let text): .notHowMany(mask(text, false))
    case .notACount(let text): .notACount(mask(text, false))
    case .notAQuantity(let field, let text): .notAQuantity(field, mask(text, false))
    case .notAnAmount(let text): .notAnAmount(mask(text, false))
    case .notALimit(let text): .notALimit(mask(text, false))
    case .notAHandle(let text): .notAHandle(mask(text, false))
    case .notAHash(let text): .notAHash(mask(text, false))
    case .notAnOfficialNumber(let text): .notAnOfficialNumber(mask(text, false))
    case .notASeries(let text): .notASeries(mask(text, false))
    case .noSuchField(let text, let known):
      .noSuchField(mask(text, !Self.fields(near: text, known).isEmpty), known: known)
    case .severalPlaces(let text, let handles): .severalPlaces(mask(text, false), handles: handles)
    case .valueMissing(let text): .valueMissing(mask(text, false))
    case .notFigures(let item, let form, let text): .notFigures(item, form, mask(text, false))
    case .figuresOrThousands(let item, let form, let text): .figuresOrThousands(item, form, mask(text, false))
    case .noSuchRule(let text): .noSuchRule(mask(text, false))
    case .noSuchColumn(let text): .noSuchColumn(mask(text, false))
    case .noSuchDisputeColumn(let text): .noSuchDisputeColumn(mask(text, false))
    case .noSuchRow(let text, let near): .noSuchRow(mask(text, !near.isEmpty), near: near)
    case .missing, .empty, .placeholder, .tooLong, .rangesTooLong, .tooManyYears, .oneOf, .notWith, .needs, .notInForm,
      .emptyPeriod,
      .todayOutOfRange,
      .notOneText, .repeatedInJSON, .argumentNotUTF8:
      self
    }
  }

  /// The fields whose names are nearest to a text.
  static func fields(near text: String, _ known: [Field]) -> [Field] {
    let spellings = known.flatMap { field in
      ([field.flag, field.name.zh] + field.spokenNames).map { (spelling: $0, value: field.rawValue) }
    }
    return Nearness.near(text.word, among: spellings).compactMap { Field(rawValue: $0) }
  }
}
