internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct LogCommand: FoiaCommand {
  static let verb = Verb.log
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let answers = try answers(in: world)
    let filter = try filter(answers)
    let (language, isJSON) = (world.language, arguments.has(GeneralOptions.json))
    let personal = world.showsNames(arguments)
    let writer = LogJSON(showsPersonal: personal)
    var list = JSONListWriter(.indented)
    var isEmpty = true
    try withLedger(in: world) { ledger in
      // Each entry is written as soon as it is read.
      try ledger.forEachEntry(matching: filter, thisYear: answers.today.year) { entry, number, context in
        if world.output.isClosed { return }
        isEmpty = false
        if isJSON { return world.output.write(list.next(writer.object(entry, number: number, context))) }
        let sentence = entry.sentence(number: number, context, showsPersonal: personal, showsNames: personal)
        world.output.write(sentence(language).hanging(by: 0, width: world.output.width) + "\n")
      }
    }
    if isJSON { return world.output.write(list.end) }
    if isEmpty { world.say(LogWords.noneFound(language)) }
  }

  private func filter(_ answers: Answers) throws(Fault) -> LogFilter {
    var answers = answers
    var filter = LogFilter()
    filter.applications = answers.references(LogSyntax.numbers)
    filter.by = answers[LogSyntax.who]
    let (day, from, to) = (answers[LogSyntax.recorded], answers[LogSyntax.from], answers[LogSyntax.to])
    (filter.first, filter.last) = (day ?? from, day ?? to)
    filter.kind = answers[LogSyntax.event]
    if let from, let to, from > to { answers.problems.reading.append(.emptyPeriod(from: from, to: to)) }
    try answers.check()
    return filter
  }
}
