/// The holidays that every year has (全国年节及纪念日放假办法 art. 2), in the order of the year.
public enum StatutoryHoliday: String, CaseIterable, Sendable {
  case newYear = "元旦"
  case springFestival = "春节"
  case qingming = "清明节"
  case labour = "劳动节"
  case dragonBoat = "端午节"
  case midAutumn = "中秋节"
  case nationalDay = "国庆节"

  /// The word by which the holiday is found in a name: people leave 节 out.
  private var word: String {
    switch self {
    case .newYear: "元旦"
    case .springFestival: "春节"
    case .qingming: "清明"
    case .labour: "劳动"
    case .dragonBoat: "端午"
    case .midAutumn: "中秋"
    case .nationalDay: "国庆"
    }
  }

  /// The holidays in the name of a day, which may be for two at once: 国庆节、中秋节.
  public static func named(in name: String) -> [StatutoryHoliday] {
    allCases.filter { holiday in
      let word = Array(holiday.word.utf8)
      let bytes = Array(name.utf8)
      return bytes.indices.contains { bytes[$0...].starts(with: word) }
    }
  }
}
