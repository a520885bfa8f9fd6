public import FoiaCore

/// How the text of an option or operand is read into a value that cannot be wrong.
public struct ValueType<Value>: Sendable {
  /// What kind of value it is, for help and completions.
  public let kind: ValueKind
  /// Reads the text, or says what is wrong with it.
  public let read: @Sendable (String, ReadingContext) throws(ReadingFault) -> Value
  /// What no rule allows of a value that could be read, such as an event in the future.
  public let violations: @Sendable (Value, ReadingContext) -> [RuleViolation]
  /// What is to be said of a text that could be read, such as what it was taken for; nil where there is nothing.
  public let remark: @Sendable (Value, String, ReadingContext) -> Phrase?
  /// The value as it is shown before it is recorded; nil where the text shows it.
  public let shown: @Sendable (Value) -> Phrase?

  /// A type whose texts are read by `read`, and refused before where they are longer than the field takes.
  public init(
    _ kind: ValueKind, violations: @escaping @Sendable (Value, ReadingContext) -> [RuleViolation] = { _, _ in [] },
    remark: @escaping @Sendable (Value, String, ReadingContext) -> Phrase? = { _, _, _ in nil },
    shown: @escaping @Sendable (Value) -> Phrase? = { _ in nil },
    read: @escaping @Sendable (String, ReadingContext) throws(ReadingFault) -> Value
  ) {
    self.kind = kind
    self.read = { text, context throws(ReadingFault) in
      try context.field?.checkLength(of: text)
      return try read(text, context)
    }
    self.violations = violations
    self.remark = remark
    self.shown = shown
  }
}

extension ValueType {
  /// The same, but the word that stands for the value in a usage line is refused.
  func refusing(_ placeholder: Phrase) -> Self {
    Self(kind, violations: violations, remark: remark, shown: shown) { [read] text, context throws(ReadingFault) in
      try context.field?.refuse(placeholder, as: text)
      return try read(text, context)
    }
  }
}

extension ValueType where Value == Channel {
  /// The way in which an application came, which has to be known.
  public static var channel: Self {
    Self(.choice(.channel)) { channel, _ in
      channel == .unknown ? [.channelNotRecorded] : []
    } shown: {
      $0.noun
    } read: { text, _ throws(ReadingFault) in
      try Channel(reading: text)
    }
  }
}

extension ValueType where Value == String {
  /// One line that may not be empty.
  public static var text: Self { line(.text) }

  /// The name of a person, a department, an agency: one line that may not be empty.
  public static var name: Self { line(.name) }

  /// The path of a file that is read.
  public static var file: Self { verbatim(.file) }
  /// The path of a folder.
  public static var folder: Self { verbatim(.folder) }
  /// A file that is written; `-` is standard output.
  public static var output: Self { verbatim(.output) }

  /// The hash of a log's head, in full or shortened as it is printed.
  public static var hash: Self {
    Self(.hash) { text, _ throws(ReadingFault) in try Reading.hash(text) }
  }

  /// Text that is looked at by the command, as it was typed.
  public static func verbatim(_ kind: ValueKind) -> Self { Self(kind) { text, _ in text } }

  /// One line as `text`, limited like a field that the option itself is not for.
  static func text(limitedAs field: Field) -> Self {
    Self(.text, remark: { _, text, _ in field.controlRemark(on: text) }) { text, _ throws(ReadingFault) in
      try field.checkLength(of: text)
      return text.trimmed
    }
  }

  private static func line(_ kind: ValueKind) -> Self {
    Self(kind, remark: controlRemark) { text, context throws(ReadingFault) in
      let line = text.trimmed
      // A dash stands for standard input where that is read, and for nothing elsewhere.
      if line.isEmpty || line == "-", let field = context.field { throw .empty(field) }
      return line
    }
  }
}

extension ValueType where Value == String? {
  /// One line; an empty one says nothing.
  public static var textOrNothing: Self {
    Self(.text, remark: controlRemark) { text, context throws(ReadingFault) in try something(text, context) }
  }

  /// A name; an empty one says nothing.
  public static var nameOrNothing: Self {
    Self(.name, remark: controlRemark) { text, context throws(ReadingFault) in try something(text, context) }
  }

  @Sendable private static func something(_ text: String, _ context: ReadingContext) throws(ReadingFault) -> String? {
    if text.trimmed == "-", let field = context.field { throw .empty(field) }
    return text.trimmed.isEmpty ? nil : text.trimmed
  }
}

extension ValueType where Value == DocumentChoice {
  /// The number of a document as it is typed, or the word that takes the next one; an empty one says nothing.
  public static var document: Self {
    Self(.text, remark: controlRemark) {
      $0 == .next ? Phrase(zh: "自动取号", en: "the next number") : nil
    } read: { text, context throws(ReadingFault) in
      if ["auto", "自动", "自动取号"].contains(text.word) { return .next }
      guard let typed = try ValueType<String?>.textOrNothing.read(text, context) else { return .none }
      return .typed(typed)
    }
  }
}

/// What is said of a line that control characters were taken out of.
@Sendable private func controlRemark(_: some Any, _ text: String, _ context: ReadingContext) -> Phrase? {
  context.field?.controlRemark(on: text)
}

extension ValueType where Value == Int {
  /// A year of four digits.
  public static var year: Self { Self(.year) { text, _ throws(ReadingFault) in try Reading.year(text) } }
  /// How many days: a whole number from 0.
  public static var days: Self { Self(.count) { text, _ throws(ReadingFault) in try Reading.count(text) } }

  /// How many things that have no field of their own: a whole number from 1 to 1,000,000.
  public static var howMany: Self { Self(.count) { text, _ throws(ReadingFault) in try Reading.howMany(text) } }

  /// How many working days an extension has: as many as the law allows.
  public static var extensionDays: Self {
    Self(.count, violations: { days, _ in Extension.violations(ofLength: days) }) { text, _ throws(ReadingFault) in
      try Reading.quantity(text, of: .days)
    }
  }

  /// How many things: a whole number from 1 to the most that the field counts.
  public static func quantity(_ field: Field) -> Self {
    Self(.count) { text, _ throws(ReadingFault) in try Reading.quantity(text, of: field) }
  }
}

extension ValueType where Value == EntryID {
  /// An entry by its place in the log: `#14`.
  public static var handle: Self { Self(.handle) { text, _ throws(ReadingFault) in try Reading.handle(text) } }
}

extension ValueType where Value == ClosedRange<Int> {
  /// One year or several in a row: `2022-2024`.
  public static var years: Self {
    Self(.years) { text, _ throws(ReadingFault) in try StatisticsScope.years(reading: text) }
  }
}

extension ValueType where Value == Quarter {
  /// A quarter of a year: `2025-1`.
  public static var quarter: Self {
    Self(.quarter) { text, _ throws(ReadingFault) in try Quarter(reading: text) }
  }
}

extension ValueType where Value == Month {
  /// A month of a year: `2025-03`.
  public static var month: Self {
    Self(.month) { text, context throws(ReadingFault) in try Month(reading: text, today: context.today) }
  }
}

extension ValueType where Value == Money {
  /// An amount of money in yuan.
  public static var amount: Self {
    Self(.amount, shown: \.text) { text, _ throws(ReadingFault) in try Money(reading: text) }
  }
}

extension ValueType where Value == NumberReference {
  /// An application, in any of the ways people name one.
  public static var number: Self {
    Self(.number) { text, _ throws(ReadingFault) in try NumberReference(reading: text) }
  }
}

extension ValueType where Value == [NumberReference] {
  /// Several applications, in any of the ways people name them: `1,2`, `1-3`.
  public static var numbers: Self {
    Self(.number) { text, _ throws(ReadingFault) in try NumberReference.several(reading: text) }
  }
}

extension ValueType where Value == Rule {
  /// A rule of the check, by its code.
  public static var rule: Self { Self(.rule) { text, _ throws(ReadingFault) in try Rule(reading: text) } }
}

extension ValueType where Value == TableColumn {
  /// A column of the applications table, by its code or label.
  public static var column: Self {
    Self(.column) { text, _ throws(ReadingFault) in try TableColumn(reading: text) }
  }
}

extension ValueType where Value == DisputeColumn {
  /// A column of the table of section four, by its code or label.
  public static var disputeColumn: Self {
    Self(.column) { text, _ throws(ReadingFault) in try DisputeColumn(reading: text) }
  }
}

extension ValueType where Value == SpokenOutcome {
  /// An outcome by its code, label, alias or number of the form, with the sub-reason where the words name one: 撤回.
  public static var outcome: Self {
    Self(
      .outcome, remark: { outcome, text, _ in outcome.remark(on: text.trimmed) },
      shown: { Closing.name(of: $0.outcome, $0.subReason) }
    ) { text, _ throws(ReadingFault) in
      try SpokenOutcome(reading: text)
    }
  }
}

extension ValueType where Value: Choosable {
  /// One of a closed set: its code, or its name in either language.
  public static func choice(_: Value.Type) -> Self {
    Self(.choice(Value.vocabulary), shown: \.noun) { text, _ throws(ReadingFault) in try Value(reading: text) }
  }
}

extension ValueType where Value: CaseIterable & RawRepresentable<String> & Sendable {
  /// One of a few codes.
  public static func code(_: Value.Type, of vocabulary: Vocabulary) -> Self {
    let kind = ValueKind.choice(vocabulary)
    return Self(vocabulary == .format ? .code(Value.allCases.map(\.rawValue)) : kind) {
      text, _ throws(ReadingFault) in
      try Reading.choice(text, vocabulary, Value.self)
    }
  }
}
