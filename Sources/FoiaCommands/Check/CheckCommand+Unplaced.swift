internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension CheckCommand {
  /// Lists the numbers in the text of a year's report that no rule could place.
  func listUnplaced(in world: World) throws(Fault) {
    var answers = Answers(arguments, today: try today(in: world), world)
    let year = try answers.value(CheckSyntax.unplacedYear)
    let view = try withLedger(in: world) { try unplaced(year, on: answers.today, in: $0, world) }
    guard let view else { return world.output.write(CheckWords.noText(year)(world.language)) }
    world.output.write(arguments.has(GeneralOptions.json) ? view.json.text : view.text(world.language))
  }

  /// What was not placed; nil where the year has no text.
  private func unplaced(_ year: Int, on today: Day, in ledger: Ledger, _ world: World) throws(Fault) -> UnplacedView? {
    let settings = try ledger.settings()
    let (agency, body) = (settings.agency(signing: year, on: today), settings.body(on: today))
    let text = try ReportTexts(beside: ledger.path, world).text(of: year)
    let channels = ChannelTotals(received: try ledger.tally(.year(year), by: .channel))
    let filed = try ledger.filing(of: year)?.table[.new, .total]
    let knowsChannels = channels.map { $0.total == filed ?? $0.total } ?? false
    return text.map { UnplacedView($0, agency: agency, body, year: year, knowsChannels: knowsChannels) }
  }
}
