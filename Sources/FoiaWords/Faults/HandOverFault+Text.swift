internal import FoiaCore

extension HandOverFault {
  /// The problem in words, and the way out.
  var text: FaultText {
    switch self {
    case .noSuchUnit(let number, let unit):
      let hint = CommandHint(.assign, .number(number), .option(AssignSyntax.unit))
      return FaultText(
        zh: unit.map { "\(number) 没有交“\($0)”承办" } ?? "\(number) 还没有交承办单位",
        en: unit.map { "\(number) was not handed to '\($0)'" } ?? "\(number) was not handed to a department",
        wayOut: Phrase(zh: "先登记转办：\(hint.zh)", en: "record that first: \(hint.en)"))
    case .severalUnits(let number, let units):
      let all = units.map { AssignSyntax.unit.flag + " " + $0 }.map { Phrase(both: $0) }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "\(number) 由\(units.count)个单位承办", en: "\(number) is with \(units.count) departments",
        wayOut: Phrase(zh: "请写明是哪一个：\(all.zh)", en: "say which one: \(all.en)"))
    case .toOneself(let name):
      return FaultText(
        zh: "“\(name)”不能移交给自己", en: "'\(name)' cannot hand over to the same person",
        wayOut: Phrase(
          zh: "\(AssignSyntax.to.flag) 写接收的同事", en: "name the colleague with \(AssignSyntax.to.flag)"))
    case .noSuchOfficer(let name):
      let hint = CommandHint(.list, .option(ListSyntax.columns, "number,officer,status")).text
      return FaultText(
        zh: "没有由“\(name)”承办的在办申请", en: "no open application is with an officer '\(name)'",
        wayOut: Phrase(zh: "核对姓名：\(hint.zh)", en: "check the name: \(hint.en)"))
    }
  }
}
