internal import FoiaWords

extension Syntax {
  /// The arguments of a line, or their ends after `=`, that name files or folders.
  func paths(in arguments: [String]) -> [String] {
    let line = RawLine(arguments, self)
    let usage = usage(of: line.operands, options: Set(line.options.map(\.option.name)))
    let operands = PlacedOperands(line.operands, in: usage).texts.filter { $0.operand.kind.isPath }.map(\.text)
    return operands + line.options.filter { $0.option.value?.isPath ?? false }.map(\.text)
  }
}

extension ValueKind {
  /// Whether the value names a file or a folder.
  var isPath: Bool { [.file, .folder, .output].contains(self) }
}
