/// Why it is not known whose part of an application is meant.
public enum HandOverFault: Hashable, Sendable {
  /// The application was not handed to a department of this name, or to none at all.
  case noSuchUnit(ApplicationNumber, String?)
  /// Several departments have the application, and it is not said which one is meant.
  case severalUnits(ApplicationNumber, [String])
  /// No open application is with an officer of this name.
  case noSuchOfficer(String)
  /// Who hands over and who takes over are one.
  case toOneself(String)

  /// Whether something that was looked for does not exist.
  var isNotFound: Bool {
    switch self {
    case .noSuchUnit, .noSuchOfficer: true
    case .severalUnits, .toOneself: false
    }
  }

  /// The code under which scripts know it.
  var code: FaultCode {
    switch self {
    case .noSuchUnit: .noSuchUnit
    case .severalUnits: .ambiguousUnit
    case .noSuchOfficer: .noSuchOfficer
    case .toOneself: .handedToOneself
    }
  }
}
