internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaStore
internal import FoiaWords

/// What is about to be recorded, as it was tried, before it is agreed to.
struct Preview {
  /// What is shown of it below what was typed.
  var lines: [ReviewLine] = []
  /// What is to be looked at in it.
  var remarks: [Phrase] = []
}

extension Preview {
  /// What happens to applications, of the first few with what is computed for it, such as an amount or a last day.
  init(of tried: [Transition], on today: Day) {
    lines = tried.prefix(3).map { transition in
      let sentence = RecordedSentence(transition.now(on: today), recorded: transition.written.map(\.event)).summary
      return ReviewLine(label: DialogueWords.toRecord(transition.after.number), text: sentence, change: nil)
    }
    remarks = tried.remarks(on: today, isRecorded: false)
  }
}

/// What is taken for an option that is not given.
typealias Default = (option: any DeclaredOption, text: String)

/// A line of what is about to be recorded: what it is for, and what it will say.
struct ReviewLine {
  let label: Phrase
  let text: Phrase
  /// Asks for it anew; nil where it cannot be changed apart.
  let change: (() throws(Fault) -> Void)?
}

extension Answers {
  /// Reads everything with `read`. Where anything was asked for at a terminal, the whole is shown before it is recorded,
  /// and can be changed until it is right; what is wrong with it as a whole is told, and can be changed, too.
  ///
  /// - Parameters:
  ///   - asked: options that are asked for at a terminal alone.
  ///   - defaults: what is taken for options that are not given.
  ///   - remedies: options that can lift a refusal, and are shown with it.
  ///   - lines: what is to be shown beside the operands and options.
  ///   - preview: tries to record it without writing, so that what the ledger refuses or remarks on is told before
  ///     anything is agreed to.
  mutating func settled<Value>(
    asked: [any DeclaredOption] = [], defaults: [Default] = [], remedies: [any DeclaredOption] = [],
    lines: (Value) -> [ReviewLine] = { _ in [] },
    preview: (Value) throws(Fault) -> Preview = { _ in Preview() },
    _ read: (inout Answers) throws(Fault) -> Value?
  ) throws(Fault) -> Value {
    var others: [ReviewLine] = []
    while true {
      problems = InputProblems()
      do throws(Fault) {
        let value = try read(&self)
        try check()
        // What is missing or cannot be read is a problem, so that nothing ends here unsaid.
        guard let value else { throw Fault(.unexpected("a value was neither read nor refused")) }
        if !world.canAsk || !world.dialogue.hasAnswers { return value }
        others = lines(value)
        let preview = try preview(value)
        if try isAccepted(reviewLines(asked, defaults) + others + preview.lines, preview.remarks) { return value }
      } catch {
        guard world.canAsk, world.dialogue.hasAnswers, error.code != .cancelled else { throw error }
        let lines = reviewLines(asked, defaults, remedies) + others
        show(lines)
        for text in error.texts { world.say(Frame.error(text.sentence)(language)) }
        try change(one: lines, DialogueWords.whichMust, mayBeNone: false)
      }
    }
  }

  /// Shows everything and asks whether it is right; returns whether it is, or false after something was changed.
  private func isAccepted(_ lines: [ReviewLine], _ remarks: [Phrase]) throws(Fault) -> Bool {
    show(lines)
    for remark in remarks { world.forewarn(remark(language)) }
    while true {
      let answer = try Prompter(world).askAfresh(DialogueWords.isRight)
      if answer.trimmed.isEmpty || answer.isYes { return true }
      if answer.isNo { throw Fault(.cancelled()) }
      if answer.isEdit {
        if try change(one: lines, DialogueWords.which, mayBeNone: true) { return false }
        continue
      }
      let changes = lines.compactMap(\.change)
      if let place = answer.place(inListOf: changes.count) {
        try changes[place]()
        return false
      }
      world.say(DialogueWords.yesNumberOrNo(language))
    }
  }

  /// Asks which of the lines is to be changed, and asks for it anew.
  ///
  /// - Returns: whether one was; an empty answer changes none where that can be.
  @discardableResult
  private func change(one lines: [ReviewLine], _ label: Phrase, mayBeNone: Bool) throws(Fault) -> Bool {
    let changes = lines.compactMap(\.change)
    let answer = try Prompter(world).ask(label) { answer in
      if answer.isNo || mayBeNone && answer.trimmed.isEmpty { return nil }
      let canChange = answer.place(inListOf: changes.count) != nil
      return canChange ? nil : DialogueWords.notChangeable(answer.trimmed, last: changes.count)
    }
    if answer.trimmed.isEmpty { return false }
    guard let place = answer.place(inListOf: changes.count) else { throw Fault(.cancelled()) }
    try changes[place]()
    return true
  }

  /// Prints the lines, those that can be changed numbered, their texts in a column of their own.
  private func show(_ lines: [ReviewLine]) {
    world.say(DialogueWords.whole(language))
    var last = 0
    let labels = lines.map { line in
      if line.change != nil { last += 1 }
      return (line.change == nil ? "" : "\(last) ").leftPadded(to: 4) + line.label(language)
    }
    let width = labels.map(\.displayWidth).max() ?? 0
    for (label, line) in zip(labels, lines) {
      world.say(
        label.padded(to: width + 2)
          + line.text(language).replacing("\n", with: "\n" + String.blanks(width + 2)))
    }
  }

  /// Everything that the line and the prompts gave, in the order of the command's syntax.
  private func reviewLines(
    _ asked: [any DeclaredOption], _ defaults: [Default], _ remedies: [any DeclaredOption] = []
  ) -> [ReviewLine] {
    applicationLines + otherOperandLines
      + (asked.map(\.declaration) + arguments.verb.syntax.options).compactMap { option in
        guard option.isOfRecord, let question = Question(option) else { return nil }
        let context = context(question.field, eventDay)
        let texts = option.repeats ? self.texts(option) : text(option).map { [$0] } ?? []
        let mayBeEmpty = world.dialogue.hasOffered(question.place)
        if !texts.isEmpty {
          return ReviewLine(
            label: question.label, text: texts.map { shown($0, question, context) }.joined(zh: "、", en: ", "),
            change: texts.count > 1 ? nil : change(question, present: texts[0], mayBeEmpty: mayBeEmpty))
        }
        if let taken = defaults.first(where: { $0.option.declaration.name == option.name })?.text {
          return ReviewLine(
            label: question.label, text: shown(taken, question, context), change: change(question, present: taken))
        }
        guard mayBeEmpty || remedies.contains(where: { $0.declaration.name == option.name }) else { return nil }
        return ReviewLine(
          label: question.label, text: DialogueWords.leftOut, change: change(question, mayBeEmpty: true))
      }
  }

  /// The day that limits are reckoned from: that of the event, where it is given.
  private var eventDay: Day? {
    [Field.asked, .notified, .ordered, .on, .filed, .appealed].lazy.compactMap { field in
      arguments.verb.syntax.option(named: field.flag).flatMap { text($0) }.flatMap {
        try? Day(reading: $0, today: today)
      }
    }.first
  }

  /// A text as it was understood; a limit as its day.
  private func shown(_ text: String, _ question: Question, _ context: ReadingContext) -> Phrase {
    let from = context.event ?? today
    guard question.kind == .limit, let limit = try? Limit(reading: text, from: from, today: today) else {
      return question.probe.shown(text, context)
    }
    return limit.day(after: from, by: calendar).long
  }

  /// A text as it is edited: what was chosen by its number, or by a code, by its name.
  private func editable(_ text: String, _ question: Question) -> String {
    guard case .choice = question.kind else { return text }
    let name = question.probe.shown(text, context(question.field))(language)
    return question.probe.problem(name, context(question.field)) == nil ? name : text
  }

  /// The calendar of the ledger; the one that came with the program where there is none.
  private var calendar: WorkCalendar {
    guard let path = try? world.ledgerPath(arguments.text(GeneralOptions.db)), let ledger = try? Ledger(at: path)
    else { return .shipped }
    defer { ledger.close() }
    return (try? ledger.calendar()) ?? .shipped
  }

  /// The applications that are meant, each so that one knows it again.
  private var applicationLines: [ReviewLine] {
    arguments.usage.operands.filter { $0.kind == .number }.compactMap { operand in
      let texts = texts(operand)
      if texts.isEmpty { return nil }
      let shown = named(texts)?.map(\.recognisable) ?? [Phrase(both: texts.joined(separator: " "))]
      return ReviewLine(
        label: Field.number.name, text: shown.joined(zh: "\n", en: "\n"),
        change: { () throws(Fault) in
          let place = Question(operand).place
          let choice = try ApplicationChoice(
            EligibleApplications(arguments.verb) { text($0) }, mayBeSeveral: operand.count == .several,
            ledgerPath: world.ledgerPath(arguments.text(GeneralOptions.db)), today: today, in: world)
          world.dialogue[place] = try choice.ask()
        })
    }
  }

  /// The files, the review or the suit that are meant. One that was typed can be typed again; several stand on the line.
  private var otherOperandLines: [ReviewLine] {
    arguments.usage.operands.filter { [.file, .handle].contains($0.kind) }.compactMap { operand in
      let (question, texts) = (Question(operand), texts(operand))
      if texts.isEmpty { return nil }
      return ReviewLine(
        label: question.label, text: Phrase(both: texts.joined(separator: "\n")),
        change: texts.count > 1 ? nil : change(question, present: texts[0]))
    }
  }

  /// The applications that texts name; nil where they cannot be read, or the ledger does not have them.
  func named(_ texts: [String]) -> [ApplicationToday]? {
    guard let path = try? world.ledgerPath(arguments.text(GeneralOptions.db)), let ledger = try? Ledger(at: path)
    else { return nil }
    defer { ledger.close() }
    guard let calendar = try? ledger.calendar(),
      let named = try? ledger.applications(
        texts.flatMap { try NumberReference.several(reading: $0) }, thisYear: today.year)
    else { return nil }
    return named.compactMap { id in
      (try? ledger.application(id)).map { ApplicationToday($0.application, on: today, by: calendar) }
    }
  }

  private func change(
    _ question: Question, present: String = "", mayBeEmpty: Bool = false
  ) -> () throws(Fault) -> Void {
    { () throws(Fault) in
      let text = try Prompter(world).ask(
        question, context(question.field), initial: editable(present, question), mayBeEmpty: mayBeEmpty)
      if text.trimmed.isEmpty { world.dialogue.takeAway(question.place) } else { world.dialogue[question.place] = text }
    }
  }
}
