extension KeyDecoder {
  /// Takes a scalar as part of a sequence; false if it belongs to none.
  mutating func takeInSequence(_ scalar: Unicode.Scalar) -> Bool {
    switch state {
    case .ground: return false
    case .escape(let isQuiet): return takeAfterEscape(scalar, isQuiet: isQuiet)
    case .charset: return takeInCharset(scalar)
    case .sequence: return takeParameter(scalar)
    case .string: return takeInString(scalar)
    case .trailer(let count):
      state = count > 1 ? .trailer(count - 1) : .ground
      if scalar.isControl { state = .ground }
      return !scalar.isControl
    case .controlX:
      state = .ground
      if scalar.value == 0x05 { add(.openEditor) }
      return scalar.value == 0x05
    }
  }

  private mutating func takeAfterEscape(_ scalar: Unicode.Scalar, isQuiet: Bool) -> Bool {
    state = .ground
    switch scalar {
    case "[": beginSequence(isSingleShift: false)
    case "O": beginSequence(isSingleShift: true)
    case _ where isQuiet: return false
    case "]", "P", "X", "^", "_": state = .string
    case "b": add(.wordLeft)
    case "f": add(.wordRight)
    case "d": add(.killWordForward)
    case "\u{08}", "\u{7F}": add(.killWordBack)
    case "\r", "\n":
      if isPasting { return false }
      add(.lineBreak)
    case "\u{1B}", "\u{03}": return false
    case " "..."/": state = .charset
    // No sequence goes on with a character beyond ASCII: it was the Escape key, and then something was typed.
    default: return scalar.isASCII
    }
    return true
  }

  private mutating func takeInCharset(_ scalar: Unicode.Scalar) -> Bool {
    if !(" "..."/").contains(scalar) { state = .ground }
    return (" "..."~").contains(scalar)
  }

  private mutating func takeInString(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isControl, scalar != "\t" else { return true }
    state = .ground
    // BEL, CAN, SUB and ST end it; ESC may begin ST; what else is a control character was never part of it.
    return [0x07, 0x18, 0x1A, 0x9C].contains(scalar.value)
  }

  private mutating func takeParameter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " "..."?":
      // No sequence known here is longer than a few bytes.
      if parameters.count < 32 { parameters.append(UInt8(scalar.value)) }
    case "[" where parameters.isEmpty && !isSingleShift:
      state = .trailer(1)  // a function key of the Linux console
    case "M" where parameters.isEmpty && !isSingleShift && !isPasting:
      state = .trailer(3)  // a mouse report of the old kind
    case "@"..."~":
      state = .ground
      end(with: scalar)
    default:
      state = .ground
      return false
    }
    return true
  }

  /// Begins the sequence that one of the control characters U+0080 to U+009F stands for, if any.
  mutating func beginSequence(ofControl value: UInt32) {
    switch value {
    case 0x8F: beginSequence(isSingleShift: true)
    case 0x9B: beginSequence(isSingleShift: false)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string
    default: break
    }
  }

  private mutating func beginSequence(isSingleShift: Bool) {
    state = .sequence
    parameters = []
    self.isSingleShift = isSingleShift
  }

  /// What a complete CSI or SS3 sequence means; nothing, for most.
  private mutating func end(with final: Unicode.Scalar) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) && $0 != 0x3A }) else { return }
    // One less than the second number are the keys held: 1 Shift, 2 Alt, 4 Ctrl.
    let modifiers = max(0, (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1)
    let movesByWord = modifiers & 6 != 0
    switch (final, numbers.first ?? nil) {
    case ("A", _): add(.up)
    case ("B", _): add(.down)
    case ("C", _): add(movesByWord ? .wordRight : .right)
    case ("D", _): add(movesByWord ? .wordLeft : .left)
    case ("H", _), ("~", 1), ("~", 7): add(.lineStart)
    case ("F", _), ("~", 4), ("~", 8): add(.lineEnd)
    case ("~", 3): add(.deleteForward)
    case ("~", 200) where !isSingleShift: isPasting = true
    case ("~", 201) where !isSingleShift: endPaste()
    default: break
    }
  }

  /// The key of a control character; nil if it has no meaning here.
  mutating func control(_ value: UInt32) -> Key? {
    switch value {
    case 0x01: return .lineStart
    case 0x02: return .left
    case 0x03: return .interrupt
    case 0x04: return .endOfInput
    case 0x05: return .lineEnd
    case 0x06: return .right
    case 0x08, 0x7F: return .deleteBack
    case 0x0B: return .killToLineEnd
    case 0x0C: return .redraw
    case 0x14: return .transpose
    case 0x15: return .killToLineStart
    case 0x17: return .killBackToBlank
    case 0x18:
      if !isPasting { state = .controlX }
      return nil
    case 0x19: return .yank
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character (U+0000 to U+001F, U+007F to U+009F).
  var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }
}
