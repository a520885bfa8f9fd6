internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// What happened between receipt and answer, and after it.
  func readEvents(_ reading: inout LedgerRowReading) {
    let received = reading.record.received
    readClarification(&reading, received)
    readConsultation(&reading, received)
    readExtension(&reading, received)
    for (column, kind) in [
      (LedgerColumn.dispatched, Event.Kind.dispatched), (.served, .answerServed), (.feeNotified, .feeServed),
      (.feePaid, .feePaid),
    ] {
      guard let day = day(column, &reading, after: received) else { continue }
      if column == .served, precedesAnswer(day, reading) {
        // The applicant signs for an answer, and for nothing before it.
        keep(.served, as: day.iso, &reading)
      } else {
        reading.events.append(.init(kind, on: day))
      }
    }
    readService(&reading)
    if let fee = text(.fee), LedgerCell.isYes(fee) != false {
      reading.kept.append(LedgerEventWords.asWritten(.fee, fee))
    }
    readDisputes(&reading, received)
    let text = [text(.note), text(.status), text(.outcome), text(.isClarified), text(.consultedParty)].compactMap(
      \.self)
    for found in LedgerNote.events(in: text, after: received, year: year) {
      guard let event = decided(found, at: reading.place) else { continue }
      // What a column told without its day is told again with it.
      reading.events.removeAll { known in
        known.day == nil && known.dispute == event.dispute
          && (known.kind == event.kind || known.kind == .disputeFiled && event.kind == .disputeDecided)
      }
      guard !reading.events.contains(where: { $0.kind == event.kind }) else { continue }
      if let day = event.day, day > today { continue }
      // Before the answer something else was sent or signed for; the note says what.
      if [.dispatched, .answerServed].contains(event.kind), let day = event.day, precedesAnswer(day, reading) {
        continue
      }
      reading.events.append(event)
    }
    for event in reading.events where event.day == nil { reading.remark(.noDay(event.kind)) }
  }

  /// An event of a note as somebody decided about its words: none, or one that is sure.
  private func decided(_ event: LedgerEvent, at place: String) -> LedgerEvent? {
    guard let told = event.told, let answer = decisions.answer(LedgerColumn.note.rawValue, told, at: place) else {
      return event
    }
    if answer == LedgerAnswer.none { return nil }
    var sure = event
    sure.told = nil
    return sure
  }

  /// Whether a day lies before the answer, as far as that is known.
  private func precedesAnswer(_ day: Day, _ reading: LedgerRowReading) -> Bool {
    reading.record.closed.map { day < $0 } ?? !reading.asks(about: .closed)
  }

  /// The way of service and the tracking number, which belong to the dispatch or the service; else they stay a note.
  private func readService(_ reading: inout LedgerRowReading) {
    if let written = text(.service), LedgerCell.isYes(written) == nil {
      let delivery = reading.events.firstIndex { $0.kind == .dispatched || $0.kind == .answerServed }
      if let delivery, let method = try? ServiceMethod(reading: written) {
        reading.events[delivery].method = method
      } else {
        reading.kept.append(LedgerEventWords.asWritten(.service, written))
      }
    }
    guard let number = text(.tracking) else { return }
    if let sent = reading.events.firstIndex(where: { $0.kind == .dispatched }) {
      reading.events[sent].tracking = number
    } else {
      reading.kept.append(LedgerEventWords.asWritten(.tracking, number))
    }
  }

  private func readClarification(_ reading: inout LedgerRowReading, _ received: Day?) {
    let asked = day(.clarificationAsked, &reading, after: received)
    if let asked {
      var event = LedgerEvent(.clarificationAsked, on: asked)
      let words = [text(.clarificationLimit), text(.note)].compactMap(\.self)
      event.days = words.lazy.compactMap { LedgerNote.clarificationLimit(in: $0) }.first
      if event.days == nil, text(.clarificationLimit) != nil, cell(.clarificationLimit)?.number == nil,
        let until = day(.clarificationLimit, &reading, after: asked, isAhead: true)
      {
        event.until = until
      }
      if let limit = cell(.clarificationLimit)?.number, limit > 0, limit < 200 { event.days = Int(limit) }
      if event.days == nil, event.until == nil { reading.remark(.noReplyBy) }
      reading.events.append(event)
    } else if let text = text(.isClarified), LedgerCell.isYes(text) == true {
      reading.events.append(.init(.clarificationAsked))
    }
    keep(.isClarified, &reading)
    if let back = day(.clarificationReceived, &reading, after: received) {
      reading.events.append(.init(.clarificationReceived, on: back))
    }
  }

  private func readExtension(_ reading: inout LedgerRowReading, _ received: Day?) {
    var event = LedgerEvent(.extended)
    for column in [LedgerColumn.extendedOn, .extendedUntil] {
      if let told = extensionInWords(column, received) {
        event.merge(told)
      } else if column == .extendedOn {
        event.day = day(column, &reading, after: received)
      } else {
        event.until = day(column, &reading, after: received, isAhead: true)
      }
    }
    readExtendedDays(&event, &reading, received)
    var isExtended = event.day != nil || event.until != nil || event.days != nil
    if let text = text(.isExtended) {
      if LedgerCell.isYes(text) == true { isExtended = true }
      // Somebody wrote both, and one of them is wrong.
      if LedgerCell.isYes(text) == false, isExtended { keep(.isExtended, as: text, &reading) }
      // 是，延期至…, 延长15个工作日, 是（20个工作日） stand in the same column.
      if LedgerCell.isYes(text) == nil {
        if let more = LedgerNote.extension(below: text, after: received, year: year) {
          isExtended = true
          event.merge(more)
        }
        keep(.isExtended, &reading)
      }
    }
    for text in [text(.note), text(.status), text(.outcome)].compactMap(\.self) {
      guard let found = LedgerNote.extension(in: text, after: received, year: year),
        let more = decided(found, at: reading.place)
      else { continue }
      isExtended = true
      let before = event
      event.merge(more)
      if event != before, event.day != nil { event.told = more.told }
    }
    if isExtended { reading.events.append(event) }
  }

  /// How long the extension is. Below 延期期限 some write the day up to which it lasts; what is neither is kept.
  private func readExtendedDays(_ event: inout LedgerEvent, _ reading: inout LedgerRowReading, _ received: Day?) {
    guard let cell = cell(.extendedDays), let text = text(.extendedDays) else { return }
    let count = cell.number.map { abs($0) < 1_000 ? Int($0) : nil } ?? LedgerNote.days(text)
    if let count {
      event.days = count == 0 ? event.days : count
    } else if cell.day != nil || cell.number != nil || (try? Day(readingWhole: text)) != nil {
      event.until = event.until ?? day(.extendedDays, &reading, after: received, isAhead: true)
    } else {
      if let told = LedgerNote.extension(below: text, after: received, year: year) { event.merge(told) }
      keep(.extendedDays, &reading)
    }
  }

  /// An extension that stands in words where a day is expected: 20个工作日, 至4月29日, 3月28日延期20个工作日; nil for a day.
  private func extensionInWords(_ column: LedgerColumn, _ received: Day?) -> LedgerEvent? {
    guard let own = text(column), cell(column)?.day == nil, Day(iso: own) == nil, case let text = own.word else {
      return nil
    }
    if let days = LedgerNote.days(text) {
      return (1...Policy.extensionLimit).contains(days) ? LedgerEvent(.extended, days: days) : nil
    }
    guard text.includes("延") || text.includes("工作日") || text.hasPrefix("至") || text.hasPrefix("到") else { return nil }
    return LedgerNote.extension(below: text, after: received, year: year)
  }
}

extension LedgerEvent {
  /// Takes from another telling of the same what is missing here.
  mutating func merge(_ other: LedgerEvent) {
    day = day ?? other.day
    until = until ?? other.until
    days = days ?? other.days
  }
}
