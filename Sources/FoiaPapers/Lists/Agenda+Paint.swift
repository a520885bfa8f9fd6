internal import FoiaCore
internal import FoiaDocument

extension Agenda.Section {
  /// The colour of the section's lines; nil for none.
  var paint: Paint? {
    switch self {
    case .overdue, .redo: .alarm
    case .dueToday, .sentBack, .givenBack, .replyPassed, .clarificationToAsk, .toConfirm, .dueSoon, .consultationLong,
      .paymentPassed:
      .attention
    case .stopped, .consulting, .later: nil
    }
  }
}
