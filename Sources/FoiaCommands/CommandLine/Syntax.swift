internal import FoiaCore
internal import FoiaWords

/// What a command takes on its line: operands and options. Parsing and `foia help` both read it.
struct Syntax: Sendable {
  enum Operands: Sendable {
    case none
    case optional(OptionWord)
    case one(OptionWord)
    case several(OptionWord)
    /// As many as there are; the command looks at them itself.
    case any(OptionWord)
  }

  struct Option: Sendable {
    enum Value: Sendable { case none, one, several }

    let key: Key
    /// Without its dashes.
    let name: String
    let short: Character?
    let value: Value
    /// What says more about it than the name of its field.
    var explained: OptionWord?
  }

  /// What an option is about: a field of an application, or something of the program's own.
  enum Key: Hashable, Sendable {
    case field(Field)
    case word(OptionWord)
  }

  let operands: Operands
  let options: [Option]

  init(_ operands: Operands, _ options: [Option]...) {
    self.operands = operands
    self.options = options.flatMap { $0 }
  }

  /// What every command takes.
  static let common: [Option] = [
    .value("db", .db), .value("lang", .lang), .value("today", .today), .flag("no-color", .noColor),
  ]
  /// What every command takes that writes.
  static let writing: [Option] = [.value("by", .by)] + common

  func option(named name: some StringProtocol) -> Option? { options.first { $0.name == name } }
  func option(short: Character) -> Option? { options.first { $0.short == short } }
}

extension Syntax.Option {
  /// An option for a field, called like it.
  static func field(
    _ field: Field, _ short: Character? = nil, value: Value = .one, explained: OptionWord? = nil
  ) -> Self {
    Self(key: .field(field), name: field.flag, short: short, value: value, explained: explained)
  }

  static func value(_ name: String, _ word: OptionWord, short: Character? = nil) -> Self {
    Self(key: .word(word), name: name, short: short, value: .one)
  }

  static func flag(_ name: String, _ word: OptionWord, short: Character? = nil) -> Self {
    Self(key: .word(word), name: name, short: short, value: .none)
  }

  func summary(_ language: Language) -> String {
    if let explained { return explained.summary(language) }
    switch key {
    case .field(let field): return field.summary(language)
    case .word(let word): return word.summary(language)
    }
  }

  /// `-a, --applicant VALUE`
  var spelling: String {
    (short.map { "-\($0), " } ?? "") + "--\(name)" + (value == .none ? "" : " \(name.uppercased())")
  }
}
