internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct FindCommand: FoiaCommand {
  static let verb = Verb.find

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let asOf = try asOf(in: world)
    let today = try day(asOf, in: world)
    var answers = Answers(arguments, today: today, world)
    guard let search = Search(try answers.value(FindSyntax.text).trimmed, numbers: .whole) else {
      throw arguments.missing(FindSyntax.text.declaration.missing)
    }
    var filter = ApplicationFilter()
    filter.search = search
    let personal = world.showsNames(arguments)
    try withLedger(in: world, asOf: asOf) { ledger in
      if arguments.has(GeneralOptions.json) {
        let writer = ApplicationJSON(today: today, calendar: try ledger.calendar(), showsPersonal: personal)
        var list = JSONListWriter(.indented)
        try ledger.forEachApplication(matching: filter, on: today) { now in
          if !world.output.isClosed { world.output.write(list.next(writer.object(now, foundBy: search))) }
        }
        return world.output.write(list.end)
      }
      var found: [ApplicationToday] = []
      try ledger.forEachApplication(matching: filter, on: today) { found.append($0) }
      if found.isEmpty { return world.say(ApplicationWords.noneFound(world.language)) }
      let table = ApplicationTable(
        showsPersonal: personal, painter: world.painter(arguments), foundBy: search)
      world.output.write(table.text(found, world.language, width: world.output.width))
    }
  }
}
