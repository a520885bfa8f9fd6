public import FoiaCore

/// What mending a mistake of one application with a reason has in common: `foia reopen`, `foia void`, `foia erase`.
public enum MendingSyntax {
  /// The application to mend.
  public static let number = GeneralOptions.number
  /// Why it is mended.
  public static let reason = GeneralOptions.reason

  static func syntax(_ options: [any DeclaredOption] = [], resumes: Bool = true, examples: [Example]) -> Syntax {
    Syntax([number], [reason] + options + [GeneralOptions.json], records: true, resumes: resumes, examples: examples)
  }
}

/// What `foia reopen` takes on its line.
public enum ReopenSyntax {
  static let syntax = MendingSyntax.syntax(examples: [
    Example(
      Phrase(zh: "foia reopen 1 --reason 误办结", en: "foia reopen 1 --reason 'closed by mistake'"),
      Phrase(zh: "第1号恢复办理", en: "number 1 is open again")),
    Example(
      Phrase(
        zh: "foia reopen 2024-0007 --reason 答复书未发出", en: "foia reopen 2024-0007 --reason 'the reply was never sent'"),
      Phrase(zh: "上年的申请恢复办理", en: "an application of last year is open again")),
  ])
}

/// What `foia void` takes on its line.
public enum VoidSyntax {
  /// The application that it repeats, which stays.
  public static let sameAs = Option(
    .sameAs, .number, Phrase(zh: "重复登记的：保留的那件申请", en: "of one logged twice, the application that stays"),
    question: Phrase(zh: "保留的申请", en: "application that stays"))

  static let syntax = MendingSyntax.syntax(
    [sameAs],
    examples: [
      Example(
        Phrase(
          zh: "foia void 3 --same-as 2 --reason 重复登记", en: "foia void 3 --same-as 2 --reason 'logged twice'"),
        Phrase(zh: "第3号并入第2号，不计入任何统计", en: "number 3 repeats number 2 and counts nowhere")),
      Example(
        Phrase(zh: "foia void 4 --reason 属于信访事项", en: "foia void 4 --reason 'it is a petition'"),
        Phrase(zh: "不该登记的", en: "it should not have been logged")),
    ])
}

/// What `foia erase` takes on its line.
public enum EraseSyntax {
  /// Whether it is done without being asked.
  public static let yes = Flag("yes", Phrase(zh: "不再询问，直接删除", en: "erase without asking"))

  // What an erasure is about is kept nowhere else.
  static let syntax = MendingSyntax.syntax(
    [yes, GeneralOptions.dryRun], resumes: false,
    examples: [
      Example(
        Phrase(zh: "foia erase 1 --reason 申请人依法要求删除", en: "foia erase 1 --reason 'the applicant asks for it by law'"),
        Phrase(zh: "删除第1号的个人信息", en: "the personal data of number 1 is gone")),
      Example(
        Phrase(
          zh: "foia erase 2019-0003 --reason 保存期满 --yes", en: "foia erase 2019-0003 --reason 'kept long enough' --yes"),
        Phrase(zh: "统计不变", en: "the counts stay")),
    ])
}
