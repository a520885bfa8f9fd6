internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

/// Finds what is wrong with a line whatever is asked for beside it, so that nobody answers questions in vain.
struct LineJudgement {
  let verb: Verb
  let world: World
  let today: Day
  let line: RawLine

  /// - Throws: a `Fault` if options do not go together, if a limit or a number cannot be read, or if nothing can be
  ///   recorded of an application that is named.
  func check() throws(Fault) {
    let given = Set(line.options.map(\.option.name))
    let usage = verb.syntax.usage(of: line.operands, options: given)
    let placed = PlacedOperands(line.operands, in: usage)
    try checkRelations(of: usage, given, placed)
    try checkLimits()
    for operand in usage.operands where operand.kind == .number {
      try checkApplications(placed.texts.filter { $0.operand.placeholder == operand.placeholder }.map(\.text), operand)
    }
  }

  private func checkRelations(
    of usage: Usage, _ given: Set<String>, _ placed: PlacedOperands
  ) throws(Fault) {
    let stray = placed.faults.filter { if case .unexpectedOperand = $0 { true } else { false } }
    var check = RelationCheck(given: given, operands: placed.texts)
    for relation in usage.relations where !isOpen(relation, in: usage, given) { check.check(relation) }
    let faults = stray + check.usage
    if !faults.isEmpty { throw Fault.usage(faults, command: verb.rawValue) }
    if !check.reading.isEmpty { throw Fault(check.reading.map { .reading($0) }) }
  }

  /// Whether an answer that is yet to come can make a relation hold.
  private func isOpen(_ relation: Relation, in usage: Usage, _ given: Set<String>) -> Bool {
    switch relation {
    case .bound(_, let options, _, _): !options.contains { given.contains($0.name) }
    case .needed, .withOperand, .ofOtherUsage: true
    case .needs(_, let other, _):
      usage.relations.contains { relation in
        switch relation {
        case .bound(_, let options, _, _): options.contains { $0.name == other.name }
        case .needed(let option, _): option.name == other.name
        default: false
        }
      }
    case .apart, .withoutOperand, .apartFromOperand, .afterWord: false
    }
  }

  /// A limit is reckoned from a day that may be asked for yet; whether it is one can be seen before.
  private func checkLimits() throws(Fault) {
    for one in line.options where one.option.value == .limit {
      try Fault.reading { () throws(ReadingFault) in
        if let field = one.option.field { try field.refuse(one.option.placeholder, as: one.text) }
        _ = try Limit(reading: one.text, from: today, today: today)
      }
    }
  }

  private func checkApplications(_ texts: [String], _ operand: OperandDeclaration) throws(Fault) {
    if texts.isEmpty { return }
    let references = try Fault.reading { () throws(ReadingFault) in
      var all: [NumberReference] = []
      for text in texts {
        all += operand.count == .one ? [try NumberReference(reading: text)] : try NumberReference.several(reading: text)
      }
      return all
    }
    let ledger = try Ledger(at: world.ledgerPath(line.text(GeneralOptions.db)))
    defer { ledger.close() }
    _ = try EligibleApplications(verb) { line.text($0) }.named(references, in: ledger, today: today)
  }
}
