public import FoiaCore

extension Field {
  /// What the option takes, with its codes where they are few: `送达方式：in-person、post、…`.
  public func summary(_ language: Language) -> String {
    guard let choices, !choices.isEmpty else { return name(language) }
    switch language {
    case .zh: return name(.zh) + "：" + choices.joined(separator: "、")
    case .en: return name(.en) + ": " + choices.joined(separator: ", ")
    }
  }

  /// The codes of a closed set that the field takes one of; nil for anything else. The outcomes have a command of their own.
  private var choices: [String]? {
    switch self {
    case .kind: ApplicantKind.allCases.map(\.rawValue)
    case .channel: Channel.allCases.filter { $0 != .unknown }.map(\.rawValue)
    case .subReason: SubReason.allCases.map(\.rawValue)
    case .service: ServiceMethod.allCases.map(\.rawValue)
    case .opinion: OpinionKind.allCases.map(\.rawValue)
    case .feeBasis: FeeBasis.allCases.map(\.rawValue)
    case .way: DisputeWay.allCases.map(\.rawValue)
    case .result: DisputeResult.allCases.map(\.rawValue)
    default: nil
    }
  }
}
