internal import FoiaCalendar
public import FoiaCore

extension AnsweredDay {
  /// The day that counts, where there is no room for the date of the decision again: `送达 2025年3月31日（星期一）` · `未登记发出日期`.
  public var told: Phrase { kind == .decided ? Self.unsent : dated }

  /// The day that counts, with which it is: `发出 2025年3月31日（星期一）` · `答复日期（未登记发出日期） 2025年3月31日（星期一）`.
  public var dated: Phrase {
    switch kind {
    case .served: Phrase(zh: "送达 ", en: "served ") + on.long
    case .dispatched: Phrase(zh: "发出\(lacking.zh) ", en: "sent\(lacking.en) ") + on.long
    case .decided: Phrase(zh: "答复日期（\(Self.unsent.zh)） ", en: "decided (\(Self.unsent.en)) ") + on.long
    }
  }

  /// The day that counts in a finding, which filed checks were printed with: `2025-03-31送达` where it is the service, else
  /// `2025-03-31答复`.
  var listed: Phrase {
    switch kind {
    case .served: Phrase(zh: "\(on.iso)送达", en: "served \(on.iso)")
    case .dispatched, .decided: Phrase(zh: "\(on.iso)答复\(lacking.zh)", en: "answered \(on.iso)\(lacking.en)")
    }
  }

  /// The day that counts in a table, with which it is: `2025-03-31发出`.
  public var inTable: Phrase {
    switch kind {
    case .served: Phrase(zh: "\(on.iso)送达", en: "\(on.iso) served")
    case .dispatched: Phrase(zh: "\(on.iso)发出", en: "\(on.iso) sent")
    case .decided: Phrase(zh: "\(on.iso)作出", en: "\(on.iso) decided")
    }
  }

  /// That the day of service, which would count, is not there.
  private var lacking: Phrase {
    lacksService ? Phrase(zh: "（未登记送达日期）", en: " (no service recorded)") : .empty
  }

  private static let unsent = Phrase(zh: "未登记发出日期", en: "no dispatch recorded")
}
