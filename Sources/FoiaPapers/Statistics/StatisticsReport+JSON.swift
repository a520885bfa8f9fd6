internal import FoiaCalendar
internal import FoiaCore
public import FoiaFormats
internal import FoiaWords

extension StatisticsReport {
  /// The statistics as JSON, the same in every language: `label` is Chinese, `labels` has both.
  public var json: JSON {
    let quarter: String? = if case .quarter(let quarter) = scope { "\(quarter.year)-\(quarter.number)" } else { nil }
    let month: String? = if case .month(let month) = scope { month.code } else { nil }
    return .object([
      .init("agency", .text(agency)), .init("quarter", JSON(quarter)), .init("month", JSON(month)),
      .init("periods", .array(periods.map(\.json))), .init("head", head.json),
    ])
  }
}

extension PeriodStatistics {
  fileprivate var json: JSON {
    .object(
      [
        .init("period", .text(part.name.code)), .init("from", .text(part.days.lowerBound.iso)),
        .init("to", .text(part.days.upperBound.iso)), .init("finished", .bool(!part.isUnfinished)),
      ] + flow.json + [
        .init("outcomes", .array(Form.current.groups.map { json(of: $0) })),
        .init(
          "kinds",
          .array(
            ApplicantKind.allCases.enumerated().map { index, kind in
              column(kind.rawValue, kind.name, kinds.flow(inColumn: index))
            })),
        .init(
          "channels",
          .array(
            ChannelGroup.allCases.enumerated().map { index, group in
              column(group.rawValue, group.name, channels.flow(inColumn: index))
            })),
        .init("units", .array(units.map { .object([.init("unit", JSON($0.unit))] + $0.counts.json) })),
        .init("handling", handling.json),
        .init("late_answers", .array(handling.lateAnswers.latestFirst.map(\.json))),
        .init("registrations", registrations.map(\.json) ?? .null),
        .init("made_public", .integer(disclosed)),
        .init("groups", groups.map(\.json) ?? .null),
      ])
  }

  private func json(of group: OutcomeGroup) -> JSON {
    .object([
      .init("code", .text(group.code)), .init("label", .text(group.label.zh)),
      .init("labels", JSON(inBoth: group.label)),
      .init("count", .integer(kinds.closed(group.outcomes))),
      .init("percent", JSON(.percent(kinds.closed(group.outcomes), of: flow.closed))),
      .init(
        "outcomes",
        .array(
          group.outcomes.map { outcome in
            .object([
              .init("code", .text(outcome.rawValue)), .init("label", .text(outcome.label.zh)),
              .init("labels", JSON(inBoth: outcome.label)),
              .init("count", .integer(kinds.closed([outcome]))),
              .init("percent", JSON(.percent(kinds.closed([outcome]), of: flow.closed))),
            ])
          })),
    ])
  }

  private func column(_ code: String, _ label: Phrase, _ counts: FlowCounts) -> JSON {
    .object(
      [.init("code", .text(code)), .init("label", .text(label.zh)), .init("labels", JSON(inBoth: label))] + counts.json
        + [.init("percent_of_new", JSON(.percent(counts.new, of: flow.new)))])
  }
}

extension FlowCounts {
  fileprivate var json: [JSON.Member] {
    [
      .init("new", .integer(new)), .init("carried_in", .integer(carriedIn)), .init("closed", .integer(closed)),
      .init("carried_out", .integer(carriedOut)),
    ]
  }
}

extension HandlingTime {
  fileprivate var json: JSON {
    .object(
      [
        .init("closed", .integer(closed)), .init("in_time", .integer(inTime)), .init("late", .integer(late)),
        .init("in_time_percent", JSON(inTimeShare)), .init("extended", .integer(extended)),
        .init("working_days_mean", JSON(mean)), .init("working_days_median", JSON(median)),
        .init("working_days_longest", JSON(longest)), .init("provisional", .integer(provisional)),
        .init("working_days_late_mean", JSON(meanLate)), .init("working_days_late_longest", JSON(longestLate)),
      ] + AnsweredDay.Kind.allCases.map { .init("judged_by_\($0.rawValue)", .integer(byDay[$0] ?? 0)) })
  }
}

extension LateAnswer {
  fileprivate var json: JSON {
    .object([
      .init("number", .text(number.description)), .init("due", .text(due.iso)),
      .init("answered", .text(answered.on.iso)),
      .init("days_late", .integer(days)),
    ])
  }
}

extension RegistrationCounts {
  fileprivate var json: JSON {
    .object([
      .init("registered", .integer(registered)), .init("received_before", .integer(receivedBefore)),
      .init("registered_later", .integer(registeredLater)),
    ])
  }
}

extension GroupedCounts {
  fileprivate var json: JSON {
    .object([
      .init("by", .text(grouping.rawValue)),
      .init(
        "groups",
        .array(
          sorted.map { counts in
            .object(
              [.init(grouping.rawValue, JSON(counts.group.code)), .init("labels", JSON(inBoth: counts.group.name))]
                + counts.flow.json
                + [.init("new_closed", .integer(counts.newClosed)), .init("handling", counts.handling.json)])
          })),
    ])
  }
}

extension StatisticsGroup {
  /// What scripts call it: the name of a unit or officer, the code of a channel; nil for what is assigned to nobody.
  fileprivate var code: String? {
    switch self {
    case .unit(let name), .officer(let name): name
    case .channel(let channel): channel.rawValue
    }
  }
}

extension Month {
  /// `2025-03`
  fileprivate var code: String { "\(year)-\(number < 10 ? "0" : "")\(number)" }
}

extension JSON {
  fileprivate init(_ figure: Tenths?) { self = figure.map { .number($0.digits) } ?? .null }
}
