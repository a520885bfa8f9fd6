import FoiaCommands
import FoiaCore
import FoiaExchange
import FoiaFormats

/// JSON that was read and printed, on one line or on many, is read as the same value.
enum JSONPromises {
  static func check(_ text: String) throws {
    let value: JSON
    do { value = try JSON(parsing: text) } catch {
      try promise(
        error.line >= 1 && error.column >= 1 && error.column <= text.count + 1, "\(error) is no place of the text")
      return
    }
    let line = value.line
    try promise(!line.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }, "a line with line ends")
    for printed in [line, value.text, value.element] {
      try reread(printed, as: value) { try JSON(parsing: $0) }
      try promise(try JSON(parsing: printed).line.utf8.elementsEqual(line.utf8), "\(line) is printed otherwise again")
    }
    if let digits = value.decimal {
      let again = try JSON(parsing: digits).decimal
      try promise(again == digits, "\(digits) is \(String(describing: again))")
    }
  }
}

/// A payload that was read is written as a payload that says the same.
enum PayloadPromises {
  static func check(_ text: String) throws {
    guard let payload = Payload(canonical: text) else { return }
    let written = String(decoding: payload.canonical, as: UTF8.self)
    try promise(Payload(canonical: written) == payload, "\(text) is written as \(written)")
  }
}

/// The form of an application that was read as JSON is read again from what was found in it.
enum IntakePromises {
  static func check(_ text: String) throws {
    guard let texts = try read(text, { try IntakeObject.texts(in: $0, named: "form.json") }) else { return }
    let members = texts.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, texts in
      JSON.Member(field.rawValue, .array(texts.map { .text($0) }))
    }
    try reread(JSON.object(members).text, as: texts) { try IntakeObject.texts(in: $0, named: "form.json") }
  }
}
