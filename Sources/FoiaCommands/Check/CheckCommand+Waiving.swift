internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension CheckCommand {
  /// The subject of a finding as it is printed. An application number may be typed in any of its forms.
  private func subject(_ typed: String, of rule: Rule, in ledger: Ledger, thisYear: Int) throws(Fault) -> String {
    guard rule.family == .applications, let reference = try? NumberReference(reading: typed) else {
      return typed.comparable
    }
    do {
      return try ledger.application(reference, thisYear: thisYear).application.number.description
    } catch  where error.code == .noSuchApplication {
      return typed.comparable
    }
  }

  /// Waives the findings of a rule about a subject.
  func waive(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let rule = answers[CheckSyntax.waivedRule]
    let reason = try answers.required(CheckSyntax.reason)
    let typed = try answers.value(CheckSyntax.subject)
    guard let rule, let reason else { return }
    let (named, texts) = try withLedger(in: world) { ledger in
      (
        try subject(typed, of: rule, in: ledger, thisYear: recording.day.year),
        ReportTexts(beside: ledger.path, world).findings(by: try ledger.settings(), on: recording.day)
      )
    }
    let waived = try record(in: world, as: recording) { try $0.waive(rule, named, reason: reason, texts: texts) }
    if arguments.has(GeneralOptions.json) { return world.output.write(JSON.array(waived.map(FindingJSON.object)).text) }
    world.tell(CheckWords.waived(waived))
  }
}
