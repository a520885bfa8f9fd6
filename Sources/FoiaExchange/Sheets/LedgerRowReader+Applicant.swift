internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// Who asks, and what is known of the person or body.
  func readApplicant(_ reading: inout LedgerRowReading, repeatsName: Bool) {
    let written = (text(.applicant) == nil ? nil : cell(.applicant)?.text)?.applicantAndAgent
    let decided = decisions.answer("applicant", at: reading.place)
    let name = decided ?? written.flatMap { one(of: $0.applicant, &reading) }
    reading.record.applicant = name
    if let name {
      if LedgerCell.isMasked(name) { reading.isMasked = true }
      if name.includes("等"), name.contains(/等[0-9一二三四五六七八九十]*[人户]|等$/) { reading.remark(.moreApplicants) }
    } else {
      reading.ask("applicant", "", .noApplicant)
    }
    readKind(&reading, name: name ?? written?.applicant.trimmed, repeatsName: repeatsName)
    if let identity = cell(.identity), let number = text(.identity) {
      if identity.hasLostDigits {
        reading.remark(.digitsLost)
      } else {
        reading.record.identity = number.recorded(as: .identity)
        if LedgerCell.isMasked(number) { reading.isMasked = true }
      }
    }
    reading.record.phone = text(.phone)?.recorded(as: .phone)
    reading.record.email = text(.email)?.recorded(as: .email)
    reading.record.address = text(.address)
    reading.record.agent = text(.agent) ?? written?.agent
  }

  /// The name or names that a cell has; nil where it is asked about.
  private func one(of text: String, _ reading: inout LedgerRowReading) -> String? {
    switch LedgerNames(text) {
    case .sure(let name): return name
    case .doubt(let ways):
      reading.ask("applicant", text, .oneOrSeveral, ways)
      return nil
    }
  }

  private func readKind(_ reading: inout LedgerRowReading, name: String?, repeatsName: Bool) {
    if reading.asks(about: .kind) { return }
    var written = text(.kind) ?? tickedKind ?? ""
    if written.isEmpty, repeatsName { written = kindAbove }
    if let answer = decisions.answer("kind", written, at: reading.place), let kind = ApplicantKind(rawValue: answer) {
      reading.record.kind = kind
      return
    }
    switch LedgerWord<ApplicantKind>(kind: written, name: name?.jointNames[0]) {
    case .sure(let kind):
      reading.record.kind = kind
      reading.mean("kind", written, kind.rawValue)
    case .guessed(let kind):
      reading.record.kind = kind
      reading.guess("kind", written, kind.rawValue)
    case .doubt(let doubt, let candidates): reading.ask("kind", written, doubt, candidates)
    }
  }

  /// The kind whose own column is ticked, in ledgers that have one for each.
  private var tickedKind: String? {
    ticked.first { heading in
      if case .sure = LedgerWord<ApplicantKind>(kind: heading, name: "某人") { return true }
      return ["法人", "其他组织"].contains(heading)
    }
  }

  /// The headings of columns that nobody knows and that are ticked in this row.
  var ticked: [String] {
    zip(layout.columns, cells).compactMap { column, cell in
      guard column.field == nil, LedgerCell.isTicked(cell.text) else { return nil }
      return column.header.split(separator: "/").last.map(String.init)
    }
  }
}

extension String {
  /// The applicant without the agent that stands in brackets behind the name: 王五（委托代理人：赵六）.
  fileprivate var applicantAndAgent: (applicant: String, agent: String?) {
    guard includes("代理"), let match = firstMatch(of: /[（(](?:委托)?代理人?(?:律师)?[:：为是]?\s*([^（）()]+)[）)]\s*$/) else {
      return (self, nil)
    }
    return (String(self[..<match.range.lowerBound]).trimmed, String(match.1).trimmed)
  }
}
