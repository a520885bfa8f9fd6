internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// Asks a person at a terminal for what the line of a command lacks, so that it can be read as if it had been typed whole.
struct LineCompletion {
  let verb: Verb
  let world: World
  let today: Day

  /// Asks for operands that are missing, for options of which one is needed, and again for values that cannot be read.
  func complete(_ line: inout RawLine) throws(Fault) {
    try mend(&line)
    try completeOperands(of: &line)
    var asked: Set<String> = []
    while let options = lacking(in: line), asked.isDisjoint(with: options.map(\.name)) {
      asked.formUnion(options.map(\.name))
      try ask(for: options, of: &line)
    }
  }

  /// Asks again for values of options that cannot be read.
  private func mend(_ line: inout RawLine) throws(Fault) {
    for option in line.options.map(\.option) where !option.repeats {
      // Which day a limit is reckoned from is known to the command alone.
      guard let question = Question(option), option.isOfRecord, question.kind != .limit,
        let text = line.text(option), let problem = question.probe.problem(text, context(option.field))
      else { continue }
      let answer: String
      if question.kind == .outcome {
        if Prompter.open(text) == nil { world.say(problem(world.language)) }
        answer = try Prompter(world).askForOutcome(question, context(option.field), given: text)
        world.dialogue[question.place] = answer
      } else {
        world.say(problem(world.language))
        answer = try ask(question, option.field)
      }
      line.replace(option, with: answer)
    }
  }

  private func completeOperands(of line: inout RawLine) throws(Fault) {
    let usage = verb.syntax.usage(of: line.operands, options: Set(line.options.map(\.option.name)))
    let placed = PlacedOperands(line.operands, in: usage)
    for operand in usage.operands where operand.count == .one || operand.count == .several {
      if placed.texts.contains(where: { $0.operand.placeholder == operand.placeholder }) { continue }
      let question = Question(operand)
      let text: String
      if operand.kind == .number {
        let choice = try ApplicationChoice(
          EligibleApplications(verb) { line.text($0) }, mayBeSeveral: operand.count == .several,
          ledgerPath: world.ledgerPath(line.text(GeneralOptions.db)), today: today, in: world)
        text = try choice.ask()
        world.dialogue[question.place] = text
      } else {
        text = try ask(question, nil)
      }
      line.add(operand: text)
    }
  }

  /// Options of which one is needed and none is given; nil if there are none.
  private func lacking(in line: RawLine) -> [OptionDeclaration]? {
    let given = Set(line.options.map(\.option.name))
    func has(_ option: OptionDeclaration) -> Bool { given.contains(option.name) }
    for relation in verb.syntax.usage(of: line.operands, options: given).relations {
      switch relation {
      case .bound(.exactlyOne, let options, let among, let unless),
        .bound(.atLeastOne, let options, let among, let unless):
        let isLacking = !(options + unless).contains(where: has) && (among.isEmpty || among.contains(where: has))
        if isLacking, options.allSatisfy({ $0.field != nil }) { return options }
      case .needed(let option, let unless):
        if !has(option), !unless.contains(where: has), option.field != nil { return [option] }
      case .bound(.atMostOne, _, _, _), .apart, .needs, .withOperand, .withoutOperand, .apartFromOperand, .afterWord,
        .ofOtherUsage:
        continue
      }
    }
    return nil
  }

  /// Lets one of the options be chosen, and asks for its value.
  private func ask(for options: [OptionDeclaration], of line: inout RawLine) throws(Fault) {
    let chosen =
      options.count == 1
      ? options[0]
      : options[try Prompter(world).choose(DialogueWords.step, among: options.map(\.question))]
    guard let question = Question(chosen) else { return }
    line.add(chosen, try ask(question, chosen.field))
  }

  private func ask(_ question: Question, _ field: Field?) throws(Fault) -> String {
    let text = try Prompter(world).ask(
      question, context(field), proposal: question.kind == .date ? today.iso : nil)
    world.dialogue[question.place] = text
    return text
  }

  private func context(_ field: Field?) -> ReadingContext { ReadingContext(today: today, field: field) }
}
