public import FoiaCore

extension Verb {
  /// What the command takes on its line.
  public var syntax: Syntax {
    switch self {
    case .initialise: InitSyntax.syntax
    case .new: NewSyntax.syntax
    case .confirm: ConfirmSyntax.syntax
    case .show: ShowSyntax.syntax
    case .list: ListSyntax.syntax
    case .find: FindSyntax.syntax
    case .status: StatusSyntax.syntax
    case .due: DueSyntax.syntax
    case .log: LogSyntax.syntax
    case .assign: AssignSyntax.syntax
    case .clarify: ClarifySyntax.syntax
    case .reasons: ReasonsSyntax.syntax
    case .consult: ConsultSyntax.syntax
    case .extend: ExtendSyntax.syntax
    case .deferring: DeferSyntax.syntax
    case .fee: FeeSyntax.syntax
    case .item: ItemSyntax.syntax
    case .approve: ApproveSyntax.syntax
    case .attach: AttachSyntax.syntax
    case .close: CloseSyntax.syntax
    case .letter: LetterSyntax.syntax
    case .serve: ServeSyntax.syntax
    case .disclose: DiscloseSyntax.syntax
    case .redo: RedoSyntax.syntax
    case .dispute: DisputeSyntax.syntax
    case .outcomes: OutcomesSyntax.syntax
    case .correct: CorrectSyntax.syntax
    case .reopen: ReopenSyntax.syntax
    case .void: VoidSyntax.syntax
    case .undo: UndoSyntax.syntax
    case .erase: EraseSyntax.syntax
    case .calendar: CalendarSyntax.syntax
    case .figures: FiguresSyntax.syntax
    case .report: ReportSyntax.syntax
    case .stats: StatsSyntax.syntax
    case .why: WhySyntax.syntax
    case .freeze: FreezeSyntax.syntax
    case .drift: DriftSyntax.syntax
    case .check: CheckSyntax.syntax
    case .yearEnd: YearEndSyntax.syntax
    case .importing: ImportSyntax.syntax
    case .export: ExportSyntax.syntax
    case .backup: BackupSyntax.syntax
    case .restore: RestoreSyntax.syntax
    case .doctor: DoctorSyntax.syntax
    case .config: ConfigSyntax.syntax
    case .help: HelpSyntax.syntax
    }
  }

  /// The part of the work that the command belongs to; help is grouped by it.
  public var stage: Stage {
    switch self {
    case .initialise, .config, .importing, .calendar: .begin
    case .new, .confirm, .assign: .importRows
    case .clarify, .reasons, .consult, .extend, .deferring, .fee, .item, .attach: .follow
    case .outcomes, .approve, .close, .letter, .serve, .disclose, .redo, .dispute: .answer
    case .status, .due, .list, .find, .show, .log: .look
    case .correct, .undo, .reopen, .void, .erase: .mend
    case .report, .figures, .stats, .why, .check, .yearEnd, .freeze, .drift: .yearEnd
    case .export: .exchange
    case .backup, .restore, .doctor: .keep
    case .help: .help
    }
  }
}

/// The stages of the work with applications, in the order in which they come.
public enum Stage: CaseIterable, Sendable {
  case begin, importRows, follow, answer, look, mend, yearEnd, exchange, keep, help

  /// The heading that the commands of the stage stand under in help.
  public var heading: Phrase {
    switch self {
    case .begin: Phrase(zh: "建立台账", en: "Start a ledger")
    case .importRows: Phrase(zh: "登记与转办", en: "Take an application in")
    case .follow: Phrase(zh: "办理过程", en: "Follow its course")
    case .answer: Phrase(zh: "答复与之后", en: "Answer, and what comes after")
    case .look: Phrase(zh: "待办与查询", en: "See what is to do, look and find")
    case .mend: Phrase(zh: "改正差错", en: "Mend a mistake")
    case .yearEnd: Phrase(zh: "年度报告与统计", en: "Report, check and file a year")
    case .exchange: Phrase(zh: "导出", en: "Exchange")
    case .keep: Phrase(zh: "备份与恢复", en: "Keep the ledger safe")
    case .help: Phrase(zh: "帮助", en: "Help")
    }
  }

  /// The commands of the stage.
  public var verbs: [Verb] { Verb.allCases.filter { $0.stage == self } }
}
