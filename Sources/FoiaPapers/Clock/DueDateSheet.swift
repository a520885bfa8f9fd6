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

  /// The sheet of an application as it stands on a day; nil if the application is void.
  public init?(_ application: ApplicationToday) {
    guard let clock = application.clock else { return nil }
    self.application = application.application
    self.today = application.today
    self.clock = clock
  }

  /// The whole sheet.
  ///
  /// - Parameter all: prints a line for every day instead of one for every span of days.
  public func text(_ language: Language, all: Bool, width: Int?) -> String {
    func table(_ rows: [[Phrase]]) -> String {
      Columns.text(head: nil, rows: rows.map { row in row.map { $0(language) } }, width: width)
    }
    let moved = Phrase(zh: "计算依据", en: "What moved the clock")
    var parts = [heading(language).paragraphs(in: width), moved.line(language) + table(clock.steps.map(row))]
    if let proof = clock.proof {
      let rows = all ? proof.lines.map { row($0) } : proof.spans.map { row($0) }
      parts.append(Phrase(zh: "逐日计算", en: "Day by day").line(language) + table(rows))
    }
    return parts.joined(separator: "\n")
  }

  /// The application and where its clock stands.
  public var heading: Phrase {
    Phrase(both: "\(application.number)  \(application.intake.subject)\n") + standing.line
  }

  /// Where the clock stands, in one or two sentences.
  private var standing: Phrase {
    let first = application.isOpen ? clock.standing(today: today) : closedStanding
    let sentences = clock.state == .paused ? [first, latest] : [first]
    return sentences.map { $0 + Phrase(zh: "。", en: ".") }.joined(zh: "", en: " ")
  }

  /// The latest date that it can become while it is paused.
  private var latest: Phrase {
    if let date = clock.latestDate {
      return Phrase(zh: "意见最迟收到时，答复期限 \(date.zh)", en: "At the latest it can become \(date.en)")
    }
    return Phrase(
      zh: "征求其他机关意见没有法定期限，答复期限无最迟日期",
      en: "The consultation of another agency has no limit, so there is no latest date")
  }

  private var closedStanding: Phrase {
    clock.closedSentence + Phrase(zh: "，", en: ", ") + (clock.answered?.dated ?? .empty)
  }

  private func row(_ step: ClockStep) -> [Phrase] {
    // The letter was told when it was sent.
    let name = act(of: step) + Phrase(both: step.entry.map { " #\($0)" } ?? "") + party(of: step)
    let rule = step.article?.cited.bracketed ?? .empty
    return [Phrase(both: "  " + step.day.iso), name, step.effect.sentence + approval(of: step) + rule]
  }

  /// What was done, or which time ended.
  private func act(of step: ClockStep) -> Phrase {
    if step.effect == .pauseEnds { return Phrase(zh: "征求意见期满", en: "time of the consultation over") }
    return extended(by: step).map { Event.extended($0).name } ?? step.kind.name
  }

  /// Who is consulted, where a step is one of a consultation.
  private func party(of step: ClockStep) -> Phrase {
    guard let consultation = step.consultation.flatMap(application.consultation) else { return .empty }
    return Phrase(zh: "，", en: ", ") + consultation.request.partyName(showsPersonal: false)
  }

  /// Who approved an extension, where it prolongs the count.
  private func approval(of step: ClockStep) -> Phrase {
    guard case .prolongs = step.effect else { return .empty }
    guard let approver = approver(of: step) else { return Phrase(zh: "，未登记批准人", en: ", no approver recorded") }
    return Phrase(zh: "，\(approver)批准", en: ", approved by \(approver)")
  }

  func approver(of step: ClockStep) -> String? { extended(by: step)?.approvedBy }

  /// The extension that a step is of; nil for any other step.
  private func extended(by step: ClockStep) -> Extension? {
    application.extensions.first { $0.entry == step.entry }?.fact
  }

  private func row(_ span: DueDateProof.Span) -> [Phrase] {
    let days = span.days
    let dates = days.count == 1 ? days.lowerBound.iso : "\(days.lowerBound.iso) – \(days.upperBound.iso)"
    let provisional = ClockReading.provisional(days, by: clock.computation.calendar)
    let unknown = span.isProvisional ? Phrase(zh: provisional.zh.trimmed, en: provisional.en.trimmed) : .empty
    let reasons = [reason(span.reason), unknown].filter { !$0.isEmpty }.joined(zh: " ", en: " ")
    return [Phrase(both: "  " + dates), count(span.numbers), reasons]
  }

  private func row(_ line: DueDateProof.Line) -> [Phrase] {
    var cells = row(DueDateProof.Span(line))
    cells.insert(line.day.weekday.name, at: 1)
    return cells
  }

  /// `第1—4个工作日` · `working days 1–4`; days that do not count say so.
  private func count(_ numbers: ClosedRange<Int>?) -> Phrase {
    guard let numbers else { return Phrase(zh: "不计", en: "not counted") }
    let (first, last) = (numbers.lowerBound, numbers.upperBound)
    if first == last { return Phrase(zh: "第\(first)个工作日", en: "working day \(first)") }
    return Phrase(zh: "第\(first)—\(last)个工作日", en: "working days \(first)–\(last)")
  }

  private func reason(_ reason: DueDateProof.Reason) -> Phrase {
    switch reason {
    case .counted: return .empty
    case .countedMakeUp(let day):
      let holiday = ArrangedDay.spoken(day.name)
      return Phrase(
        zh: "\(day.name)调休上班（\(day.notice)）", en: "worked for \(holiday.en) (\(day.notice))")
    case .weekend: return Phrase(zh: "周末", en: "weekend")
    case .holiday(let name, let notice): return ArrangedDay.spoken(name) + Phrase(both: notice).bracketed
    case .paused(let entries):
      let names = entries.compactMap { entry in
        application.consultation(entry).map {
          $0.request.partyName(showsPersonal: false) + Phrase(both: "#\(entry)").bracketed
        }
      }
      return Phrase(zh: "征求意见：", en: "consulting ") + names.listed
    }
  }
}
