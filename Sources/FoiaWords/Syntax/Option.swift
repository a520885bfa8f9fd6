public import FoiaCore

/// What is known of an option without its type: how it is spelled, what it takes, how help shows it.
public struct OptionDeclaration: Sendable {
  /// The name without its dashes.
  public let name: String
  /// The letter after one dash that stands for it; nil where there is none.
  public let short: Character?
  /// What it takes; nil for a flag, which takes nothing.
  public let value: ValueKind?
  /// The field of an application that it is for; nil for what is the program's own.
  public let field: Field?
  /// Whether it can be given several times, each time with another value.
  public let repeats: Bool
  /// The heading that help lists it under.
  public let group: OptionGroup
  /// What it is for, in a few words.
  public let summary: Phrase
  /// How it is asked for at a terminal, and what its value stands under before it is recorded.
  public let question: Phrase
  /// What stands for the value in a usage line.
  public let placeholder: Phrase
  /// How a text for it is looked at; nil for a flag.
  public let probe: ValueProbe?

  /// Whether its value says something of what is recorded, and not how the command does its work.
  public var isOfRecord: Bool {
    let isFile = value.map { [.file, .folder, .output].contains($0) } ?? false
    return !isFile && ![.filter, .output, .general].contains(group)
  }

  /// The name with its dashes: `--received`.
  public var flag: String { "--\(name)" }
}

extension OptionDeclaration: DeclaredOption {
  /// The declaration itself.
  public var declaration: OptionDeclaration { self }
}

/// An option of any type.
public protocol DeclaredOption: Sendable {
  /// What is known of it without its type.
  var declaration: OptionDeclaration { get }
}

/// An option that takes a value. A command asks for the value by the option itself: `answers[CloseSyntax.document]`.
public struct Option<Value>: DeclaredOption {
  /// How it is spelled, what it takes and how help shows it.
  public let declaration: OptionDeclaration
  /// How its value is read.
  public let type: ValueType<Value>

  /// An option of the program's own.
  ///
  /// - Parameters:
  ///   - field: the field that faults name.
  ///   - placeholder: what stands for the value in a usage line; without it that of its kind.
  ///   - question: how it is asked for; without it by the name of its field, or its summary.
  public init(
    _ name: String, short: Character? = nil, _ type: ValueType<Value>, field: Field? = nil, _ summary: Phrase,
    placeholder: Phrase? = nil, question: Phrase? = nil, repeats: Bool = false, in group: OptionGroup = .main
  ) {
    let placeholder = placeholder ?? type.kind.placeholder
    self.type = type.refusing(placeholder)
    self.declaration = OptionDeclaration(
      name: name, short: short, value: type.kind, field: field, repeats: repeats, group: group, summary: summary,
      question: question ?? field?.name ?? summary, placeholder: placeholder, probe: ValueProbe(self.type))
  }

  /// An option for a field of an application, called like it.
  ///
  /// - Parameter summary: what says more than the name of the field.
  public init(
    _ field: Field, short: Character? = nil, _ type: ValueType<Value>, _ summary: Phrase? = nil,
    placeholder: Phrase? = nil, question: Phrase? = nil, repeats: Bool = false, in group: OptionGroup = .main
  ) {
    self.init(
      field.flag, short: short, type, field: field, summary ?? field.name, placeholder: placeholder,
      question: question, repeats: repeats, in: group)
  }
}

/// An option that takes no value: it stands there or not.
public struct Flag: DeclaredOption {
  /// How it is spelled and how help shows it.
  public let declaration: OptionDeclaration

  /// A flag called `name`, without its dashes.
  public init(_ name: String, short: Character? = nil, _ summary: Phrase, in group: OptionGroup = .main) {
    self.declaration = OptionDeclaration(
      name: name, short: short, value: nil, field: nil, repeats: false, group: group, summary: summary,
      question: summary, placeholder: .empty, probe: nil)
  }
}

/// Under which heading help lists an option.
public enum OptionGroup: CaseIterable, Sendable {
  case main, applicant, content, ground, delivery, filter, output, general

  /// The heading that help prints over the options of the group.
  public var heading: Phrase {
    switch self {
    case .main: Phrase(zh: "选项", en: "Options")
    case .applicant: Phrase(zh: "申请人", en: "Applicant")
    case .content: Phrase(zh: "申请", en: "Request")
    case .ground: Phrase(zh: "依据与理由", en: "Grounds")
    case .delivery: Phrase(zh: "发出与送达", en: "Dispatch and service")
    case .filter: Phrase(zh: "只列其中一部分", en: "Only some of them")
    case .output: Phrase(zh: "输出", en: "Output")
    case .general: Phrase(zh: "通用", en: "General")
    }
  }
}
