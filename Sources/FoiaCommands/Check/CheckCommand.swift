internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct CheckCommand: FoiaCommand {
  static let verb = Verb.check
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if arguments.has(CheckSyntax.list) {
      return world.output.write(
        arguments.has(GeneralOptions.json)
          ? RuleJSON.list.text : CheckView.manual(world.language, width: world.output.width))
    }
    if arguments.has(CheckSyntax.waive) { return try waive(in: world) }
    if arguments.has(CheckSyntax.rebuild) {
      try withLedger(in: world) { try $0.rebuildDerived() }
      let done = JSON.object([.init("rebuilt", .bool(true))]).text
      return world.output.write(arguments.has(GeneralOptions.json) ? done : CheckWords.rebuilt(world.language))
    }
    if arguments.has(CheckSyntax.unplaced) { return try listUnplaced(in: world) }
    let asOf = try asOf(in: world)
    let today = try day(asOf, in: world)
    var scope = try scope(Answers(arguments, today: today, world))
    if asOf == nil { scope.now = Instant(world.instant) }
    let view = try opened(scope, world) { () throws(Fault) in
      try withLedger(in: world, asOf: asOf, copied: true) { try check(scope, today: today, in: $0, world) }
    }
    if view.count(.error) > 0 || arguments.has(CheckSyntax.strict) && view.count(.warning) > 0 {
      throw Fault.errorsFound
    }
  }

  /// What a check finds; of a file that is too damaged to be opened, that it is.
  private func opened(
    _ scope: CheckScope, _ world: World, _ check: () throws(Fault) -> CheckView
  ) throws(Fault) -> CheckView {
    do throws(Fault) {
      return try check()
    } catch {
      guard case .damaged(_, let detail)? = error.ofRecord, scope.wants(FileDamaged.rule) else { throw error }
      var view = CheckView()
      add(FileDamaged.finding(detail), to: &view, world)
      tell(view, lapsed: [], head: Self.unknownHead, world)
      return view
    }
  }

  /// Adds a finding; with `--json` it is written as it is found.
  private func add(_ finding: Finding, to view: inout CheckView, _ world: World) {
    if arguments.has(GeneralOptions.json) {
      world.output.write((view.isEmpty ? "{\"findings\": [\n" : ",\n") + FindingJSON.object(finding).element)
    }
    view.add(finding)
  }

  /// Writes all that was found, or with `--json` what stands behind it.
  private func tell(_ view: CheckView, lapsed: [Waiver], head: LogHead, _ world: World) {
    if arguments.has(GeneralOptions.json) {
      world.output.write(
        (view.isEmpty ? "{\"findings\": [" : "\n") + "],\n" + FindingJSON.summary(view, lapsed, head: head))
    } else {
      world.output.write(
        view.text(
          lapsed: lapsed, head: head, world.language, width: world.output.width, painter: world.painter(arguments)))
    }
  }

  /// The end of a log that cannot be read, which is not shown.
  private static let unknownHead = LogHead(count: 0, hash: "")

  /// Runs the rules; with `--json` every finding is written as it is found.
  private func check(_ scope: CheckScope, today: Day, in ledger: Ledger, _ world: World) throws(Fault) -> CheckView {
    if let network = NetworkFileSystem(at: ledger.path) { world.warn(LedgerWords.network(network)(world.language)) }
    var view = CheckView()
    let settings = try reading(from: ledger, otherwise: LedgerSettings([])) { () throws(Fault) in try ledger.settings()
    }
    let texts = ReportTexts(beside: ledger.path, world).findings(by: settings, on: today)
    let lapsed = try ledger.check(scope, today: today, texts: texts) { finding in
      add(finding, to: &view, world)
    }
    let head = try reading(from: ledger, otherwise: Self.unknownHead) { () throws(Fault) in try ledger.head() }
    tell(view, lapsed: lapsed, head: head, world)
    return view
  }

  /// A value from a ledger. The check of a file that lacks tables says so, and does not end over what cannot be read.
  private func reading<Value>(
    from ledger: Ledger, otherwise: Value, _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    do throws(Fault) {
      return try body()
    } catch {
      // What is damaged is found by a rule.
      if case .damaged? = error.ofRecord { return otherwise }
      if ledger.deviations.isEmpty { throw error }
      return otherwise
    }
  }

  private func scope(_ answers: Answers) throws(Fault) -> CheckScope {
    var answers = answers
    let year = answers[CheckSyntax.year]
    var rules = Set(answers.all(CheckSyntax.rules))
    let head = answers[CheckSyntax.head]
    try answers.check()
    // With a year the record is not checked; asking for its rules all the same would wrongly report that all is well.
    let ofRecord = Rule.allCases.filter { rules.contains($0) && $0.family == .record }
    if let year, !ofRecord.isEmpty {
      throw Fault.usage(ofRecord.map { .notTogether($0.rawValue, String(year)) }, command: Self.verb.rawValue)
    }
    if head != nil, !rules.isEmpty { rules.insert(RecordChanged.rule) }
    var scope = CheckScope(rules: rules.isEmpty ? Set(Rule.allCases) : rules, year: year)
    scope.isFull = arguments.has(CheckSyntax.full)
    scope.notedHead = head
    return scope
  }
}
