internal import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
public import FoiaWords

/// A Word document of the office that a letter is made of: its fields are filled in, everything else stays as it is.
public struct LetterTemplate {
  /// The file, as messages name it.
  public let file: String
  let docx: DocxTemplate

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - code: the letter that is made of it.
  ///   - file: the file, as messages name it.
  /// - Throws: a `Fault` with everything that is wrong with it.
  public init(_ bytes: [UInt8], for code: LetterCode, file: String) throws(Fault) {
    do {
      docx = try DocxTemplate(bytes) { LetterField(named: $0)?.code }
    } catch {
      throw TemplateFault.fault(of: error, in: file)
    }
    self.file = file
    let reasons = docx.problems.map(TemplateFault.Reason.init) + docx.tags.compactMap { $0.reason(in: code) }
    if !reasons.isEmpty { throw Fault(reasons.map { .template(TemplateFault(file, $0)) }) }
  }

  /// The template with everything filled in, and its paragraphs.
  ///
  /// - Throws: a `Fault` if it grows beyond bounds.
  func filled(from context: LetterContext, properties: String) throws(Fault) -> (
    bytes: [UInt8], paragraphs: [DocxFile.Paragraph]
  ) {
    do {
      let bytes = try docx.filled(with: LetterValues(context: context), properties: properties)
      return (bytes, try DocxFile(bytes).paragraphs)
    } catch {
      throw TemplateFault.fault(of: error, in: file)
    }
  }

  /// A built-in letter as a template: its words, with the names of the fields in that language in their places; nil for a
  /// letter of which there is none.
  public static func builtIn(_ code: LetterCode, _ language: Language) -> [UInt8]? {
    guard let (subject, context) = LetterSpecimen.of(code, language) else { return nil }
    return OfficePaper(subject, context).document(named: code.rawValue, language).rendered(as: .docx, json: .null)
  }
}

extension TemplateFault {
  /// What keeps a file from being read or filled in.
  static func fault(of error: any Error, in file: String) -> Fault {
    guard let error = error as? DocxFault else { return Fault(foreign: error) }
    let reason: Reason =
      switch error {
      case .notADocument: .notADocument
      case .older: .olderThanWord2007
      case .encrypted: .encrypted
      case .macros: .macros
      case .wordTemplate: .wordTemplate
      case .documentType: .documentType
      case .damaged(let part): .damaged(part: part)
      case .tooLarge: .tooLarge
      }
    return Fault(.template(TemplateFault(file, reason)))
  }
}

extension TemplatePlace {
  init(_ place: DocxFile.Place, _ paragraph: Int) {
    self.init(Part(rawValue: place.rawValue) ?? .document, paragraph: paragraph)
  }
}

extension TemplateTag {
  fileprivate var spot: TemplatePlace { TemplatePlace(place, paragraph) }

  /// What is wrong with its name; nil if it can stand where it does.
  fileprivate func reason(in code: LetterCode) -> TemplateFault.Reason? {
    guard let field = LetterField(named: name) else {
      // An end is named like its beginning, which is told.
      return kind == .end ? nil : .unknown(typed, spot, near: LetterField.near(name, in: code).map(\.code))
    }
    if kind == .end { return nil }
    if !field.stands(in: code) { return .notInLetter(typed, spot, code) }
    if kind == .field, field.kind != .value { return .noValue(typed, spot) }
    if kind == .items, field.kind != .list { return .noList(typed, spot) }
    if let list = field.list, !within.contains(list) { return .outsideList(typed, spot, list: list) }
    return nil
  }
}

extension TemplateFault.Reason {
  fileprivate init(_ problem: TemplateProblem) {
    switch problem {
    case .strayBrace(let place, let paragraph): self = .strayBrace(TemplatePlace(place, paragraph))
    case .unclosed(let tag): self = .unclosed(tag.typed, tag.spot)
    case .unopened(let tag): self = .unopened(tag.typed, tag.spot)
    case .crossed(let tag, let other): self = .crossed(tag.typed, tag.spot, with: other.typed)
    case .apart(let tag): self = .apart(tag.typed, tag.spot)
    }
  }
}
