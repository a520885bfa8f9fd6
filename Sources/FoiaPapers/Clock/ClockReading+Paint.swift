internal import FoiaCore
internal import FoiaDocument

extension ClockReading {
  /// What the state should look like, where it should look like something.
  var paint: Paint? {
    switch state {
    case .overdue, .late: .alarm
    case .running, .deferred: (daysLeft ?? .max) <= Policy.dueSoonWithin ? .attention : nil
    case .paused, .stopped, .inTime: nil
    }
  }
}
