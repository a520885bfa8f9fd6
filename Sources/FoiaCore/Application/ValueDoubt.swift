internal import FoiaCalendar

/// What shows that a recorded value cannot be what its field is for. The value itself is personal and not part of it.
public enum ValueDoubt: String, CaseIterable, Hashable, Sendable {
  /// An identity number that is neither of 18 nor of 15 characters.
  case identityLength = "identity-length"
  /// An identity number whose check digit is another one (GB 11643).
  case identityCheckDigit = "identity-check-digit"
  /// An identity number whose date of birth does not exist, or lies after the receipt.
  case identityBirthDate = "identity-birth-date"
  /// A unified social credit code with another check character, or with a character that none has (GB 32100).
  case creditCode = "credit-code"
  /// What is no telephone number.
  case phone
  /// What is no e-mail address.
  case email

  /// The field of the value.
  public var field: Field {
    switch self {
    case .identityLength, .identityCheckDigit, .identityBirthDate, .creditCode: .identity
    case .phone: .phone
    case .email: .email
    }
  }
}

extension Application {
  /// What is doubtful in its values; empty once they are erased.
  public var doubts: [ValueDoubt] { intake.personal?.doubts(receivedOn: came) ?? [] }
}

extension PersonalDetails {
  /// What is doubtful in the values of an application that came on a day.
  func doubts(receivedOn day: Day) -> [ValueDoubt] {
    let number = identity?.listed(by: "、,;").lazy.compactMap { DocumentNumber($0).doubt(on: day) }.first
    let phones = phone?.listed(by: "、,;/").map { TelephoneKind($0) }
    let addresses = email?.listed(by: "、,;").map { EmailAddress($0) }
    let isPhone = phones.map { !$0.isEmpty && !$0.contains(nil) } ?? true
    let isEmail = addresses.map { !$0.isEmpty && !$0.contains(nil) } ?? true
    return [number, isPhone ? nil : .phone, isEmail ? nil : .email].compactMap(\.self)
  }

  /// The value that a doubt is about; nil where none is recorded.
  func value(doubtedBy doubt: ValueDoubt) -> String? {
    switch doubt {
    case .identityLength, .identityCheckDigit, .identityBirthDate, .creditCode: identity
    case .phone: phone
    case .email: email
    }
  }
}

extension String {
  /// The values that stand in one text, one after another.
  fileprivate func listed(by separators: String) -> [String] {
    halfWidth.split(whereSeparator: separators.contains).map(String.init)
  }
}
