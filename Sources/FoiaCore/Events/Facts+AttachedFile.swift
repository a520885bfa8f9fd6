public import FoiaCalendar

/// What a file that is kept with an application is; the raw value is the code that is stored.
public enum AttachmentKind: String, CaseIterable, Sendable {
  /// The application as it came in (申请材料).
  case application
  /// What shows who the applicant is (身份证明).
  case identity
  /// The mandate of an agent, or of the one of several applicants who speaks for all (委托书).
  case mandate
  /// Anything else that the handling rests on (佐证材料).
  case evidence
  /// The answer as it left the office (答复书).
  case reply
  /// Another letter as it left the office (其他文书).
  case letter
}

/// A file that is kept with an application, by the digest of its bytes. The file itself lies beside the ledger.
public struct AttachedFile: Hashable, Sendable {
  /// The day of the document: when it came in or left.
  public var on: Day
  /// What it is.
  public var kind: AttachmentKind
  /// SHA-256 of the file's bytes in lower-case hexadecimal, 64 characters.
  public var digest: String
  /// How many bytes it has, at least one.
  public var size: Int
  /// The ending of its name, such as `pdf`; nil for one that says nothing of what the file is.
  public var ending: String?
  /// The letter of the office that it is; nil for what is none.
  public var letter: LetterCode?
  /// Its name as somebody gave it, which is personal data: nil once it was lawfully erased.
  public var name: String?

  /// The most bytes that a file can have.
  public static let mostBytes = 256 << 20

  /// A file is kept with a name; `name` is nil only when read back after an erasure.
  public init(
    on: Day, kind: AttachmentKind, digest: String, size: Int, letter: LetterCode? = nil, name: String?
  ) {
    self.on = on
    self.kind = kind
    self.digest = digest
    self.size = size
    self.ending = name.flatMap(Self.ending)
    self.letter = letter
    self.name = name
  }

  /// The ending of a name in small letters, if it is a usual one. Any other may be a part of a person's name.
  private static func ending(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return usualEndings.contains(ending) ? ending : nil
  }

  private static let usualEndings: Set<String> = [
    "7z", "bmp", "csv", "doc", "docx", "eml", "et", "gif", "heic", "htm", "html", "jpeg", "jpg", "json", "m4a", "md",
    "mp3", "mp4", "msg", "odt", "ods", "ofd", "pdf", "png", "ppt", "pptx", "rar", "rtf", "tif", "tiff", "txt", "wav",
    "webp", "wps", "xls", "xlsx", "xml", "zip",
  ]
}

extension AttachedFile {
  var payload: Payload {
    var payload = Payload()
    payload.set("as", kind.rawValue)
    payload.set("digest", digest)
    payload.set("ending", ending)
    payload.set("letter", letter?.rawValue)
    payload.set("size", size)
    return payload
  }

  var personal: Payload? {
    name.map { name in
      var payload = Payload()
      payload.set("name", name)
      return payload
    }
  }

  init?(_ day: Day, _ payload: Payload, _ personal: Payload?) {
    guard let kind = payload.code("as", AttachmentKind.self), let digest = payload.text("digest"),
      digest.utf8.count == 64, digest.allSatisfy({ $0.isHexDigit && !$0.isUppercase }),
      let size = payload.integer("size"), size > 0
    else { return nil }
    self.init(
      on: day, kind: kind, digest: digest, size: size, letter: payload.code("letter", LetterCode.self),
      name: personal?.text("name"))
    ending = payload.text("ending")
  }
}
