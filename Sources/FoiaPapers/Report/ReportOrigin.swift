public import FoiaCalendar
public import FoiaCore
internal import FoiaWords

/// Which record a report was made from, so that it can be told later whether the log is still the same.
public enum ReportOrigin: Hashable, Sendable {
  /// Counted from the log up to this head.
  case counted(LogHead)
  /// Filed when the log ended with this head; with the day of publication, nil if none is recorded.
  case filed(LogHead, published: Day?)

  var head: LogHead {
    switch self {
    case .counted(let head), .filed(let head, _): head
    }
  }

  /// The line that says it, for the foot of a report or the properties of its file.
  var line: Phrase {
    switch self {
    case .counted(let head): head.footerOfCount
    case .filed(let head, let published): head.footerOfFiling(published: published)
    }
  }
}
