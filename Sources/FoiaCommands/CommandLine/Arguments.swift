internal import FoiaCore
internal import FoiaWords

/// A command line read by a syntax: every value as typed, every option and operand known.
///
/// An option's value is the next argument or stands after `=`; `--` ends the options; an option given twice is a fault
/// unless it may be repeated. All faults come together.
struct Arguments {
  let operands: [String]
  private let values: [(key: Syntax.Key, text: String)]

  init(_ arguments: [String], _ syntax: Syntax, of verb: Verb) throws {
    var operands: [String] = []
    var values: [(key: Syntax.Key, text: String)] = []
    var faults: [UsageFault] = []
    var rest = arguments[...]
    var optionsEnded = false
    while let argument = rest.popFirst() {
      if argument == "--", !optionsEnded {
        optionsEnded = true
        continue
      }
      guard !optionsEnded, argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let spelled = pieces[0]
      let option =
        spelled.hasPrefix("--")
        ? syntax.option(named: spelled.dropFirst(2))
        : spelled.count == 2 ? spelled.last.flatMap { syntax.option(short: $0) } : nil
      guard let option else {
        faults.append(.unknownOption(String(spelled), near: Self.near(spelled, in: syntax)))
        continue
      }
      let name = String(spelled)
      let attached = pieces.count > 1 ? String(pieces[1]) : nil
      switch option.value {
      case .none:
        if attached != nil { faults.append(.noValueTaken(option: name)) }
        values.append((option.key, ""))
      case .one, .several:
        guard let value = attached ?? rest.popFirst() else {
          faults.append(.missingValue(option: name))
          continue
        }
        if option.value == .one, values.contains(where: { $0.key == option.key }) {
          faults.append(.givenTwice(option: name))
        }
        if value.isEmpty, option.key == .word(.db) || option.key == .word(.output) {
          faults.append(.missingValue(option: name))
        }
        values.append((option.key, value))
      }
    }
    switch syntax.operands {
    case .none: faults += operands.map(Self.unexpected)
    case .optional: faults += operands.dropFirst().map(Self.unexpected)
    case .one(let word):
      if operands.isEmpty { faults.append(.missingOperand(word)) }
      faults += operands.dropFirst().map(Self.unexpected)
    case .any: break
    case .several(let word): if operands.isEmpty { faults.append(.missingOperand(word)) }
    }
    if !faults.isEmpty { throw UsageFaults(all: faults, verb: verb) }
    self.operands = operands
    self.values = values
  }

  subscript(word: OptionWord) -> String? { text(.word(word)) }
  subscript(field: Field) -> String? { text(.field(field)) }
  func has(_ word: OptionWord) -> Bool { text(.word(word)) != nil }

  /// Every value of a field that may be repeated.
  func all(_ field: Field) -> [String] { values.filter { $0.key == .field(field) }.map(\.text) }

  /// What was given for fields of the application.
  var fields: FieldTexts {
    var fields = FieldTexts()
    for case (.field(let field), let text) in values { fields[field] = text }
    return fields
  }

  private func text(_ key: Syntax.Key) -> String? { values.last { $0.key == key }?.text }

  /// What stands there unasked may be a name without its option: only figures are repeated whole.
  static func unexpected(_ operand: String) -> UsageFault {
    .unexpectedOperand(operand.contains(where: \.isLetter) ? Mask.name(operand) : operand)
  }

  private static func near(_ spelled: Substring, in syntax: Syntax) -> [String] {
    let names = syntax.options.map { (spelling: "--\($0.name)", value: "--\($0.name)") }
    return Nearness.near(String(spelled), among: names)
  }
}
