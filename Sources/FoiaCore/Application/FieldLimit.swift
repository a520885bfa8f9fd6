/// How long a value that is typed for a field may be. What is recorded already may be longer.
public enum FieldLimit: Hashable, Sendable {
  /// So many characters, as a person counts them.
  case characters(Int)
  /// So many bytes of UTF-8.
  case bytes(Int)

  /// The number of the limit in its unit.
  public var most: Int {
    switch self {
    case .characters(let most), .bytes(let most): most
    }
  }

  /// The length of a text that is longer, in the unit of the limit; nil for one that is not.
  public func excess(of text: String) -> Int? {
    // No character is shorter than a byte.
    guard text.utf8.count > most else { return nil }
    let length =
      switch self {
      case .characters: text.count
      case .bytes: text.utf8.count
      }
    return length > most ? length : nil
  }
}

extension Field {
  /// The longest value that is read for it. For names it holds of each where several stand in one text.
  public var limit: FieldLimit {
    switch self {
    case .subject, .matter: .characters(10_000)
    case .details: .bytes(1 << 20)
    default: isLimitedAsName ? .characters(200) : .characters(2_000)
    }
  }

  /// Whether its limit is that of a name, and not that of a text.
  public var isLimitedAsName: Bool {
    switch self {
    case .applicant, .coApplicant, .agent, .officer, .approvedBy, .signer, .thirdParty, .by: true
    default: false
    }
  }
}
