public import FoiaCore

/// A command line that is printed as a hint: `foia close 2025-0001 --outcome OUTCOME`.
///
/// It is built from the declarations, so that it cannot name an option that is none. What a person has yet to say stands
/// there as a word of the language; a text that a shell would take apart is quoted.
public struct CommandHint: Sendable {
  /// What stands after the command.
  public enum Part: Sendable {
    /// An operand as it is to be typed.
    case text(String)
    /// What stands for something that is yet to be said.
    case placeholder(Phrase)
    /// An option without a value.
    case flag(OptionDeclaration)
    /// An option with its value.
    case option(OptionDeclaration, value: String)
    /// An option spelled by its letter, with its value.
    case short(OptionDeclaration, value: String)
    /// An option whose value is yet to be said.
    case open(OptionDeclaration)
  }

  /// The command.
  public let verb: Verb
  /// What stands after it, in this order.
  public let parts: [Part]

  /// The command with what stands after it.
  public init(_ verb: Verb, _ parts: Part...) { self.init(verb, parts) }

  /// The command with what stands after it.
  public init(_ verb: Verb, _ parts: [Part]) {
    self.verb = verb
    self.parts = parts
  }

  /// The line as a Chinese sentence prints it.
  public var zh: String { text.zh }
  /// The line as an English sentence prints it.
  public var en: String { text.en }

  /// The line as it is printed.
  public var text: Phrase {
    ([Phrase(both: "foia"), Phrase(both: verb.rawValue)] + parts.map(\.words)).joined(zh: " ", en: " ")
  }

  /// What stands for the handle of an entry, quoted as that is; any other text as it is.
  static func quotedHandle(_ text: String) -> String { text.first == "#" ? quoted(text) : text }

  /// A text as a shell takes it whole.
  static func quoted(_ text: String) -> String {
    // The shell takes these apart, or means something by them at the beginning of a word.
    let special = " \t\n'\"\\$`&|;<>()*?[]{}!"
    let isPlain = !text.isEmpty && !text.contains(where: special.contains) && text.first != "#" && text.first != "~"
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

extension CommandHint.Part {
  /// The part as it is printed.
  fileprivate var words: Phrase {
    switch self {
    case .text(let text): Phrase(both: CommandHint.quoted(text))
    case .placeholder(let phrase):
      Phrase(zh: CommandHint.quotedHandle(phrase.zh), en: CommandHint.quotedHandle(phrase.en))
    case .flag(let flag): Phrase(both: flag.flag)
    case .option(let option, let value): Phrase(both: "\(option.flag) \(CommandHint.quoted(value))")
    case .short(let option, let value):
      Phrase(both: "\(option.short.map { "-\($0)" } ?? option.flag) \(CommandHint.quoted(value))")
    case .open(let option): option.usage
    }
  }
}

extension OptionDeclaration {
  /// The option with the word for its value: `--amend 理由`; a flag alone.
  fileprivate var usage: Phrase {
    if value == nil { return Phrase(both: flag) }
    return Phrase(zh: "\(flag) \(placeholder.zh)", en: "\(flag) \(placeholder.en)")
  }
}

extension DeclaredOption {
  /// The option as a sentence names it: `--amend`.
  public var flag: String { declaration.flag }

  /// The option with the word for its value: `--amend 理由`.
  public var usage: Phrase { declaration.usage }
}

extension CommandHint.Part {
  /// The number of an application: `2025-0001`.
  public static func number(_ number: ApplicationNumber) -> Self { .text(number.description) }
  /// A year of four digits.
  public static func year(_ year: Int) -> Self { .text(String(year)) }
  /// An entry, or what began with it, by its place in the log: `'#14'`.
  public static func handle(_ id: Identifier<some Any>) -> Self { .text("#\(id)") }
  /// An operand that is yet to be said.
  public static func operand(_ operand: some DeclaredOperand) -> Self { .placeholder(operand.declaration.placeholder) }
  /// A flag: `--amend`.
  public static func flag(_ flag: Flag) -> Self { .flag(flag.declaration) }
  /// An option whose value is yet to be said.
  public static func option<Value>(_ option: Option<Value>) -> Self { .open(option.declaration) }
  /// An option with its value: `--lang en`.
  public static func option<Value>(_ option: Option<Value>, _ value: String) -> Self {
    .option(option.declaration, value: value)
  }
  /// An option spelled by its letter, with its value: `-o report.docx`.
  public static func short<Value>(_ option: Option<Value>, _ value: String) -> Self {
    .short(option.declaration, value: value)
  }
}
