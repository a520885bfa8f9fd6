/// How information is given to an applicant, as the recorded way says it.
public enum WayOfProvision {
  /// It is looked at in the office; with what the record says beyond that: when, where.
  case inspection(told: String?)
  /// The applicant fetches it elsewhere, as the record says: 在某网站下载.
  case fetched(told: String)
  /// It is sent or handed over.
  case handedOver

  /// The way that a recorded text means.
  public init(reading text: String) {
    let small = text.lowercased()
    if Self.fetching.contains(where: { small.contains($0) }) {
      self = .fetched(told: text)
      return
    }
    let isOnline = Self.online.contains { small.contains($0) }
    guard !isOnline, Self.inspecting.contains(where: { small.contains($0) }) else {
      self = .handedOver
      return
    }
    let isAlone = Self.bare.contains(small.filter { !$0.isWhitespace })
    self = .inspection(told: isAlone ? nil : text)
  }

  /// What is fetched from where it stands.
  private static let fetching = ["下载", "网址", "链接", "http", "download"]
  /// What is looked at in the office.
  private static let inspecting = ["查阅", "阅览", "抄录", "inspect"]
  /// What is looked at elsewhere.
  private static let online = ["网", "平台", "online", "internet", "web"]
  /// What says no more than that it is looked at there.
  private static let bare: Set<String> = [
    "查阅", "现场查阅", "当场查阅", "到场查阅", "当面查阅", "来人查阅", "现场查阅、抄录", "现场查阅抄录", "查阅、抄录", "当场查阅、抄录", "查阅抄录", "阅览",
    "现场阅览", "抄录", "到现场查阅", "上门查阅", "inspection", "inspect", "inspectionattheoffice", "inspectiononsite",
    "on-siteinspection",
  ]
}
