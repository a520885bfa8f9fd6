/// C25: an imported application is equal to another one in everything but the number, so perhaps a ledger was imported twice.
public enum EqualRows: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C25", on: .applications, .warning)

  /// By what equal applications are found: those of one mark may be equal. nil for one that is like no other.
  public static func mark(of application: Application) -> Int? { RowFacts(application)?.hashValue }

  /// The applications of one mark that were noted so far.
  public struct Group: Sendable {
    /// Those of which all facts are equal, by the office's own number.
    private struct Equal: Sendable {
      var all: [String?: NotedApplications] = [:]
      var imported: [String?: NotedApplications] = [:]
    }

    private var equal: [RowFacts: Equal] = [:]

    /// No applications, to be filled with `note`.
    public init() {}

    /// Notes the next application, in the order of their registration.
    ///
    /// - Returns: a finding if it is equal to others before it, of which one was imported, or it itself was. Two numbers of the
    ///   office tell two applications apart.
    public mutating func note(_ application: Application) -> Finding? {
      guard let facts = RowFacts(application) else { return nil }
      let (own, office) = (NamedApplication(application), application.registration.officeNumber)
      let noted = equal[facts, default: Equal()]
      let known = application.isImported ? noted.all : noted.imported
      let same = office == nil ? Array(known.values) : [known[office], known[nil]].compactMap(\.self)
      equal[facts, default: Equal()].all[office, default: NotedApplications()].note(own)
      if application.isImported {
        equal[facts, default: Equal()].imported[office, default: NotedApplications()].note(own)
      }
      let others = same.reduce(NotedApplications(), +)
      if others.count == 0 { return nil }
      return Finding(
        rule, .warning, .application(application.number), .equalRow(own, others: others.first, count: others.count))
    }
  }
}
