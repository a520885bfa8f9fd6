internal import FoiaCore
internal import FoiaDocument

extension ClockReading {
  /// The colour in which the state is printed; nil for none.
  var paint: Paint? {
    switch state {
    case .overdue, .late: .alarm
    case .running, .deferred: (daysLeft ?? .max) <= Policy.dueSoonWithin ? .attention : nil
    case .paused, .stopped, .inTime: nil
    }
  }
}
