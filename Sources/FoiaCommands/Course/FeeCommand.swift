internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct FeeCommand: RecordingCommand {
  static let verb = Verb.fee

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if arguments.has(FeeSyntax.quote) { return try quote(in: world) }
    try recordEvents(in: world)
  }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    if answers.has(FeeSyntax.paid) {
      let receipt = answers[FeeSyntax.receipt]
      guard let on = answers[FeeSyntax.paid] else { return nil }
      return { _ in [.feePaid(Payment(on: on, receipt: receipt))] }
    }
    guard answers.has(FeeSyntax.served) else { return nil }
    let on = answers[FeeSyntax.served]
    let (sent, amount) = (answers[FeeSyntax.sent], answers[FeeSyntax.amount])
    if let sent, let on, sent > on { answers.problems.rules.append(.servedBeforeSent(sent: sent, served: on)) }
    guard let (basis, count) = try read(&answers), let on else { return nil }
    let (language, say) = (answers.language, answers.say)
    return { context in
      let earlier = basis == .items ? try context.action.earlierItems(of: context.application) : []
      let before = earlier.reduce(0) { $0 + $1.items }
      if before > 0 { say(FeeQuote(basis, count: count, earlier: earlier).text(language)) }
      let tariff = Tariff.fee(basis, count: count, earlier: before)
      return [
        .feeServed(
          FeeNotice(on: on, sent: sent, basis: basis, count: count, earlier: before, amount: amount ?? tariff))
      ]
    }
  }

  private func read(_ answers: inout Answers) throws(Fault) -> (FeeBasis, Int)? {
    let (basis, count) = try (answers.required(FeeSyntax.basis), answers.required(FeeSyntax.count))
    guard let basis, let count else { return nil }
    // 12页 is no number of items.
    let others = basis == .items ? ["页", "page", "pages"] : ["件", "item", "items"]
    if let text = answers.text(FeeSyntax.count), others.contains(where: { text.trimmed.hasSuffix($0) }) {
      answers.problems.reading.append(.notAQuantity(.count, text))
    }
    return (basis, count)
  }

  /// Prints what a fee would be; with the number of an application, the applicant's earlier items of the month count
  /// too.
  private func quote(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let reference = answers[FeeSyntax.quoted]
    let read = try read(&answers)
    try answers.check()
    guard let (basis, count) = read else { return }
    let today = answers.today
    let earlier: [EarlierItems] =
      if let reference {
        try withLedger(in: world) { try $0.earlierItems(of: reference, thisYear: today.year) }
      } else {
        []
      }
    let fee = FeeQuote(basis, count: count, earlier: basis == .items ? earlier : [])
    world.output.write(arguments.has(GeneralOptions.json) ? fee.json.text : fee.text(world.language) + "\n")
  }
}
