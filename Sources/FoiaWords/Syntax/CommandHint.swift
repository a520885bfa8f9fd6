public import FoiaCore

/// A command line that is printed as a hint: `foia close 2025-0001 --outcome OUTCOME`.
///
/// It is built from the declarations, so that it cannot name an option that is none. What a person has yet to say stands there
/// as a word of the language; a text that a shell would take apart is quoted.
public struct CommandHint: Sendable {
  /// What stands after the command.
  public enum Part: Sendable {
    /// An operand as it is to be typed.
    case text(String)
    /// What stands for something that is yet to be said.
    case placeholder(Phrase)
    case flag(OptionDeclaration)
    case option(OptionDeclaration, value: String)
    case open(OptionDeclaration)
  }

  public let verb: Verb
  public let parts: [Part]

  public init(_ verb: Verb, _ parts: Part...) { self.init(verb, parts) }

  public init(_ verb: Verb, _ parts: [Part]) {
    self.verb = verb
    self.parts = parts
  }

  /// The line as it is printed.
  public func text(_ language: Language) -> String {
    let words = parts.map { part in
      switch part {
      case .text(let text): Self.quoted(text)
      case .placeholder(let phrase): phrase(language)
      case .flag(let flag): flag.flag
      case .option(let option, let value): "\(option.flag) \(Self.quoted(value))"
      case .open(let option): "\(option.flag) \(option.placeholder(language))"
      }
    }
    return (["foia", verb.rawValue] + words).joined(separator: " ")
  }

  /// A text as a shell takes it whole.
  static func quoted(_ text: String) -> String {
    // The shell takes these apart, or means something by them at the beginning of a word.
    let special = " \t\n'\"\\$`&|;<>()*?[]{}!"
    let isPlain = !text.isEmpty && !text.contains(where: special.contains) && text.first != "#" && text.first != "~"
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

extension CommandHint.Part {
  public static func number(_ number: ApplicationNumber) -> Self { .text(number.description) }
  public static func year(_ year: Int) -> Self { .text(String(year)) }
  /// The entry of that place in the log: `'#14'`.
  public static func handle(_ place: Int) -> Self { .text("#\(place)") }
  /// An operand that is yet to be said.
  public static func operand(_ operand: some DeclaredOperand) -> Self { .placeholder(operand.declaration.placeholder) }
  public static func flag(_ flag: Flag) -> Self { .flag(flag.declaration) }
  /// An option whose value is yet to be said.
  public static func option<Value>(_ option: Option<Value>) -> Self { .open(option.declaration) }
  public static func option<Value>(_ option: Option<Value>, _ value: String) -> Self {
    .option(option.declaration, value: value)
  }
}
