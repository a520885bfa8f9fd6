/// All rules. A new rule has its file in this folder, its line in one of these lists, and its words in FoiaWords/Rules.
extension Rule {
  /// Rules on figures, in the order of their findings.
  static let onFigures: [any FiguresRule.Type] = [
    OutcomesDoNotAddUp.self, ColumnDoesNotBalance.self, KindsDoNotAddUp.self, FormOfAnotherYear.self,
    DisputesDoNotAddUp.self, InForceDoesNotFollow.self, SameFiguresAsLastYear.self, PendingDisputesMissing.self,
  ]

  /// Rules on the days and the clock of one application, in the order of their findings.
  static let onTime: [any ApplicationRule.Type] = [DatesOutOfOrder.self, AnsweredLate.self, DueDateProvisional.self]

  /// Rules on irregularities; their findings come in the order of the irregularities.
  static let onIrregularities: [any IrregularityRule.Type] = [
    ExtensionIrregular.self, ClarificationIrregular.self, NotClarifiedWithoutGround.self, UnclearWithoutGround.self,
    UnpaidFeeWithoutGround.self, ThirdPartyNotConsulted.self, EarlierAnswerMissing.self, ReasonsNotAskedFor.self,
    EvidenceMissing.self, ReceiptConfirmedLate.self, SentInAnotherYear.self, FeeNoticeIrregular.self,
    SentByCourier.self, ClosedUnfinished.self, DisclosedUnreviewed.self,
  ]

  /// Rules on what is recorded of one application, in the order of their findings.
  static let onRecording: [any ApplicationRule.Type] = [
    ApplicantKindDoubtful.self, DispatchNotRecorded.self, ValueDoubtful.self,
  ]

  /// Rules on the text of the annual report.
  static let onText: [any TextRule.Type] = [
    NumbersDifferFromTables.self, ReceiptMisstated.self, HeadingsNotAsInForm.self, TextLeftOpen.self,
    FeeStatementWrong.self, TextSameAsLastYear.self, WrongYearOrAgency.self, PublishedLate.self,
    FinishMisstated.self, LeftOvers.self, HeadingsAstray.self, OverviewTooLong.self, DisclosureLeftBlank.self,
    TimelinessMisstated.self,
  ]

  /// Rules that compare several things; each is called by name with what the ledger finds for it.
  static let onComparisons: [any RuleDefinition.Type] = [
    CarriedInNotAsFiled.self, NotAWholeNumber.self, RecordsDifferFromFiling.self, ClosingIncomplete.self,
    NumbersDoubledOrMissing.self, SuitBeforeReview.self, ManyApplicationsInMonth.self, LookAlikes.self,
    EqualRows.self, RecordChanged.self, FileDamaged.self, BackupMissing.self, RecordedOnAnotherDay.self,
    FileNotAsMade.self,
    ErasureUnfinished.self, AttachmentNotAsKept.self,
  ]

  /// All rules in the order in which they are printed: by family, then by number.
  public static let allCases: [Rule] = {
    let lists: [[any RuleDefinition.Type]] = [
      onFigures, onTime, onIrregularities, onRecording, onText, onComparisons,
    ]
    let rules = lists.joined().map { $0.rule }
    return Family.allCases.flatMap { family in
      rules.filter { $0.family == family }.sorted { $0.number < $1.number }
    }
  }()

  static let byCode = Dictionary(allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// The number in its code: 3 of `C3`.
  private var number: Int { Int(rawValue.dropFirst()) ?? 0 }
}
