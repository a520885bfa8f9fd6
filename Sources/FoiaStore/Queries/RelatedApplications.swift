public import FoiaCore
internal import GRDB

/// What a letter says of other applications than its own.
public struct RelatedApplications: Sendable {
  /// The application whose answer it repeats; nil if it repeats none, or none of this ledger.
  public let earlier: Application?
  /// How often the applicant applied until the reasons were last asked for; nil if they were not, or it is the only one.
  public let frequency: ApplicationFrequency?

  init(of application: Application, in database: Database) throws {
    earlier = try application.closing?.sameAs.flatMap(ApplicationNumber.init(printed:)).flatMap { number in
      let id = try? ApplicationLookup.id(of: .number(number), thisYear: number.year, in: database)
      return try id.map { try EntryDecoding.application($0, in: database) }
    }
    frequency = try application.reasons.last.flatMap { inquiry in
      ApplicationFrequency(
        of: application, among: try SameApplicant.others(than: application, in: database), until: inquiry.asked.on)
    }
  }
}

extension Ledger {
  /// What a letter of an application says of others.
  public func related(to application: Application) throws(Fault) -> RelatedApplications {
    try read { try RelatedApplications(of: application, in: $0) }
  }
}

extension Action {
  /// The same, with what has been recorded so far.
  public func related(to application: Application) throws -> RelatedApplications {
    try RelatedApplications(of: application, in: database)
  }
}
