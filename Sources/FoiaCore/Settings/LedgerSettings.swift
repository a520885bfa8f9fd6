public import FoiaCalendar

/// The settings of a ledger: what its founding said, and what was set since.
public struct LedgerSettings: Sendable {
  /// A setting with the entry that set it.
  public struct Standing: Sendable {
    /// What was set.
    public let change: SettingChange
    /// The entry that set it.
    public let entry: Entry
  }

  /// In the order of typing.
  private let all: [Standing]

  /// The settings that some entries make.
  ///
  /// - Parameter entries: the founding and the changes that stand, in the order of typing.
  public init(_ entries: [Entry]) {
    all = entries.compactMap { entry in
      switch entry.event {
      case .founded(let founding): Standing(change: SettingChange(.agency, to: [founding.agency]), entry: entry)
      case .settingChanged(let change): Standing(change: change, entry: entry)
      default: nil
      }
    }
  }

  /// What holds of a setting on a day; nil if it is not set then. Of two that hold from one day on, the later typed does.
  public func standing(_ setting: LedgerSetting, on day: Day) -> Standing? {
    let begun = all.filter { $0.change.setting == setting && $0.begins <= day }
    let last = begun.max { ($0.begins, $0.entry.seq) < ($1.begins, $1.entry.seq) }
    return last.flatMap { $0.change.values.isEmpty ? nil : $0 }
  }

  /// What was set of a setting with the days from which it holds, the earliest first; of what holds from one day on only the
  /// last typed. Empty if it was never set or is taken back altogether.
  public func history(_ setting: LedgerSetting) -> [Standing] {
    var last: [Day: Standing] = [:]
    for one in all where one.change.setting == setting { last[one.begins] = one }
    let history = last.sorted { $0.key < $1.key }.map(\.value)
    return history.allSatisfy(\.change.values.isEmpty) ? [] : history
  }

  /// What was set of a setting that holds only from a later day on, the earliest first.
  public func coming(_ setting: LedgerSetting, after day: Day) -> [Standing] {
    history(setting).filter { $0.begins > day && !$0.change.values.isEmpty }
  }

  /// The values of a setting on a day; empty if it is not set then.
  public func values(_ setting: LedgerSetting, on day: Day) -> [String] {
    standing(setting, on: day)?.change.values ?? []
  }

  /// The application that a number in the office's own print names; nil if it does not begin with the prefix that is set.
  public func number(printed text: String) -> ApplicationNumber? {
    guard let prefix = values(.numberPrefix, on: Policy.possibleTodays.upperBound).first,
      let number = OfficialNumber(reading: text), number.series.comparable == prefix.comparable
    else { return nil }
    return ApplicationNumber(year: number.year, serial: number.serial)
  }

  /// The name of the reporting body on a day.
  public func agency(on day: Day) -> String { values(.agency, on: day).first ?? "" }

  /// Whether the reporting body is a department or a government: as it is set, else as its name on a day shows.
  public func body(on day: Day) -> ReportingBody {
    values(.level, on: day).first.flatMap(ReportingBody.init(rawValue:)) ?? ReportingBody(agency: agency(on: day))
  }

  /// The steps of approval that the office demands of what is decided on a day.
  public func demandedApprovals(on day: Day) -> [ApprovalStep] {
    values(.requireApproval, on: day).compactMap(ApprovalStep.init(rawValue:))
  }

  /// What letters say of the office on a day.
  public func office(on day: Day) -> OfficeDetails {
    func value(_ setting: LedgerSetting) -> String? { values(setting, on: day).first }
    return OfficeDetails(
      agency: agency(on: day), numberPrefix: value(.numberPrefix), contact: value(.contact), address: value(.address),
      payment: value(.payment),
      reviewOrgans: values(.reviewOrgan, on: day), reviewChannel: value(.reviewChannel), court: value(.court),
      remedies: remedies(on: day))
  }

  /// The table of remedies as the office has it on a day.
  private func remedies(on day: Day) -> RemedyTable {
    RemedyTable(
      Dictionary(
        uniqueKeysWithValues: ContestedDecision.settable.compactMap { decision in
          values(.remediesOf(decision), on: day).first.flatMap(Remedies.init(rawValue:)).map { (decision, $0) }
        }))
  }

  /// The name by which the report of a year is signed on a day: that of the day, but once it was due the name that the body
  /// had then, so that an old report keeps its name.
  public func agency(signing year: Int, on today: Day) -> String {
    agency(on: min(today, body(on: today).reportDue(of: year)))
  }
}

extension LedgerSettings.Standing {
  /// The day from which it holds; the first of all for what holds whatever the day.
  fileprivate var begins: Day { change.from ?? Policy.earliestReceipt }
}
