public import FoiaCore

/// What is known of an option without its type: how it is spelled, what it takes, how help shows it.
public struct OptionDeclaration: Sendable {
  /// Without its dashes.
  public let name: String
  public let short: Character?
  /// What it takes; nil for a flag, which takes nothing.
  public let value: ValueKind?
  /// The field of an application that it is for; nil for what is the program's own.
  public let field: Field?
  /// Whether it can be given several times, each time with another value.
  public let repeats: Bool
  public let group: OptionGroup
  public let summary: Phrase
  /// What stands for the value in a usage line.
  public let placeholder: Phrase

  /// `--received`
  public var flag: String { "--\(name)" }
}

/// An option of any type.
public protocol DeclaredOption: Sendable {
  var declaration: OptionDeclaration { get }
}

/// An option that takes a value. A command asks for the value by the option itself: `answers[CloseSyntax.document]`.
public struct Option<Value>: DeclaredOption {
  public let declaration: OptionDeclaration
  public let type: ValueType<Value>

  /// An option of the program's own.
  ///
  /// - Parameters:
  ///   - field: the field that faults name.
  ///   - placeholder: what stands for the value in a usage line; without it that of its kind.
  public init(
    _ name: String, short: Character? = nil, _ type: ValueType<Value>, field: Field? = nil, _ summary: Phrase,
    placeholder: Phrase? = nil, repeats: Bool = false, in group: OptionGroup = .main
  ) {
    self.type = type
    self.declaration = OptionDeclaration(
      name: name, short: short, value: type.kind, field: field, repeats: repeats, group: group, summary: summary,
      placeholder: placeholder ?? type.kind.placeholder)
  }

  /// An option for a field of an application, called like it.
  ///
  /// - Parameter summary: what says more than the name of the field.
  public init(
    _ field: Field, short: Character? = nil, _ type: ValueType<Value>, _ summary: Phrase? = nil,
    placeholder: Phrase? = nil, repeats: Bool = false, in group: OptionGroup = .main
  ) {
    self.init(
      field.flag, short: short, type, field: field, summary ?? Phrase(zh: field.name(.zh), en: field.name(.en)),
      placeholder: placeholder, repeats: repeats, in: group)
  }
}

/// An option that takes no value: it stands there or not.
public struct Flag: DeclaredOption {
  public let declaration: OptionDeclaration

  public init(_ name: String, short: Character? = nil, _ summary: Phrase, in group: OptionGroup = .main) {
    self.declaration = OptionDeclaration(
      name: name, short: short, value: nil, field: nil, repeats: false, group: group, summary: summary,
      placeholder: Phrase(zh: "", en: ""))
  }
}

/// Under which heading help lists an option.
public enum OptionGroup: CaseIterable, Sendable {
  case main, applicant, content, ground, delivery, filter, output, general

  public func heading(_ language: Language) -> String {
    switch (self, language) {
    case (.main, .zh): "选项"
    case (.main, .en): "Options"
    case (.applicant, .zh): "申请人"
    case (.applicant, .en): "Applicant"
    case (.content, .zh): "申请"
    case (.content, .en): "Request"
    case (.ground, .zh): "依据与理由"
    case (.ground, .en): "Grounds"
    case (.delivery, .zh): "发出与送达"
    case (.delivery, .en): "Dispatch and service"
    case (.filter, .zh): "只列其中一部分"
    case (.filter, .en): "Only some of them"
    case (.output, .zh): "输出"
    case (.output, .en): "Output"
    case (.general, .zh): "通用"
    case (.general, .en): "General"
    }
  }
}
