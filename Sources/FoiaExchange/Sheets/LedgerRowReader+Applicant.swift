internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// Who asks, and what is known of the person or body.
  func readApplicant(_ reading: inout LedgerRowReading, repeatsName: Bool) {
    let cell = (text(.applicant) == nil ? nil : cell(.applicant)?.text).map(LedgerContact.init)
    let written = cell?.rest.applicantAndAgent
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
    readContacts(cell, &reading)
    reading.record.agent = text(.agent) ?? written?.agent
  }

  /// How to reach the applicant, by its own columns and by what stands beside the name.
  private func readContacts(_ beside: LedgerContact?, _ reading: inout LedgerRowReading) {
    if let identity = cell(.identity), let number = text(.identity) {
      if identity.hasLostDigits {
        reading.remark(.digitsLost)
      } else {
        reading.record.identity = number.recorded(as: .identity)
        if LedgerCell.isMasked(number) { reading.isMasked = true }
      }
    }
    if cell(.phone)?.hasLostDigits ?? false {
      reading.remark(.digitsLost)
    } else if let way = text(.phone) {
      // 联系方式 may be of any kind.
      switch LedgerContact.Kind(of: way) {
      case .email: reading.record.email = way.recorded(as: .email)
      case .other: reading.record.address = way
      case .number: reading.record.phone = way.recorded(as: .phone)
      }
    }
    reading.record.email = text(.email)?.recorded(as: .email) ?? reading.record.email
    reading.record.address = text(.address) ?? reading.record.address
    reading.record.phone = reading.record.phone ?? beside?.phone?.recorded(as: .phone)
    reading.record.identity = reading.record.identity ?? beside?.identity?.recorded(as: .identity)
  }

  /// The name or names that a cell has; nil where it is asked about.
  private func one(of text: String, _ reading: inout LedgerRowReading) -> String? {
    // A number is nobody's name.
    if text.allSatisfy(\.isNumber) {
      reading.ask("applicant", text, .noApplicant)
      return nil
    }
    switch LedgerNames(text) {
    case .sure(let name): return name
    case .doubt(let ways):
      reading.ask("applicant", text, .oneOrSeveral, ways)
      return nil
    }
  }

  private func readKind(_ reading: inout LedgerRowReading, name: String?, repeatsName: Bool) {
    if reading.asks(about: .kind) { return }
    let ticks = tickedKinds
    var written = text(.kind) ?? (ticks.isEmpty ? kindOfNameColumn : ticks.joined(separator: "、")) ?? ""
    if written.isEmpty, repeatsName { written = kindAbove }
    if let answer = decisions.answer("kind", written, at: reading.place), let kind = ApplicantKind(rawValue: answer) {
      reading.record.kind = kind
      return
    }
    if ticks.count > 1, text(.kind) == nil {
      return reading.ask("kind", written, .severalKinds, ApplicantKind.allCases.map(\.rawValue))
    }
    // 张三、大山公司 are of two kinds.
    if written.isEmpty, let names = name?.jointNames, names.count > 1,
      case let kinds = Set(names.map(ApplicantKind.suggested)),
      kinds.count > 1
    {
      return reading.ask("kind", written, .severalKinds, kinds.map(\.rawValue).sorted())
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

  /// The kinds whose own columns are ticked, in ledgers that have one for each.
  private var tickedKinds: [String] { ticked(as: .kind).filter { LedgerHeading.isKind($0) } }

  /// The kind that the heading over the name tells: 公民, 法人或其他组织.
  private var kindOfNameColumn: String? {
    guard let field = layout.place(of: .applicant) else { return nil }
    let place = layout.fields[field].places.first { cells[$0].isTelling }
    return place.map { layout.columns[$0].leaf }.flatMap { LedgerHeading.isKind($0) ? $0 : nil }
  }

  /// The channel whose own column is ticked, in ledgers that have one for each; an empty text where there are no such columns, nil
  /// where it is asked about.
  func tickedChannel(_ reading: inout LedgerRowReading) -> String? {
    let options = layout.channelOptions
    if options.isEmpty || decisions.answer("channel", "", at: reading.place) != nil { return "" }
    let ticked = options.filter { LedgerCell.isTicked(cells[$0].text) }.map { layout.columns[$0].leaf }
    if ticked.count == 1 { return ticked[0] }
    let value = ticked.joined(separator: "、")
    if !ticked.isEmpty, decisions.answer("channel", value, at: reading.place) != nil { return value }
    reading.ask("channel", value, ticked.isEmpty ? .unknownChannel : .severalChannels, Channel.allCases.map(\.rawValue))
    return nil
  }

  /// The headings of columns that nobody knows and that are ticked in this row, but for those that are values of another field.
  func ticked(as field: LedgerColumn) -> [String] {
    layout.columns.indices.compactMap { place in
      let column = layout.columns[place]
      guard column.field == nil, LedgerCell.isTicked(cells[place].text),
        layout.groupOptions[place].map({ $0 == field }) ?? true
      else { return nil }
      return column.leaf
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
