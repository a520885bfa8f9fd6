internal import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// The due date of one application on one screen, with its proof: what moved the clock, each with its rule, then the days
/// one by one or in spans.
public struct DueDateSheet {
  let application: Application
  let today: Day
  let clock: ClockReading

  /// nil when the application is void.
  public init?(_ application: ApplicationToday) {
    guard let clock = application.clock else { return nil }
    self.application = application.application
    self.today = application.today
    self.clock = clock
  }

  /// - Parameter all: a line for every day instead of one for every span.
  public func text(_ language: Language, all: Bool, width: Int?) -> String {
    let facts = Columns.text(head: nil, rows: clock.steps.map { row($0, language) }, width: width)
    var parts = [heading(language), title(language == .zh ? "计算依据" : "What moved the clock") + facts]
    if let proof = clock.proof {
      let rows = all ? proof.lines.map { row($0, language) } : proof.spans.map { row($0, language) }
      let days = Columns.text(head: nil, rows: rows, width: width)
      parts.append(title(language == .zh ? "逐日计算" : "Day by day") + days)
    }
    return parts.joined(separator: "\n")
  }

  /// The application and where its clock stands.
  public func heading(_ language: Language) -> String {
    "\(application.number)  \(application.intake.subject)\n" + standing(language) + "\n"
  }

  private func title(_ text: String) -> String { text + "\n" }

  /// Where the clock stands, with all that hangs on it.
  private func standing(_ language: Language) -> String {
    let zh = language == .zh
    var lines = [application.isOpen ? clock.standing(language, today: today) : closedStanding(language)]
    if clock.state == .paused {
      if let date = clock.latestDate(language) {
        lines.append(zh ? "意见最迟收到时，答复期限 \(date)" : "At the latest it can become \(date)")
      } else {
        lines.append(
          zh
            ? "征求其他机关意见没有法定期限，答复期限无最迟日期" : "The consultation of another agency has no limit, so there is no latest date"
        )
      }
    }
    return lines.map { $0 + (zh ? "。" : ".") }.joined(separator: zh ? "" : " ")
  }

  private func closedStanding(_ language: Language) -> String {
    let answered = application.answeredOn?.long(language) ?? ""
    let sent = application.dispatch != nil
    switch language {
    case .zh: return clock.closedSentence(.zh) + (sent ? "，发出 " : "，答复日期（未登记发出日期） ") + answered
    case .en: return clock.closedSentence(.en) + (sent ? ", sent " : ", decided (no dispatch recorded) ") + answered
    }
  }

  private func row(_ step: ClockStep, _ language: Language) -> [String] {
    let name = step.kind.name(language) + (step.entry.map { " #\($0)" } ?? "") + party(of: step, language)
    let rule = step.article.map { language == .zh ? "（\($0.cited(.zh))）" : " (\($0.cited(.en)))" } ?? ""
    return ["  " + step.day.iso, name, step.effect.sentence(language) + approval(of: step, language) + rule]
  }

  /// Who is consulted, where a step is one of a consultation.
  private func party(of step: ClockStep, _ language: Language) -> String {
    guard let consultation = step.consultation.flatMap(application.consultation) else { return "" }
    return (language == .zh ? "，" : ", ") + consultation.request.partyName(language, showsPersonal: false)
  }

  /// Who approved an extension, where it prolongs the count.
  private func approval(of step: ClockStep, _ language: Language) -> String {
    guard case .prolongs = step.effect else { return "" }
    switch (approver(of: step), language) {
    case (let approver?, .zh): return "，\(approver)批准"
    case (nil, .zh): return "，未登记批准人"
    case (let approver?, .en): return ", approved by \(approver)"
    case (nil, .en): return ", no approver recorded"
    }
  }

  func approver(of step: ClockStep) -> String? {
    application.extensions.first { $0.entry == step.entry }?.fact.approvedBy
  }

  private func row(_ span: DueDateProof.Span, _ language: Language) -> [String] {
    let days = span.days
    let dates = days.count == 1 ? days.lowerBound.iso : "\(days.lowerBound.iso) – \(days.upperBound.iso)"
    let unknown = span.isProvisional ? ClockReading.provisional(language).trimmed : nil
    let reasons = [reason(span.reason, language), unknown].compactMap { $0 }.filter { !$0.isEmpty }
    return ["  " + dates, count(span.numbers, language), reasons.joined(separator: " ")]
  }

  private func row(_ line: DueDateProof.Line, _ language: Language) -> [String] {
    let span = DueDateProof.Span(line)
    var cells = row(span, language)
    cells.insert(line.day.weekday.name(language), at: 1)
    return cells
  }

  /// `第1—4个工作日` · `working days 1–4`; days that do not count say so.
  private func count(_ numbers: ClosedRange<Int>?, _ language: Language) -> String {
    guard let numbers else { return language == .zh ? "不计" : "not counted" }
    let (first, last) = (numbers.lowerBound, numbers.upperBound)
    switch language {
    case .zh: return first == last ? "第\(first)个工作日" : "第\(first)—\(last)个工作日"
    case .en: return first == last ? "working day \(first)" : "working days \(first)–\(last)"
    }
  }

  private func reason(_ reason: DueDateProof.Reason, _ language: Language) -> String {
    switch (reason, language) {
    case (.counted, _): return ""
    case (.countedMakeUp(let day), .zh): return "\(day.name)调休上班（\(day.notice)）"
    case (.countedMakeUp(let day), .en): return "worked for \(ArrangedDay.spoken(day.name, .en)) (\(day.notice))"
    case (.weekend, .zh): return "周末"
    case (.weekend, .en): return "weekend"
    case (.holiday(let name, let notice), .zh): return "\(name)（\(notice)）"
    case (.holiday(let name, let notice), .en): return "\(ArrangedDay.spoken(name, .en)) (\(notice))"
    case (.paused(let entries), _):
      let names = entries.compactMap { entry in
        application.consultation(entry).map {
          $0.request.partyName(language, showsPersonal: false) + (language == .zh ? "（#\(entry)）" : " (#\(entry))")
        }
      }
      return language == .zh ? "征求意见：" + names.joined(separator: "、") : "consulting " + names.joined(separator: ", ")
    }
  }
}
