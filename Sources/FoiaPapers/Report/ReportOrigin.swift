public import FoiaCalendar
public import FoiaCore
internal import FoiaWords

/// Which record a report was made from, so that anyone who keeps the report can tell later whether it is still the same log.
public enum ReportOrigin: Hashable, Sendable {
  /// Counted from the log up to its head.
  case counted(LogHead)
  /// As the year was filed, when the log had come up to a head, and when it was published.
  case filed(LogHead, published: Day?)

  var head: LogHead {
    switch self {
    case .counted(let head), .filed(let head, _): head
    }
  }

  func footer(_ language: Language) -> String {
    switch self {
    case .counted(let head): head.footerOfCount(language)
    case .filed(let head, let published): head.footerOfFiling(published: published, language)
    }
  }
}
