public import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// The proof of a due date on one screen: what moved the clock, each with its rule, then the days one by one or in runs.
public struct ProofSheet {
  let application: Application
  let today: Day
  let clock: ClockReading
  let proof: Proof?
  let steps: [ClockStep]
  let calendar: WorkCalendar

  /// nil when the application is void.
  public init?(_ application: Application, today: Day, calendar: WorkCalendar) {
    guard let clock = application.clock(on: today, by: calendar) else { return nil }
    self.application = application
    self.today = today
    self.clock = clock
    self.calendar = calendar
    proof = application.proof(on: today, by: calendar)
    steps = application.clockSteps(clock.course, on: today)
  }

  /// - Parameter all: a line for every day instead of one for every run.
  public func text(_ language: Language, all: Bool, width: Int?) -> String {
    let facts = Columns.text(head: nil, rows: steps.map { row($0, language) }, width: width)
    var parts = [heading(language), title(language == .zh ? "计算依据" : "What moved the clock") + facts]
    if let proof {
      let rows = all ? proof.lines.map { row($0, language) } : proof.runs.map { row($0, language) }
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
    return ["  " + step.day.iso, name, step.effect.sentence(language) + rule]
  }

  /// Who is consulted, where a step is one of a consultation.
  private func party(of step: ClockStep, _ language: Language) -> String {
    let consultation = application.consultations.first {
      $0.entry == step.entry || (step.entry != nil && $0.returned?.entry == step.entry)
    }
    guard let consultation else { return "" }
    return (language == .zh ? "，" : ", ") + consultation.request.partyName(language, showsPersonal: false)
  }

  private func row(_ run: Proof.Run, _ language: Language) -> [String] {
    let days = run.days
    let dates = days.count == 1 ? days.lowerBound.iso : "\(days.lowerBound.iso) – \(days.upperBound.iso)"
    let unknown = run.isProvisional ? ClockReading.provisional(language).trimmed : nil
    let reasons = [reason(run.reason, language), unknown].compactMap { $0 }.filter { !$0.isEmpty }
    return ["  " + dates, count(run.numbers, language), reasons.joined(separator: " ")]
  }

  private func row(_ line: Proof.Line, _ language: Language) -> [String] {
    let run = Proof.Run(line)
    var cells = row(run, language)
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

  private func reason(_ reason: Proof.Reason, _ language: Language) -> String {
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

extension ClockStep.Effect {
  func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.startsForNow, .zh): "暂自次日起算，待与申请人确认"
    case (.startsForNow, .en): "the count begins the day after for now, until receipt is confirmed"
    case (.starts, .zh): "次日起算，\(Policy.answerWithin)个工作日"
    case (.starts, .en): "the count of \(workingDays(Policy.answerWithin)) begins the day after"
    case (.stops, .zh): "停止计算，收到后重新计算"
    case (.stops, .en): "the clock stops until the answer comes"
    case (.restarts, .zh): "次日起重新计算，\(Policy.answerWithin)个工作日"
    case (.restarts, .en): "the count of \(workingDays(Policy.answerWithin)) begins anew the day after"
    case (.pauses, .zh): "自次日起暂停计算"
    case (.pauses, .en): "the days after it are not counted"
    case (.resumes, .zh): "次日起恢复计算"
    case (.resumes, .en): "the count goes on the day after"
    case (.pauseEnds, .zh): "征求意见满\(Policy.consultationExcludedWithin)个工作日，其后不再扣除"
    case (.pauseEnds, .en):
      "its \(workingDays(Policy.consultationExcludedWithin)) are over, no later day is left out for it"
    case (.prolongs(let days, let approver), .zh): "延长\(days)个工作日" + (approver.map { "，\($0)批准" } ?? "，未登记批准人")
    case (.prolongs(let days, let approver), .en):
      "\(workingDays(days)) more" + (approver.map { ", approved by \($0)" } ?? ", no approver recorded")
    case (.lapsed, .zh): "期限重新计算或另行确定后不再有效"
    case (.lapsed, .en): "lapsed with a new start or a new date"
    case (.postpones(let until), .zh): "答复期限改为 \(until.long(.zh))"
    case (.postpones(let until), .en): "the due date becomes \(until.long(.en))"
    case (.movesNothing(let due), .zh): "当时答复期限 \(due.iso) 已过，不影响期限"
    case (.movesNothing(let due), .en): "the due date \(due.iso) had passed, it moves nothing"
    }
  }

  var code: String {
    switch self {
    case .startsForNow: "starts-for-now"
    case .starts: "starts"
    case .stops: "stops"
    case .restarts: "restarts"
    case .pauses: "pauses"
    case .resumes: "resumes"
    case .pauseEnds: "pause-ends"
    case .prolongs: "prolongs"
    case .lapsed: "lapsed"
    case .postpones: "postpones"
    case .movesNothing: "moves-nothing"
    }
  }
}
