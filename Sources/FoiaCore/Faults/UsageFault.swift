/// Why a command line cannot be understood, whatever its values mean. Options are named with their dashes.
public enum UsageFault: Hashable, Sendable {
  /// The command has no such option; with options of a similar name.
  case unknownOption(String, near: [String])
  /// The option needs a value and has none.
  case missingValue(option: String)
  /// The option does not take a value and has one.
  case noValueTaken(option: String)
  /// The option was given more than once.
  case givenTwice(option: String)
  /// A needed operand is missing.
  case missingOperand(Phrase)
  /// There is an operand more than the command takes.
  case unexpectedOperand(String)
  /// The option can be given only together with this operand.
  case needsOperand(option: String, Phrase)
  /// The option cannot be given together with this operand.
  case notWithOperand(option: String, Phrase)
  /// The two options cannot be given together.
  case notTogether(String, String)
  /// The first option needs the second.
  case needsOption(String, String)
  /// What cannot be undone is done without a terminal only where the option says so.
  case needsConsent(option: String)
  /// The option asks, so it is of use at a terminal only.
  case needsTerminal(option: String)
  /// Exactly one of these options is needed.
  case oneOf([String])
}
