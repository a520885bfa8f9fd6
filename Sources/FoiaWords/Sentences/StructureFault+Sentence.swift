public import FoiaCore

extension StructureFault {
  /// What is wrong with a JSON text.
  public func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.syntax(let line, let column, let syntax), .zh): "第\(line)行第\(column)列起不是有效的 JSON：\(syntax.reason(.zh))"
    case (.syntax(let line, let column, let syntax), .en):
      "no valid JSON from line \(line), column \(column) on: \(syntax.reason(.en))"
    case (.isNot(let path, let shape, let found), .zh): "\(path)：应为\(shape.name(.zh))，实为 \(found)"
    case (.isNot(let path, let shape, let found), .en): "\(path): expected \(shape.name(.en)), found \(found)"
    case (.repeatedKey(let path), .zh): "\(path) 出现两次：只能保留一个"
    case (.repeatedKey(let path), .en): "\(path) is there twice: keep one of them"
    }
  }
}

extension StructureFault.Syntax {
  fileprivate func reason(_ language: Language) -> String {
    switch (self, language) {
    case (.unexpected, .zh): "多了或少了逗号、引号或括号"
    case (.unexpected, .en): "a comma, quote or bracket is missing, or one too many"
    case (.unfinished, .zh): "内容不完整，缺少结尾的引号或括号"
    case (.unfinished, .en): "the text ends before its last quote or bracket"
    case (.badText, .zh): "引号内有换行等控制字符，或者反斜杠后的写法不对"
    case (.badText, .en): "a line end or other control character within quotes, or a wrong escape"
    case (.badNumber, .zh): "数字的写法不对"
    case (.badNumber, .en): "this is not how numbers are written"
    case (.tooDeep(let limit), .zh): "括号嵌套超过\(limit)层"
    case (.tooDeep(let limit), .en): "more than \(limit) brackets within each other"
    case (.tooLong(let limit), .zh): "内容超过\(limit)字节"
    case (.tooLong(let limit), .en): "a text of more than \(limit) bytes"
    }
  }
}

extension StructureFault.Shape {
  fileprivate func name(_ language: Language) -> String {
    switch (self, language) {
    case (.object, .zh): "对象 {…}"
    case (.object, .en): "an object {…}"
    case (.list, .zh): "列表 […]"
    case (.list, .en): "a list […]"
    case (.text, .zh): "字符串 \"…\""
    case (.text, .en): "a string \"…\""
    }
  }
}
