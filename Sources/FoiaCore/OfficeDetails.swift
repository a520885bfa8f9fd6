/// What a letter says of the office that writes it. What is nil or empty is not set, and is left blank in letters.
public struct OfficeDetails: Hashable, Sendable {
  /// The name of the agency.
  public var agency: String
  /// What its numbers of applications begin with in print: 易工信公申.
  public var numberPrefix: String?
  /// Whom to ask, with a telephone number: 李明，0571-8888888.
  public var contact: String?
  /// The postal address, to which replies, opinions and payments go.
  public var address: String?
  /// How a fee is paid: to which account, by which slip.
  public var payment: String?
  /// The organs that reviews of its answers can be applied for at, as its letters name them.
  public var reviewOrgans: [String]
  /// The channel on the internet by which a review can be applied for.
  public var reviewChannel: String?
  /// The court at which its answers can be contested, as its letters name it.
  public var court: String?
  /// The remedies that its letters state.
  public var remedies: RemedyTable

  /// Only the name is always there; a ledger is founded with it.
  public init(
    agency: String, numberPrefix: String? = nil, contact: String? = nil, address: String? = nil, payment: String? = nil,
    reviewOrgans: [String] = [], reviewChannel: String? = nil, court: String? = nil,
    remedies: RemedyTable = .byLaw
  ) {
    self.agency = agency
    self.numberPrefix = numberPrefix
    self.contact = contact
    self.address = address
    self.payment = payment
    self.reviewOrgans = reviewOrgans
    self.reviewChannel = reviewChannel
    self.court = court
    self.remedies = remedies
  }

  /// The number of an application as the office prints it: that of its old ledger, else with the prefix that is set:
  /// 易工信公申〔2023〕1号.
  public func printed(_ registration: Registration) -> String {
    let number = registration.number
    let prefixed = numberPrefix.flatMap { OfficialNumber(series: $0, year: number.year, serial: number.serial) }
    return registration.officeNumber ?? prefixed?.description ?? number.description
  }
}
