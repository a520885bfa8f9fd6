/// A rule of `foia check`, by its code: T of tables, C of applications, X of the report's text, R of the record.
public enum Rule: String, CaseIterable, Sendable {
  case t1 = "T1"
  case t2 = "T2"
  case t3 = "T3"
  case t4 = "T4"
  case t5 = "T5"
  case t6 = "T6"
  case t7 = "T7"
  case t8 = "T8"
  case t9 = "T9"
  case t10 = "T10"
  case t11 = "T11"
  case c1 = "C1"
  case c2 = "C2"
  case c3 = "C3"
  case c4 = "C4"
  case c5 = "C5"
  case c6 = "C6"
  case c7 = "C7"
  case c8 = "C8"
  case c9 = "C9"
  case c10 = "C10"
  case c11 = "C11"
  case c12 = "C12"
  case c13 = "C13"
  case c14 = "C14"
  case c15 = "C15"
  case c16 = "C16"
  case c17 = "C17"
  case c18 = "C18"
  case c19 = "C19"
  case c20 = "C20"
  case c21 = "C21"
  /// [D] Fee notices that are not by the measure: recorded and said at once, and so found too.
  case c22 = "C22"
  case x1 = "X1"
  case x2 = "X2"
  case x3 = "X3"
  case x4 = "X4"
  case x5 = "X5"
  case x6 = "X6"
  case x7 = "X7"
  case x8 = "X8"
  case r1 = "R1"
  case r2 = "R2"
  case r4 = "R4"

  /// What a rule speaks of.
  public enum Family: String, CaseIterable, Sendable {
    case tables = "T"
    case applications = "C"
    case text = "X"
    case record = "R"
  }

  public var family: Family {
    switch self {
    case .t1, .t2, .t3, .t4, .t5, .t6, .t7, .t8, .t9, .t10, .t11: .tables
    case .c1, .c2, .c3, .c4, .c5, .c6, .c7, .c8, .c9, .c10, .c11, .c12, .c13, .c14, .c15, .c16, .c17, .c18, .c19,
      .c20, .c21, .c22:
      .applications
    case .x1, .x2, .x3, .x4, .x5, .x6, .x7, .x8: .text
    case .r1, .r2, .r4: .record
    }
  }

  /// How grave its findings are, the gravest first.
  public var severities: [Severity] {
    switch self {
    case .t1, .t2, .t3, .t4, .t5, .t6, .t8, .t10, .c1, .c2, .c6, .c7, .c8, .c10, .x1, .x2, .x7, .r1, .r2: [.error]
    case .c3: [.fault]
    case .c4, .c5, .c9, .c11, .c22: [.fault, .warning]
    case .c13, .c14, .x3: [.error, .warning]
    case .t7, .t9, .t11, .c12, .c15, .c16, .c17, .c18, .c19, .c20, .c21, .x4, .x5, .x6, .x8, .r4:
      [.warning]
    }
  }

  /// The article it rests on, where there is one.
  public var article: Article? {
    switch self {
    case .c3, .c4: .regulation(33, paragraph: 2)
    case .c5, .c6, .c7: .regulation(30)
    case .c8, .c22: .feeMeasure
    case .c9: .regulation(32)
    case .c10: .regulation(36)
    case .c11: .regulation(35)
    case .c15: .regulation(31)
    case .c18: .reviewLaw(23)
    case .t1, .t2, .t3, .t4, .t5, .t6, .t7, .t8, .t9, .t10, .t11: .regulation(50)
    case .x8: .regulation(49)
    case .x5: .feeMeasure
    case .c1, .c2, .c12, .c13, .c14, .c16, .c17, .c19, .c20, .c21, .x1, .x2, .x3, .x4, .x6, .x7, .r1, .r2, .r4: nil
    }
  }
}

/// How grave a finding is.
public enum Severity: String, CaseIterable, Sendable {
  /// To be mended or waived; no year is filed while it stands.
  case error
  /// A true record of an act against the rules: shown, needs no mending.
  case fault
  case warning
}
