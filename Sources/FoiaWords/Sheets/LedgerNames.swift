internal import FoiaCore

/// Who stands in the cell of an applicant.
public enum LedgerNames: Hashable, Sendable {
  /// One name, or several that are joined by `、`.
  case sure(String)
  /// One name, or several: with each way to read it.
  case doubt([String])

  /// Reads the names of a cell. Several stand between commas, on lines of their own, or between slashes and blanks where each
  /// looks like a whole name.
  public init(_ text: String) {
    // Most cells have one name and no blank.
    if !text.unicodeScalars.contains(where: { "、，,；;/\n".unicodeScalars.contains($0) || $0.properties.isWhitespace }) {
      self = text.pair ?? .sure(text.trimmed)
      return
    }
    let pieces = text.pieces { "、，,；;\n".contains($0) }
    // Smith, John is one person; 甲、乙 are two.
    let isLatin = text.allSatisfy { $0.isASCII }
    if pieces.count > 1, !isLatin, pieces.allSatisfy({ $0.count >= 2 }) {
      let joined = pieces.joined(separator: "、")
      // 王五，易河县东关村 and 某公司⏎联系人：张三 are one applicant with something else.
      let areNames = text.contains("、") || pieces.allSatisfy { $0.isName }
      self = areNames ? .sure(joined) : .doubt([pieces[0], joined])
      return
    }
    let bySlash = text.pieces { $0 == "/" }
    if bySlash.count > 1, bySlash.allSatisfy({ $0.isWholeName || ApplicantKind.suggested(by: $0) != .person }) {
      self = .sure(bySlash.joined(separator: "、"))
      return
    }
    self.init(blanks: text)
  }

  /// 王五 赵六 孙七等5人 are three; 欧阳 娜娜 is one; whether 阿卜杜 热合曼 are one or two nobody can tell.
  private init(blanks text: String) {
    let parts = text.pieces { $0.isWhitespace }
    guard parts.count > 1,
      parts.allSatisfy({ $0.withoutCount.isShortHan && ApplicantKind.suggested(by: $0) == .person })
    else {
      self = .sure(text.trimmed)
      return
    }
    if parts.count == 2, Surnames.compound.contains(parts[0]) {
      self = .sure(parts.joined())
    } else if parts.allSatisfy({ $0.withoutCount.isWholeName }) {
      self = .sure(parts.joined(separator: "、"))
    } else {
      self = .doubt([text.trimmed, parts.joined(separator: "、")])
    }
  }
}

extension String {
  /// Two names that 和 joins: 张三和李四; nil where it is one.
  fileprivate var pair: LedgerNames? {
    guard let place = firstIndex(where: { "和与及".contains($0) }) else { return nil }
    let (first, second) = (String(self[..<place]), String(self[index(after: place)...]))
    return first.isWholeName && second.isWholeName ? .sure("\(first)、\(second)") : nil
  }

  fileprivate func pieces(_ isSeparator: (Character) -> Bool) -> [String] {
    split(whereSeparator: isSeparator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Without 等5人 behind it.
  fileprivate var withoutCount: String {
    firstRange(of: /等[0-9一二三四五六七八九十]*[人户]?$/).map { String(self[..<$0.lowerBound]) } ?? self
  }

  fileprivate var isShortHan: Bool { (2...4).contains(count) && wholeMatch(of: /\p{Han}+/) != nil }

  /// Whether nothing in it speaks against a name: no colon, no place, no digits.
  fileprivate var isName: Bool {
    if contains(where: { $0.isNumber || "：:".contains($0) }) { return false }
    return isWholeName || ApplicantKind.suggested(by: withoutCount) != .person
      || !contains(where: "村路号街镇乡县市区楼室".contains)
  }

  /// Whether it is built like a full name: a surname and one or two characters that are no title.
  var isWholeName: Bool {
    guard isShortHan, !Surnames.titles.contains(self) else { return false }
    if Surnames.compound.contains(String(prefix(2))) { return count > 2 }
    return count <= 3 && first.map(Surnames.single.contains) ?? false
  }
}

/// What Chinese names begin with.
private enum Surnames {
  static let compound: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "南宫", "独孤", "长孙", "宇文", "轩辕", "百里",
    "呼延", "东郭", "申屠", "钟离", "闻人", "太史", "澹台", "公冶", "濮阳", "淳于", "单于", "太叔", "赫连", "西门", "公羊", "拓跋", "第五", "鲜于",
  ]

  static let titles: Set<String> = [
    "律师", "女士", "先生", "同志", "主任", "经理", "老师", "教授", "记者", "村民", "居民", "小姐", "代表", "代理", "本人",
  ]

  static let single = Set(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴弓牧山谷车侯全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权盖益桓公岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟肖闫代付覃苑冼邸苟暨敬隋展候麦楚"
  )
}
