internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct CheckCommand: FoiaCommand {
  static let verb = Verb.check

  static let syntax = Syntax(
    .any(.rulesAndYear),
    [
      .value("as-of", .asOf), .flag("strict", .strict), .flag("full", .full), .value("head", .head),
      .flag("list", .ruleList), .flag("waive", .waive), .field(.reason), .flag("rebuild", .rebuild),
      .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    if arguments.has(.ruleList) {
      return world.output.write(
        arguments.has(.json) ? RuleJSON.list.text : CheckView.manual(world.language, width: world.output.width))
    }
    if arguments.has(.waive) { return try waive(in: world) }
    if arguments.has(.rebuild) {
      try withLedger(in: world) { try $0.rebuildDerived() }
      let done = JSON.object([.init("rebuilt", .bool(true))]).text
      return world.output.write(arguments.has(.json) ? done : CheckWords.rebuilt(world.language))
    }
    let asOf = try asOf(in: world)
    let scope = try scope()
    let today = try asOf ?? today(in: world)
    let view = try withLedger(in: world, asOf: asOf) { try check(scope, today: today, in: $0, world) }
    if view.count(.error) > 0 || arguments.has(.strict) && view.count(.warning) > 0 { throw ErrorsFound() }
  }

  /// Runs the rules; with `--json` every finding is written as it is found.
  private func check(_ scope: CheckScope, today: Day, in ledger: Ledger, _ world: World) throws -> CheckView {
    var view = CheckView()
    let isJSON = arguments.has(.json)
    if isJSON { world.output.write("{\"findings\": [") }
    let texts = ReportTexts(beside: ledger.path, world).findings(agency: try ledger.agency())
    let lapsed = try ledger.check(scope, today: today, texts: texts) { finding in
      if isJSON {
        world.output.write((view.isEmpty ? "\n" : ",\n") + FindingJSON.object(finding).element)
      }
      view.take(finding)
    }
    let head = try ledger.head()
    if isJSON {
      world.output.write(
        (view.isEmpty ? "" : "\n") + "],\n" + FindingJSON.summary(view, lapsed, head: head))
    } else {
      world.output.write(
        view.text(
          lapsed: lapsed, head: head, world.language, width: world.output.width,
          painter: world.painter(arguments)))
    }
    return view
  }

  private func scope() throws -> CheckScope {
    var problems = InputProblems()
    var year: Int?
    var rules: Set<Rule> = []
    for operand in arguments.operands {
      if year == nil, operand.first?.isNumber == true {
        year = problems.read(operand) { text throws(ReadingFault) in try Reading.year(text) }
      } else if let rule = problems.read(operand, { text throws(ReadingFault) in try Rule(reading: text) }) {
        rules.insert(rule)
      }
    }
    let head = problems.read(arguments[.head]) { text throws(ReadingFault) in try Reading.hash(text) }
    try problems.check()
    // With a year the record is left out: who asks for it all the same would be told that all is well.
    var faults: [UsageFault] = []
    if let year {
      let ofRecord = Rule.allCases.filter { rules.contains($0) && $0.family == .record }.map(\.rawValue)
      let options = [(OptionWord.head, "--head"), (.full, "--full")].filter { arguments.has($0.0) }.map(\.1)
      faults += (ofRecord + options).map { .notTogether($0, String(year)) }
    }
    if arguments[.reason as Field] != nil { faults.append(.needsOption("--reason", "--waive")) }
    if !faults.isEmpty { throw UsageFaults(all: faults, verb: Self.verb) }
    if head != nil, !rules.isEmpty { rules.insert(RecordChanged.rule) }
    var scope = CheckScope(rules: rules.isEmpty ? Set(Rule.allCases) : rules, year: year)
    scope.isFull = arguments.has(.full)
    scope.notedHead = head
    return scope
  }

  /// What a finding is about, as it is printed: a number in any of the ways people write it becomes that of the application.
  private func subject(_ typed: String, of rule: Rule, in ledger: Ledger, thisYear: Int) throws -> String {
    guard rule.family == .applications, let reference = try? NumberReference(reading: typed) else {
      return typed.comparable
    }
    do {
      return try ledger.application(reference, thisYear: thisYear).application.number.description
    } catch RecordFault.noSuchApplication {
      return typed.comparable
    }
  }

  /// Lets the findings of a rule about a subject pass.
  private func waive(in world: World) throws {
    let recording = try recording(in: world)
    guard arguments.operands.count == 2 else {
      throw UsageFaults(all: [.missingOperand(.waivedFinding)], verb: Self.verb)
    }
    var reading = CourseReading(arguments, today: recording.day, world)
    let rule = reading.problems.read(arguments.operands[0]) { text throws(ReadingFault) in try Rule(reading: text) }
    let reason = reading.required(.reason)
    try reading.problems.check()
    guard let rule, let reason else { return }
    let typed = arguments.operands[1]
    let waived = try withLedger(in: world) { ledger in
      let subject = try subject(typed, of: rule, in: ledger, thisYear: recording.day.year)
      let texts = ReportTexts(beside: ledger.path, world).findings(agency: try ledger.agency())
      return try ledger.record(as: recording) { try $0.waive(rule, subject, reason: reason, texts: texts) }
    }
    world.output.write(
      arguments.has(.json)
        ? JSON.array(waived.map(FindingJSON.object)).text : CheckWords.waived(waived, world.language))
  }
}
