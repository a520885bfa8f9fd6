internal import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// What old templates of an office say that no longer holds, by rules of words.
public struct TemplateAudit {
  /// A clause that no longer holds.
  struct Finding {
    let file: String
    /// Where it stands in a Word document, nil for a text.
    let place: TemplatePlace?
    /// The paragraph or line, from 1.
    let number: Int
    /// The clause as it stands there.
    let words: String
    let rule: ObsoleteRule
  }

  private(set) var findings: [Finding] = []
  private let reviewOrgans: [String]

  /// - Parameter reviewOrgans: the review organs that the office has set, which may be superior departments.
  public init(reviewOrgans: [String]) { self.reviewOrgans = reviewOrgans }

  /// Whether nothing was found.
  public var isClean: Bool { findings.isEmpty }

  /// Looks through a file: a Word document, or a text with a paragraph a line.
  ///
  /// - Throws: a `Fault` if it is neither.
  public mutating func look(through bytes: [UInt8], named file: String) throws(Fault) {
    let isPacked = bytes.starts(with: "PK".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    do {
      if isPacked {
        look(
          through: try DocxFile(bytes).paragraphs.map { (TemplatePlace($0.place, $0.number), $0.number, $0.text) }, file
        )
        return
      }
      let text = try TextEncoding(detecting: bytes).text(of: bytes)
      if text.utf8.contains(0) { throw Fault.record(.notUTF8(file)) }
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      look(through: lines.enumerated().map { (nil, $0 + 1, String($1)) }, file)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw isPacked ? TemplateFault.fault(of: error, in: file) : Fault.record(.notUTF8(file))
    }
  }

  private mutating func look(through paragraphs: [(place: TemplatePlace?, number: Int, text: String)], _ file: String) {
    let all = paragraphs.map { $0.text.asRead }
    let sentences = all.map {
      $0.split(whereSeparator: { "。；！？\t".contains($0) }).map { TemplateSentence(text: String($0)) }
    }
    let refuses =
      sentences.joined().contains(where: ObsoleteSigns.refuses)
      && sentences.joined().contains(where: ObsoleteSigns.namesGround)
    let isChoiceWrong = refuses && !all.contains(where: ObsoleteSigns.sendsToReviewFirst)
    for (paragraph, (text, sentences)) in zip(paragraphs, zip(all, sentences)) {
      func note(_ rule: ObsoleteRule, _ words: String) {
        findings.append(
          Finding(file: file, place: paragraph.place, number: paragraph.number, words: words, rule: rule))
      }
      for sentence in sentences {
        for rule in ObsoleteRule.all where rule.found(sentence) && !isOwnOrgan(rule, in: sentence.text) {
          note(rule, sentence.text)
        }
      }
      if isChoiceWrong, ObsoleteSigns.offersSuit(text) {
        note(.choiceAfterRefusal, sentences.map(\.text).first { $0.contains(anyOf: ["复议", "诉"]) } ?? text)
      }
    }
  }

  /// Whether a sentence names a review organ that the office has set.
  private func isOwnOrgan(_ rule: ObsoleteRule, in sentence: String) -> Bool {
    rule.code == "review-by-superior" && reviewOrgans.contains { sentence.contains($0.asRead) }
  }

  // Telling -----------------------------------------------------------------------------------------------------------

  /// What was found, a paragraph each; says so where nothing was.
  public func text(_ language: Language) -> String {
    if isClean { return LetterWords.nothingObsolete(language) + "\n" }
    return findings.map { finding in
      let rule = finding.rule
      let place = finding.place?.name ?? Phrase(zh: "第\(finding.number)行", en: "line \(finding.number)")
      let lines = [
        Phrase(zh: "\(finding.file)　\(place.zh)　\(rule.code)", en: "\(finding.file), \(place.en): \(rule.code)"),
        Phrase(zh: "  原文：\(finding.words.excerpt)", en: "  it says: \(finding.words.excerpt)"),
        Phrase(zh: "  现在：\(rule.why.zh)，自\(rule.day.zh)起", en: "  now: \(rule.why.en), since \(rule.day.en)"),
        Phrase(zh: "  改为：\(rule.instead.zh)", en: "  write: \(rule.instead.en)"),
      ]
      return lines.map { $0(language) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// The same for programs.
  public func json(_ language: Language) -> JSON {
    .object([
      .init(
        "findings",
        .array(
          findings.map { finding in
            let (rule, since) = (finding.rule, finding.rule.since)
            func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
            return .object([
              .init("file", .text(finding.file)),
              .init("part", finding.place.map { JSON.text($0.part.rawValue) } ?? .null),
              .init("paragraph", .integer(finding.number)), .init("rule", .text(rule.code)),
              .init("words", .text(finding.words)), .init("why", .text(rule.why(language))),
              .init("since", .text("\(since.year)-\(two(since.month))-\(two(since.day))")),
              .init("instead", .text(rule.instead(language))),
            ])
          }))
    ])
  }
}

extension ObsoleteRule {
  /// The day from which the law has it otherwise.
  fileprivate var day: Phrase {
    Phrase(
      zh: "\(since.year)年\(since.month)月\(since.day)日",
      en: "\(since.day) \(Day.monthName(since.month).en) \(since.year)")
  }
}

extension String {
  /// The text without white space, with the digits of ASCII and wide signs.
  fileprivate var asRead: String {
    let wide: [Unicode.Scalar: Unicode.Scalar] = [",": "，", ":": "：", ";": "；", "(": "（", ")": "）", "?": "？", "!": "！"]
    return String(
      String.UnicodeScalarView(
        unicodeScalars.compactMap { scalar in
          if scalar.properties.isWhitespace, scalar != "\t" { return nil }
          // The wide digits ０ to ９.
          guard (0xFF10...0xFF19).contains(scalar.value) else { return wide[scalar] ?? scalar }
          return Unicode.Scalar(scalar.value - 0xFF10 + 0x30)
        }))
  }
}
