internal import FoiaCore
internal import FoiaWords

/// The arguments of a command, separated into options with their values and operands.
struct RawLine {
  private(set) var options: [OptionText] = []
  private(set) var operands: [String] = []
  private(set) var faults: [UsageFault] = []

  init(_ arguments: [String], _ syntax: Syntax) {
    var rest = arguments[...]
    var optionsEnded = false
    while let argument = rest.popFirst() {
      if argument == "--", !optionsEnded {
        optionsEnded = true
      } else if optionsEnded || !argument.hasPrefix("-") || argument == "-" {
        operands.append(argument)
      } else {
        takeOption(argument, &rest, syntax)
      }
    }
  }

  func has(_ option: some DeclaredOption) -> Bool { options.contains { $0.option.name == option.declaration.name } }

  /// What was typed for an option; nil if it is not given.
  func text(_ option: some DeclaredOption) -> String? {
    options.last { $0.option.name == option.declaration.name }?.text
  }

  mutating func add(operand text: String) { operands.append(text) }
  mutating func add(_ option: OptionDeclaration, _ text: String) {
    options.append(OptionText(option: option, text: text))
  }
  mutating func replace(_ option: OptionDeclaration, with text: String) {
    options.removeAll { $0.option.name == option.name }
    add(option, text)
  }

  private mutating func takeOption(_ argument: String, _ rest: inout ArraySlice<String>, _ syntax: Syntax) {
    let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelled = pieces[0]
    let option =
      spelled.hasPrefix("--")
      ? syntax.option(named: spelled.dropFirst(2))
      : spelled.count == 2 ? spelled.last.flatMap { syntax.option(short: $0) } : nil
    let name = String(spelled)
    guard let option else { return faults.append(.unknownOption(name, near: Self.near(name, in: syntax))) }
    let attached = pieces.count > 1 ? String(pieces[1]) : nil
    guard let kind = option.value else {
      if attached != nil { faults.append(.noValueTaken(option: name)) }
      return options.append(OptionText(option: option, text: ""))
    }
    guard let value = attached ?? rest.popFirst() else { return faults.append(.missingValue(option: name)) }
    if !option.repeats, options.contains(where: { $0.option.name == option.name }) {
      faults.append(.givenTwice(option: name))
    }
    if option.field == nil, kind.needsText, value.trimmed.isEmpty { faults.append(.missingValue(option: name)) }
    options.append(OptionText(option: option, text: value))
  }

  private static func near(_ spelled: String, in syntax: Syntax) -> [String] {
    Nearness.near(spelled, among: syntax.options.map { (spelling: $0.flag, value: $0.flag) })
  }
}

extension ValueKind {
  /// Whether an empty value must be refused here, because every text is valid for its reader.
  fileprivate var needsText: Bool {
    switch self {
    case .file, .folder, .output, .text: true
    case .date, .limit, .year, .years, .quarter, .month, .name, .amount, .count, .number, .handle, .hash, .rule,
      .outcome,
      .figures, .row, .column, .command, .choice, .code:
      false
    }
  }
}
