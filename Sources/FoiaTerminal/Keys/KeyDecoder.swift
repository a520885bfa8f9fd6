/// Understands the bytes of a terminal as keys: a state machine that takes them in pieces of any size.
///
/// Escape sequences and control characters that mean nothing here are swallowed whole; none ever becomes text.
struct KeyDecoder {
  /// What the next byte belongs to.
  enum State {
    /// No sequence.
    case ground
    /// After ESC, which is quiet once nothing has followed for a while: then it was the Escape key.
    case escape(isQuiet: Bool)
    /// After ESC and a character such as `(`, which one more completes.
    case charset
    /// Within CSI (`ESC [`) or SS3 (`ESC O`).
    case sequence
    /// Within OSC, DCS, SOS, PM or APC, up to their end.
    case string
    /// Before characters that belong to a sequence already ended: those of an old mouse report, for instance.
    case trailer(Int)
    /// After Ctrl-X.
    case controlX
  }

  /// Where the machine is.
  var state = State.ground
  /// The bytes of the sequence so far, after what introduces it.
  var parameters: [UInt8] = []
  /// Whether the sequence is one of SS3 rather than CSI.
  var isSingleShift = false
  /// Whether a paste announced by the terminal has begun and not ended.
  var isPasting = false
  private var isPasteQuiet = false
  private var isAfterCarriageReturn = false
  private var isPlainText = false
  private var scalars = ScalarDecoder()
  private var keys: [Key] = []
  private var text = String.UnicodeScalarView()

  /// The keys that are complete with these bytes; text in a row is one key.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes {
      if isPasteQuiet {
        isPasteQuiet = false
        if byte == 0x03 { isPasting = false }
      }
      var units: (ScalarDecoder.Unit?, ScalarDecoder.Unit?)
      scalars.decode(byte) { unit in if units.0 == nil { units.0 = unit } else { units.1 = unit } }
      if let unit = units.0 { take(unit) }
      if let unit = units.1 { take(unit) }
    }
    endText()
    defer { keys = [] }
    return keys
  }

  /// Told that nothing has come for a while: an Escape key alone is over, and so is a string without end.
  mutating func pause() {
    switch state {
    case .escape: state = .escape(isQuiet: true)
    case .string, .charset: state = .ground
    case .ground, .sequence, .trailer, .controlX: break
    }
    // A paste whose end got lost must not hold a person for ever: after a silence, Ctrl-C is the key again.
    isPasteQuiet = isPasting
  }

  /// Whether a silence would change how the next bytes are understood.
  var isUnfinished: Bool {
    switch state {
    case .escape(isQuiet: false), .string, .charset: true
    case .ground, .escape, .sequence, .trailer, .controlX: isPasting && !isPasteQuiet
    }
  }

  /// Whether ESC came last, and may be the Escape key alone.
  var isAfterEscape: Bool { if case .escape(isQuiet: false) = state { true } else { false } }

  /// Whether more of a sequence is to come.
  var isWithinSequence: Bool {
    switch state {
    case .escape, .charset, .sequence, .string, .trailer: true
    case .ground, .controlX: false
    }
  }

  /// A text that did not come from the keyboard as a paste of it would be read: no control characters or sequences,
  /// line ends as `\n`, tabs as blanks.
  static func plainText(_ bytes: some Sequence<UInt8>) -> String {
    var decoder = KeyDecoder()
    decoder.isPasting = true
    decoder.isPlainText = true
    return decoder.decode(bytes).reduce(into: "") { text, key in
      if case .text(let piece) = key { text += piece }
    }
  }

  /// Hands on a key, unless it stands in a paste.
  mutating func add(_ key: Key) {
    guard !isPasting else { return }
    endText()
    keys.append(key)
  }

  /// Takes the mark at the end of a paste.
  mutating func endPaste() {
    if !isPlainText { isPasting = false }
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    keys.append(.text(String(text)))
    text = String.UnicodeScalarView()
  }

  private mutating func take(_ unit: ScalarDecoder.Unit) {
    switch unit {
    case .scalar(let scalar): if !takeInSequence(scalar) { takeOutside(scalar) }
    case .invalid: if case .trailer(let count) = state { state = count > 1 ? .trailer(count - 1) : .ground }
    }
  }

  /// A scalar that belongs to no sequence.
  private mutating func takeOutside(_ scalar: Unicode.Scalar) {
    let followsCarriageReturn = isAfterCarriageReturn
    isAfterCarriageReturn = scalar == "\r"
    switch scalar.value {
    case 0x1B: state = .escape(isQuiet: false)
    case 0x0A where followsCarriageReturn: break
    case 0x0A, 0x0D, 0x2028, 0x2029:
      if isPasting { text.append("\n") } else { add(.enter) }
    case 0x09: text.append(" ")
    case 0x20..<0x7F: text.append(scalar)
    case 0..<0x20, 0x7F: if let key = control(scalar.value) { add(key) }
    case 0x80..<0xA0: beginSequence(ofControl: scalar.value)
    default: if !scalar.isInvisible { text.append(scalar) }
    }
  }
}

extension Unicode.Scalar {
  /// Marks that nobody sees and that would be recorded unseen: of direction, of order, of width zero.
  fileprivate var isInvisible: Bool {
    value >= 0xAD && properties.generalCategory == .format && properties.isDefaultIgnorableCodePoint
  }
}
