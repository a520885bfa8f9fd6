public import FoiaCalendar

/// What an answer goes through within the agency before it goes out, in the order in which it does.
public enum ApprovalStep: String, CaseIterable, Sendable {
  /// The handling unit gives its opinion (承办单位意见).
  case unit
  /// What is to be disclosed is reviewed for secrets (保密审查).
  case secrecy
  /// The answer is reviewed for its legality (合法性审查).
  case legal
  /// The head of the disclosure office agrees (公开机构负责人意见).
  case office
  /// The head of the agency signs the answer (机关负责人签发).
  case leader
}

/// What somebody says whose approval is asked for: `agree`, or `return` to be changed.
public enum ApprovalOpinion: String, CaseIterable, Sendable {
  case agree
  case sentBack = "return"
}

/// One step of the approval of an answer, with the opinion that was given.
public struct Approval: Hashable, Sendable {
  /// The day the opinion was given.
  public var on: Day
  /// Whose opinion it is.
  public var step: ApprovalStep
  /// What the opinion is.
  public var opinion: ApprovalOpinion
  /// Who gave it; nil if not recorded.
  public var signer: String?
  /// The opinion in words; nil if not recorded.
  public var comment: String?

  /// It has no effect on the clock or on a table.
  public init(
    on: Day, step: ApprovalStep, opinion: ApprovalOpinion, signer: String? = nil, comment: String? = nil
  ) {
    self.on = on
    self.step = step
    self.opinion = opinion
    self.signer = signer
    self.comment = comment
  }
}

extension Approval {
  var payload: Payload {
    var payload = Payload()
    payload.set("comment", comment)
    payload.set("opinion", opinion.rawValue)
    payload.set("signer", signer)
    payload.set("step", step.rawValue)
    return payload
  }

  init?(_ day: Day, _ payload: Payload) {
    guard let step = payload.code("step", ApprovalStep.self),
      let opinion = payload.code("opinion", ApprovalOpinion.self)
    else { return nil }
    self.init(
      on: day, step: step, opinion: opinion, signer: payload.text("signer"), comment: payload.text("comment"))
  }
}
