/// The State Council's notices that ship with the program, 2019 to 2026.
///
/// Days are written as in `2025_03_31`; a range stands for every day in it. Where a notice was amended, each day
/// carries the notice that decided it last.
extension WorkCalendar {
  /// The calendar of those notices, with no days of a ledger's own.
  public static let shipped = WorkCalendar(shippedNotices.map { ($0.notice, $0.days) })

  private static let shippedNotices: [ShippedNotice] = [
    ShippedNotice(
      "国办发明电〔2018〕15号", for: 2019, published: 2018_12_06,
      [
        .work("元旦", 2018_12_29),
        .off("元旦", 2018_12_30...2019_01_01),
        .work("春节", 2019_02_02...2019_02_03),
        .off("春节", 2019_02_04...2019_02_10),
        .off("清明节", 2019_04_05),
        .off("端午节", 2019_06_07),
        .off("中秋节", 2019_09_13),
        .work("国庆节", 2019_09_29),
        .off("国庆节", 2019_10_01...2019_10_07),
        .work("国庆节", 2019_10_12),
      ]),
    ShippedNotice(
      "国办发明电〔2019〕3号", for: 2019, published: 2019_03_22, amends: "国办发明电〔2018〕15号",
      [
        .work("劳动节", 2019_04_28),
        .off("劳动节", 2019_05_01...2019_05_04),
        .work("劳动节", 2019_05_05),
      ]),
    ShippedNotice(
      "国办发明电〔2019〕16号", for: 2020, published: 2019_11_21,
      [
        .off("元旦", 2020_01_01),
        .work("春节", 2020_01_19),
        .off("春节", 2020_01_24...2020_01_30),
        .off("清明节", 2020_04_04...2020_04_06),
        .work("劳动节", 2020_04_26),
        .off("劳动节", 2020_05_01...2020_05_05),
        .work("劳动节", 2020_05_09),
        .off("端午节", 2020_06_25...2020_06_27),
        .work("端午节", 2020_06_28),
        .work("国庆节、中秋节", 2020_09_27),
        .off("国庆节、中秋节", 2020_10_01...2020_10_08),
        .work("国庆节、中秋节", 2020_10_10),
      ]),
    ShippedNotice(
      "国办发明电〔2020〕1号", for: 2020, published: 2020_01_27, amends: "国办发明电〔2019〕16号",
      [
        .off("春节", 2020_01_31...2020_02_02)
      ]),
    ShippedNotice(
      "国办发明电〔2020〕27号", for: 2021, published: 2020_11_25,
      [
        .off("元旦", 2021_01_01...2021_01_03),
        .work("春节", 2021_02_07),
        .off("春节", 2021_02_11...2021_02_17),
        .work("春节", 2021_02_20),
        .off("清明节", 2021_04_03...2021_04_05),
        .work("劳动节", 2021_04_25),
        .off("劳动节", 2021_05_01...2021_05_05),
        .work("劳动节", 2021_05_08),
        .off("端午节", 2021_06_12...2021_06_14),
        .work("中秋节", 2021_09_18),
        .off("中秋节", 2021_09_19...2021_09_21),
        .work("国庆节", 2021_09_26),
        .off("国庆节", 2021_10_01...2021_10_07),
        .work("国庆节", 2021_10_09),
      ]),
    ShippedNotice(
      "国办发明电〔2021〕11号", for: 2022, published: 2021_10_25,
      [
        .off("元旦", 2022_01_01...2022_01_03),
        .work("春节", 2022_01_29...2022_01_30),
        .off("春节", 2022_01_31...2022_02_06),
        .work("清明节", 2022_04_02),
        .off("清明节", 2022_04_03...2022_04_05),
        .work("劳动节", 2022_04_24),
        .off("劳动节", 2022_04_30...2022_05_04),
        .work("劳动节", 2022_05_07),
        .off("端午节", 2022_06_03...2022_06_05),
        .off("中秋节", 2022_09_10...2022_09_12),
        .off("国庆节", 2022_10_01...2022_10_07),
        .work("国庆节", 2022_10_08...2022_10_09),
      ]),
    ShippedNotice(
      "国办发明电〔2022〕16号", for: 2023, published: 2022_12_08,
      [
        .off("元旦", 2022_12_31...2023_01_02),
        .off("春节", 2023_01_21...2023_01_27),
        .work("春节", 2023_01_28...2023_01_29),
        .off("清明节", 2023_04_05),
        .work("劳动节", 2023_04_23),
        .off("劳动节", 2023_04_29...2023_05_03),
        .work("劳动节", 2023_05_06),
        .off("端午节", 2023_06_22...2023_06_24),
        .work("端午节", 2023_06_25),
        .off("中秋节、国庆节", 2023_09_29...2023_10_06),
        .work("中秋节、国庆节", 2023_10_07...2023_10_08),
      ]),
    ShippedNotice(
      "国办发明电〔2023〕7号", for: 2024, published: 2023_10_25,
      [
        .off("元旦", 2024_01_01),
        .work("春节", 2024_02_04),
        .off("春节", 2024_02_10...2024_02_17),
        .work("春节", 2024_02_18),
        .off("清明节", 2024_04_04...2024_04_06),
        .work("清明节", 2024_04_07),
        .work("劳动节", 2024_04_28),
        .off("劳动节", 2024_05_01...2024_05_05),
        .work("劳动节", 2024_05_11),
        .off("端午节", 2024_06_10),
        .work("中秋节", 2024_09_14),
        .off("中秋节", 2024_09_15...2024_09_17),
        .work("国庆节", 2024_09_29),
        .off("国庆节", 2024_10_01...2024_10_07),
        .work("国庆节", 2024_10_12),
      ]),
    ShippedNotice(
      "国办发明电〔2024〕12号", for: 2025, published: 2024_11_12,
      [
        .off("元旦", 2025_01_01),
        .work("春节", 2025_01_26),
        .off("春节", 2025_01_28...2025_02_04),
        .work("春节", 2025_02_08),
        .off("清明节", 2025_04_04...2025_04_06),
        .work("劳动节", 2025_04_27),
        .off("劳动节", 2025_05_01...2025_05_05),
        .off("端午节", 2025_05_31...2025_06_02),
        .work("国庆节、中秋节", 2025_09_28),
        .off("国庆节、中秋节", 2025_10_01...2025_10_08),
        .work("国庆节、中秋节", 2025_10_11),
      ]),
    ShippedNotice(
      "国办发明电〔2025〕7号", for: 2026, published: 2025_11_04,
      [
        .off("元旦", 2026_01_01...2026_01_03),
        .work("元旦", 2026_01_04),
        .work("春节", 2026_02_14),
        .off("春节", 2026_02_15...2026_02_23),
        .work("春节", 2026_02_28),
        .off("清明节", 2026_04_04...2026_04_06),
        .off("劳动节", 2026_05_01...2026_05_05),
        .work("劳动节", 2026_05_09),
        .off("端午节", 2026_06_19...2026_06_21),
        .work("国庆节", 2026_09_20),
        .off("中秋节", 2026_09_25...2026_09_27),
        .off("国庆节", 2026_10_01...2026_10_07),
        .work("国庆节", 2026_10_10),
      ]),
  ]
}

/// A notice as this file writes it down: its number and year, and its days off and working days under the name of the
/// holiday.
struct ShippedNotice {
  struct Span {
    let kind: ArrangedDay.Kind
    let name: String
    let days: ClosedRange<Int>

    static func off(_ name: String, _ days: ClosedRange<Int>) -> Span { Span(kind: .off, name: name, days: days) }
    static func off(_ name: String, _ day: Int) -> Span { off(name, day...day) }
    static func work(_ name: String, _ days: ClosedRange<Int>) -> Span { Span(kind: .work, name: name, days: days) }
    static func work(_ name: String, _ day: Int) -> Span { work(name, day...day) }
  }

  let notice: Notice
  let days: [ArrangedDay]

  init(_ number: String, for year: Int, published: Int, amends: String? = nil, _ spans: [Span]) {
    notice = Notice(number: number, year: year, published: Day(literal: published), amends: amends)
    days = spans.flatMap { span in
      (Day(literal: span.days.lowerBound)...Day(literal: span.days.upperBound)).map {
        ArrangedDay(day: $0, kind: span.kind, name: span.name, notice: number)
      }
    }
  }
}
