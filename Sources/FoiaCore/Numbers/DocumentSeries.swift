/// A series that the office numbers its documents in, as it is set.
public struct DocumentSeries: Hashable, Sendable {
  /// What its numbers begin with: 易工信公复.
  public let name: String
  /// Whether the general register of the agency gives its numbers, so that they are only typed, and others may stand between
  /// them.
  public let isShared: Bool

  /// What stands behind the name in the setting of a shared series.
  public static let shared = "shared"

  /// The number of the series that comes after the highest one.
  ///
  /// - Parameters:
  ///   - year: the year of the document.
  ///   - last: gives the highest place that was ever given in a series and year; 0 if there is none.
  /// - Throws: a `Fault` if the general register gives its numbers, or if they are used up.
  public func next(in year: Int, after last: (OfficialNumber.Run) throws -> Int) throws -> OfficialNumber {
    if isShared { throw Fault.rule(.seriesOfRegister(name)) }
    let run = OfficialNumber.Run(series: name.comparable, year: year)
    guard let next = OfficialNumber(series: name, year: year, serial: try last(run) + 1) else {
      throw Fault.record(.numbersUsedUp(year: year))
    }
    return next
  }
}

/// How an answer gets the number of its document.
public enum DocumentChoice: Hashable, Sendable {
  /// It has none, or none is recorded.
  case none
  /// As it was typed.
  case typed(String)
  /// The next one of the series.
  case next
}

extension LedgerSettings {
  /// The series that are set, each once, in the order of the settings; one that the general register gives for any letter is
  /// shared.
  public var documentSeries: [DocumentSeries] {
    var all: [DocumentSeries] = []
    for series in LedgerSetting.allCases.filter(\.isSeries).compactMap(series) {
      if let index = all.firstIndex(where: { $0.name.comparable == series.name.comparable }) {
        if series.isShared { all[index] = series }
      } else {
        all.append(series)
      }
    }
    return all
  }

  /// The series that the next number of a letter is taken of: its own, else that of all.
  ///
  /// - Throws: a `Fault` if none is set.
  public func series(of letter: LetterCode) throws(Fault) -> DocumentSeries {
    // A withdrawn application is ended by a letter that is numbered as a reply is.
    let own =
      letter == .withdrawn ? series(.seriesOf(.withdrawn)) ?? series(.seriesOf(.reply)) : series(.seriesOf(letter))
    guard let series = own ?? series(.documentSeries) else { throw Fault.rule(.noSeries) }
    return series
  }

  private func series(_ setting: LedgerSetting) -> DocumentSeries? {
    let values = values(setting, on: Policy.possibleTodays.upperBound)
    return values.first.map { DocumentSeries(name: $0, isShared: values.dropFirst().contains(DocumentSeries.shared)) }
  }
}

extension OfficialNumber {
  /// Refuses a typed number that was recorded as spoilt.
  ///
  /// - Parameter spoilt: the numbers of which that stands.
  public static func checkIsFree(_ typed: String, of spoilt: [OfficialNumber]) throws(Fault) {
    guard let number = OfficialNumber(reading: typed), spoilt.contains(number) else { return }
    throw .rule(.numberSpoilt(number))
  }
}
