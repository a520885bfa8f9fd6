internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// One application on one screen: what it is, where its clock stands, what happened.
public struct ApplicationSheet {
  let now: ApplicationToday
  private let history: History
  private let disputes: [Dispute]
  let duplicates: [ApplicationNumber]
  private let painter: Painter

  /// The sheet of an application as it stands on a day.
  ///
  /// - Parameters:
  ///   - application: the application.
  ///   - history: all its entries.
  ///   - disputes: those that concern it.
  ///   - duplicates: those that were voided into it.
  ///   - painter: gives the text its colours.
  public init(
    _ application: ApplicationToday, history: History, disputes: [Dispute] = [],
    duplicates: [ApplicationNumber] = [], painter: Painter
  ) {
    self.duplicates = duplicates
    self.now = application
    self.history = history
    self.disputes = disputes
    self.painter = painter
  }

  /// The whole sheet. What is known of natural persons stands in full; what was recorded of them before is masked.
  public func text(_ language: Language, width: Int?) -> String {
    let facts = facts
    let clock = now.clock
    let rows = facts.map { [$0.name(language), $0.value(language)] }
    let sheet = Columns.text(head: nil, rows: rows, width: width, painter: painter) { row, column in
      column == 1 && facts[row].isOfClock ? clock?.paint : nil
    }
    let application = now.application
    let title = "\(application.number)  \(application.intake.subject)".paragraphs(in: width)
    return painter(title, .heading) + "\n\n" + sheet
      + sections(language).filter { !$0.lines.isEmpty }.map { title, lines in
        "\n" + painter(title(language), .heading) + "\n"
          + lines.map { $0.hanging(by: 2, width: width) + "\n" }.joined()
      }.joined()
  }

  /// What stands below the facts.
  private func sections(_ language: Language) -> [(title: Phrase, lines: [String])] {
    let entries = history.entries.map { entry in
      entry.sentence(number: nil, EntryContext(entry, in: history))(language)
    }
    let disputes = disputes.map { dispute in
      DisputeView.line(dispute, language).filter { !$0.isEmpty }.joined(separator: "  ")
    }
    return [
      (Phrase(zh: "办理记录", en: "History"), entries), (Phrase(zh: "复议、诉讼", en: "Reviews and suits"), disputes),
      (Phrase(zh: "提醒", en: "Remarks"), now.irregularities.map { $0.sentence(of: now.application)(language) }),
      (Phrase(zh: "下一步", en: "What comes next"), nextSteps(language)),
    ]
  }

  /// The steps that are possible today: in full those that answer something recorded or end the matter, the others by
  /// name.
  private func nextSteps(_ language: Language) -> [String] {
    let application = now.application
    var (rows, others): ([[String]], [Verb]) = ([], [])
    let steps = Lifecycle.next(for: application, on: now.today)
    // The answer that is ordered comes before what is left of the one before it.
    for step in steps.filter({ $0.kind == .redoAnswered }) + steps.filter({ $0.kind != .redoAnswered }) {
      guard let command = application.command(step.kind) else { continue }
      // Serving a letter is of no more interest once the opinion is there.
      if step.follows == .consultationSent, application.openConsultations.isEmpty { continue }
      if step.kind == .dispatched, application.isServedAlone { continue }
      if [.untilClosing, .withinAgency].contains(step.phase), step.kind != .closed, step.kind != .confirmed {
        others.append(step.kind.verb)
      } else if application.isOpen || step.phase == .afterClosing {
        rows.append([
          application.name(of: step.kind)(language), command.text(language), (step.article?.cited ?? .empty)(language),
        ])
      }
    }
    let lines = Columns.text(head: nil, rows: rows, width: nil).split(separator: "\n").map(String.init)
    return lines + [alsoPossible(others)].compactMap { $0?.callAsFunction(language) }
  }

  /// The commands of other steps in one line; nil if there are none.
  private func alsoPossible(_ verbs: [Verb]) -> Phrase? {
    guard let first = verbs.first else { return nil }
    let commands = ([CommandHint(first).text] + verbs.dropFirst().map { Phrase(both: $0.rawValue) }).listed
    let help = CommandHint(.help, .text(HelpTopic.lifecycle.rawValue))
    return Phrase(
      zh: "另可登记：\(commands.zh)；何时可以登记见 \(help.zh)",
      en: "Also: \(commands.en); see \(help.en)")
  }
}
