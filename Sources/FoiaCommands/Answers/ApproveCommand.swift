internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct ApproveCommand: RecordingCommand {
  static let verb = Verb.approve

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func defaults(today: Day) -> [Default] {
    [(ApproveSyntax.opinion, ApprovalOpinion.agree.rawValue), (ApproveSyntax.on, today.iso)]
  }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let step = try answers.required(ApproveSyntax.step)
    try answers.offer(ApproveSyntax.opinion)
    try answers.offer(ApproveSyntax.on)
    try answers.offer(ApproveSyntax.signer, initial: step == .office ? officeHead(answers) : "")
    let (opinion, on) = (answers[ApproveSyntax.opinion] ?? .agree, answers[ApproveSyntax.on] ?? answers.today)
    let (signer, comment) = (answers[ApproveSyntax.signer], answers[ApproveSyntax.comment])
    guard let step else { return nil }
    return { _ in [.approvalGiven(Approval(on: on, step: step, opinion: opinion, signer: signer, comment: comment))] }
  }
}
