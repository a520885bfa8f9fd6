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
    let (agency, text) = try withLedger(in: world) { ledger throws(Fault) in
      (try ledger.agency(), try ReportTexts(beside: ledger.path, world).text(of: year))
    }
    guard let text else { return world.output.write(CheckWords.noText(year)(world.language)) }
    let view = UnplacedView(text, agency: agency, year: year)
    world.output.write(arguments.has(GeneralOptions.json) ? view.json.text : view.text(world.language))
  }
}
