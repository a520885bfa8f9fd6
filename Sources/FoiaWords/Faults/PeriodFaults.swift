internal import FoiaCore

/// What is said of a quarter or month that cannot be read, or stands where a year is needed.
enum PeriodFaults {
  static func notAQuarter(_ text: String) -> FaultText {
    FaultText(
      zh: "“\(text.excerpt)”不是季度", en: "'\(text.excerpt)' is not a quarter",
      wayOut: Phrase(
        zh: "请写成 2025-1、2025Q1 或 2025年第1季度，季度为1至4", en: "write 2025-1 or 2025Q1; quarters go from 1 to 4"))
  }

  static func quarterAsYear(_ text: String) -> FaultText {
    let quarter = StatsSyntax.quarter.flag
    return FaultText(
      zh: "“\(text.excerpt)”是季度，不是年度", en: "'\(text.excerpt)' is a quarter, not a year",
      wayOut: Phrase(zh: "请写 \(quarter) \(text.excerpt)", en: "write \(quarter) \(text.excerpt)"))
  }

  static func notAMonth(_ text: String) -> FaultText {
    FaultText(
      zh: "“\(text.excerpt)”不是月份", en: "'\(text.excerpt)' is not a month",
      wayOut: Phrase(
        zh: "请写成 2025-03、2025年3月、本月或上月，月份为1至12", en: "write 2025-03, this or last; months go from 1 to 12"))
  }

  static func monthAsYear(_ text: String) -> FaultText {
    let month = StatsSyntax.month.flag
    return FaultText(
      zh: "“\(text.excerpt)”是月份，不是年度", en: "'\(text.excerpt)' is a month, not a year",
      wayOut: Phrase(zh: "请写 \(month) \(text.excerpt)", en: "write \(month) \(text.excerpt)"))
  }
}
