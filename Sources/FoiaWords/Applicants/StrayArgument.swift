internal import FoiaCalendar
internal import FoiaCore

extension Mask {
  /// An argument that belongs nowhere, as a message shows it: as it was typed, unless it may be a person's data whose
  /// option was forgotten.
  ///
  /// Shown are words of the program, dates, numbers of applications, short numbers, and single words in small letters.
  /// Masked are all other words with Chinese characters or another script that is not Latin, what is written as a name
  /// (`Zhang San`), several words, long numbers, and addresses of e-mail.
  public static func stray(_ text: String) -> String {
    // As it is shown, so that no part of a control sequence is.
    let text = text.visible
    if text.contains("@") || text.contains("＠") { return whole(text) }
    if text.isKnown { return text.excerpt }
    if text.holdsLongNumber { return longNumber(in: text).excerpt }
    return (text.mayBeName ? name(text) : text).excerpt
  }
}

extension Mask {
  /// A value that cannot be read, as a message shows it: as it was typed, unless it may be the number of an identity
  /// document or a telephone, an address of e-mail, or the name of a person in the place of another value.
  ///
  /// - Parameter isNear: whether it is nearly a word that can stand there, and so no name.
  static func echoed(_ text: String, isNear: Bool = false) -> String {
    if text.contains("@") || text.contains("＠") { return whole(text) }
    let isLong = text.count(where: \.isNumber) >= 11 && text.holdsLongNumber && ApplicationNumber(reading: text) == nil
    if isLong { return longNumber(in: text).excerpt }
    return (!isNear && text.looksLikeAPerson && !text.isKnown ? name(text) : text).excerpt
  }

  /// A cell of a row that cannot be read, as a message shows it. The row may be shifted by a column, so that anything of a
  /// person may stand in any of them: shown is what the program knows, and what is written as a date is, with marks
  /// between its parts; of all else only how long it is.
  public static func cell(_ text: String, isDate: Bool = false) -> String {
    let isShown = isDate && text.contains { !$0.isNumber } || text.isKnown
    return (isShown ? text : String(repeating: "*", count: text.count)).excerpt
  }

  /// A text that holds the number of a document or a telephone: its ends where it is nothing but the number, and nothing
  /// of it where a name or other words stand with it.
  private static func longNumber(in text: String) -> String {
    let isAlone = text.allSatisfy { $0.isNumber || $0.isWhitespace || "-－—()（）+#Xx".contains($0) }
    return isAlone ? number(text) : whole(text)
  }
}

extension String {
  /// Whether it is a word of the program, a date or the number of an application.
  fileprivate var isKnown: Bool {
    let word = word
    if Verb.allCases.contains(where: { verb in ([verb.rawValue] + verb.chineseWords).contains { $0.word == word } }) {
      return true
    }
    let isField = Field.allCases.contains { field in
      ([field.flag, field.rawValue, field.name.zh] + field.spokenNames).contains { $0.word == word }
    }
    return isField || isValue || Concept.all.contains { $0.spokenNames.contains { $0.word == word } }
  }

  /// Whether it is a value that some option or operand takes.
  private var isValue: Bool {
    // Dates without a year are read by a day, of which nothing but the year matters here.
    let today = Day.firstDay(of: 2100).advanced(by: -1)
    let choices =
      (try? ApplicantKind(reading: self)) != nil || (try? Channel(reading: self)) != nil
      || (try? Status(reading: self)) != nil || (try? ServiceMethod(reading: self)) != nil
      || (try? SubReason(reading: self)) != nil || (try? OpinionKind(reading: self)) != nil
      || (try? FeeBasis(reading: self)) != nil || (try? Event.Kind(reading: self)) != nil
      || (try? DisputeWay(reading: self)) != nil || (try? DisputeResult(reading: self)) != nil
      || (try? ArrangedDay.Kind(reading: self)) != nil || (try? ListColumn(reading: self)) != nil
      || ApplicantKind.ambiguous(word).count > 1
    // What only contains the name of an outcome may contain the name of a person, too.
    let outcomes = Form.current.meaning(of: self)
    let isOutcome = !outcomes.isInferred && !outcomes.found.isEmpty
    return choices || isOutcome || ApplicationNumber(reading: self) != nil
      || (try? Day(reading: self, today: today)) != nil
  }

  /// Whether it holds as many digits as a telephone number has, together or with blanks and dashes between them.
  fileprivate var holdsLongNumber: Bool {
    var count = 0
    for character in self {
      if character.isNumber {
        count += 1
        if count >= 7 { return true }
      } else if !" -－—()（）+".contains(character) {
        count = 0
      }
    }
    return false
  }

  /// Whether it is written like the name of a person: two to four Chinese characters of which the first are a surname, or
  /// several Latin words that each begin with a capital.
  fileprivate var looksLikeAPerson: Bool {
    let text = trimmed
    if text.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) {
      let isWeekday = text.count == 2 && text.first == "周" && "一二三四五六日末".contains(text.last ?? " ")
      return (2...4).contains(text.count) && !isWeekday
        && (Self.surnames.contains(text.prefix(1)) || Self.longSurnames.contains { text.hasPrefix($0) && text != $0 })
    }
    let words = text.split(separator: " ")
    return words.count > 1
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "'-.".contains($0) } }
  }

  /// The surnames of most people in China, and those of two characters.
  private static let surnames =
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文"
  private static let longSurnames = [
    "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "夏侯",
  ]

  /// Whether it may be the name of a person or a body, or a text that has one.
  fileprivate var mayBeName: Bool {
    if contains(where: \.isNumber), allSatisfy({ $0.isNumber || "第年月日号件季度".contains($0) }) { return false }
    if unicodeScalars.contains(where: { $0.properties.isAlphabetic && $0.value > 0x24F && !$0.isFullWidthLatin }) {
      return true
    }
    let words = split { !($0.isLetter || $0.isNumber) }.filter { $0.contains(where: \.isLetter) }
    if contains(where: \.isWhitespace), words.count > 1 { return true }
    return words.contains { $0.count > 1 && $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
  }
}

extension Unicode.Scalar {
  fileprivate var isFullWidthLatin: Bool { (0xFF21...0xFF3A).contains(value) || (0xFF41...0xFF5A).contains(value) }
}
