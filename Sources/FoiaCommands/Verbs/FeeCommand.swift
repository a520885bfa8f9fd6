internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct FeeCommand: RecordingCommand {
  static let verb = Verb.fee

  static let syntax = Syntax(
    .optional(.number),
    [
      .field(.served), .field(.feeBasis), .field(.count), .field(.amount), .field(.paid), .field(.receipt),
      .flag("quote", .quote), .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    if arguments.has(.quote) { return try quote(in: world) }
    if arguments.operands.isEmpty { throw UsageFaults(all: [.missingOperand(.number)], verb: Self.verb) }
    try recordEvents(in: world)
  }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    switch reading.one(of: [.served, .paid]) {
    case nil: return nil
    case .paid:
      reading.refuse([.feeBasis, .count, .amount], beside: .paid)
      let receipt = reading.text(.receipt)
      guard let on = reading.day(.paid) else { return nil }
      return { _ in [.feePaid(Payment(on: on, receipt: receipt))] }
    default:
      reading.require(.paid, for: [.receipt])
      let on = reading.day(.served)
      let amount = reading.amount(.amount)
      guard let (basis, count) = read(&reading), let on else { return nil }
      let (language, say) = (reading.language, reading.say)
      return { context in
        let earlier = basis == .items ? try context.action.earlierItems(of: context.application) : []
        let before = earlier.reduce(0) { $0 + $1.items }
        if before > 0 { say(FeeQuote(basis, count: count, earlier: earlier).text(language)) }
        let tariff = Tariff.fee(basis, count: count, earlier: before)
        return [
          .feeServed(FeeNotice(on: on, basis: basis, count: count, earlier: before, amount: amount ?? tariff))
        ]
      }
    }
  }

  private func read(_ reading: inout CourseReading) -> (FeeBasis, Int)? {
    let (basis, count) = (reading.requiredChoice(.feeBasis, FeeBasis.self), reading.requiredQuantity(.count))
    guard let basis, let count else { return nil }
    return (basis, count)
  }

  /// What it would cost; with a number, after what the applicant asked for earlier in the month.
  private func quote(in world: World) throws {
    let today = try today(in: world)
    var reading = CourseReading(arguments, today: today, world)
    let reference = reading.problems.read(arguments.operands.first) { text throws(ReadingFault) in
      try NumberReference(reading: text)
    }
    let read = read(&reading)
    try reading.problems.check()
    guard let (basis, count) = read else { return }
    let earlier = try reference.map { reference in
      try withLedger(in: world) { try $0.earlierItems(of: reference, thisYear: today.year) }
    }
    let fee = FeeQuote(basis, count: count, earlier: basis == .items ? earlier ?? [] : [])
    world.output.write(arguments.has(.json) ? fee.json.text : fee.text(world.language) + "\n")
  }
}
