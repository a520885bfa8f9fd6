internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// A finding as JSON.
public enum FindingJSON {
  /// The finding as one object: its rule, what it is about, and its sentence in both languages.
  public static func object(_ finding: Finding) -> JSON {
    var members: [JSON.Member] = [
      .init("rule", .text(finding.rule.rawValue)), .init("severity", .text(finding.severity.rawValue)),
      .init("subject", .text(finding.subject.description)),
    ]
    switch finding.subject {
    case .application(let number): members.append(.init("number", .text(number.description)))
    case .table(let year, let source, let row, let column):
      members += [
        .init("year", .integer(year)), .init("table", .text(source.rawValue)), .init("row", JSON(row?.code)),
        .init("column", JSON(column?.code)),
      ]
    case .disputes(let year, let source, let way, let column):
      members += [
        .init("year", .integer(year)), .init("table", .text(source.rawValue)), .init("row", .text(way.rawValue)),
        .init("column", JSON(column?.code)),
      ]
    case .disclosure(let year, let source, let item):
      members += [
        .init("year", .integer(year)), .init("table", .text(source.rawValue)), .init("row", .text(item.rawValue)),
      ]
    case .section(let year, let source, let section):
      members += [
        .init("year", .integer(year)), .init("table", .text(source.rawValue)),
        .init("section", .integer(section.rawValue)),
      ]
    case .text(let year, let line): members += [.init("year", .integer(year)), .init("line", JSON(line))]
    case .dispute(let id): members.append(.init("dispute", .integer(id.rawValue)))
    case .document(let number): members.append(.init("year", .integer(number.year)))
    case .numbers(let year): members.append(.init("year", .integer(year)))
    case .entry(let seq): members.append(.init("entry", .integer(seq.rawValue)))
    case .record: break
    }
    if case .late(_, let answered, _) = finding.fact {
      members.append(.init("judged_by", .text(answered.kind.rawValue)))
    }
    members += [
      .init("expected", JSON(finding.expected)), .init("found", JSON(finding.found)),
      .init("compared", .array(finding.compared.map(compared))),
      .init("zh", .text(finding.line.zh)), .init("en", .text(finding.line.en)),
      .init("mend", JSON(finding.mend?.en)), .init("imported", .bool(finding.isOfImport)),
      .init("waived", JSON(finding.waiver)), .init("waived_by", JSON(finding.waivedBy)),
    ]
    return .object(members)
  }
}

extension FindingJSON {
  /// An application that a finding holds against others, with its days.
  private static func compared(_ application: NamedApplication) -> JSON {
    .object([
      .init("number", .text(application.number.description)), .init("received", .text(application.received.iso)),
      .init("closed", JSON(application.closed?.iso)),
    ])
  }

  /// The end of the object that begins with the list of findings: their numbers, lapsed waivers, the end of the log.
  public static func summary(_ view: CheckView, _ lapsed: [Waiver], head: LogHead) -> String {
    let waivers = lapsed.map { waiver in
      JSON.object([
        .init("rule", .text(waiver.rule.rawValue)), .init("subject", .text(waiver.subject)),
        .init("reason", .text(waiver.reason)),
      ])
    }
    let members: [JSON.Member] = [
      .init("errors", .integer(view.count(.error))), .init("faults", .integer(view.count(.fault))),
      .init("warnings", .integer(view.count(.warning))), .init("waived", .integer(view.waivedCount)),
      .init("lapsed", .array(waivers)),
      .init("head", head.json),
    ]
    return members.map { JSON.object([$0]).line.dropFirst().dropLast() }.joined(separator: ",\n") + "}\n"
  }
}

/// The rules of `foia check` as JSON.
public enum RuleJSON {
  /// The rules with their severities, names and articles.
  public static var list: JSON {
    .array(
      Rule.allCases.map { rule in
        .object([
          .init("rule", .text(rule.rawValue)),
          .init("severities", .array(rule.severities.map { .text($0.rawValue) })),
          .init("zh", .text(rule.name.zh)), .init("en", .text(rule.name.en)),
          .init("article", JSON(rule.article?.cited.zh)),
        ])
      })
  }
}
