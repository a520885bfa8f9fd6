import FoiaCalendar
import FoiaCore
import FoiaWords

/// What a word was taken for is read again from its code and from its name.
enum WordPromises {
  static func check(_ text: String) throws {
    if let spoken = try read(text, SpokenOutcome.init(reading:)) {
      try reread(spoken.outcome.rawValue, as: spoken.outcome, Outcome.init(reading:))
      if let remark = spoken.remark(on: text) {
        for language in Language.allCases { try promise(short: remark(language)) }
      }
    }
    for outcome in Outcome.candidates(for: text) {
      try reread(outcome.rawValue, as: outcome, Outcome.init(reading:))
    }
    for form in Form.allCases {
      guard let row = try read(text, { try FormRow(reading: $0, in: form) }) else { continue }
      try reread(row.code, as: row) { try FormRow(reading: $0, in: form) }
    }
    if let column = try read(text, TableColumn.init(reading:)) {
      for printed in [column.code, column.name.zh] { try reread(printed, as: column, TableColumn.init(reading:)) }
    }
    if let column = try read(text, DisputeColumn.init(reading:)) {
      try reread(column.code, as: column, DisputeColumn.init(reading:))
    }
    if let rule = try read(text, Rule.init(reading:)) { try reread(rule.rawValue, as: rule, Rule.init(reading:)) }
    try check(text, ApplicantKind.self)
    try check(text, Channel.self)
    try check(text, Status.self)
    try check(text, ServiceMethod.self)
    try check(text, SubReason.self)
    try check(text, OpinionKind.self)
    try check(text, FeeBasis.self)
    try check(text, Event.Kind.self)
    try check(text, DisputeWay.self)
    try check(text, DisputeResult.self)
    try check(text, ArrangedDay.Kind.self)
    _ = Mask.stray(text)
  }

  private static func check<Choice: Choosable & Equatable>(_ text: String, _: Choice.Type) throws {
    guard let choice = try read(text, Choice.init(reading:)) else { return }
    for printed in [choice.rawValue, choice.name.zh, choice.name.en] {
      try reread(printed, as: choice, Choice.init(reading:))
    }
  }

  static func checkColumns(_ text: String) throws {
    if let columns = try read(text, ListColumn.columns(reading:)) {
      for separator in [",", "、"] {
        try reread(columns.map(\.rawValue).joined(separator: separator), as: columns, ListColumn.columns(reading:))
      }
    }
    if let order = try read(text, ListOrder.init(reading:)) {
      try reread((order.isReversed ? "-" : "") + order.field.rawValue, as: order, ListOrder.init(reading:))
    }
  }
}
