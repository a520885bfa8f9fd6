internal import FoiaWords

/// How a letter refuses, and what it says can be done about it: told from its paragraphs, not from one sentence.
extension ObsoleteSigns {
  /// Whether a sentence refuses information under articles 14 to 16, by the article or by the reason.
  static func refuses(_ sentence: TemplateSentence) -> Bool {
    let places = sentence.places(of: #/不予公开/#)
    return places.contains { place in
      // What is said of a refusal that may come: “不同意公开且有合理理由的，本机关不予公开”.
      let isConditional = place.before.contains(#/的，.{0,8}$/#) && !place.before.contains(#/属于.{0,30}的，.{0,8}$/#)
      let isNoun = place.before.hasSuffix("属于") || place.after.hasPrefix("的")
      return !isConditional && !isNoun
    }
  }

  /// Whether a letter names one of the articles or reasons for which a review comes first.
  static func namesGround(_ sentence: TemplateSentence) -> Bool {
    sentence.text.contains(#/条例.{0,60}第(?:十[四五六]|1[456])条/#)
      || sentence.text.contains(anyOf: TemplateWords.groundsOfRefusal)
  }

  /// Whether a letter says that a review comes first.
  static func sendsToReviewFirst(_ text: String) -> Bool {
    text.contains(#/先.{0,40}(?:申请|提出|提起).{0,6}复议|先行?(?:行政)?复议|复议前置/#)
  }

  /// Whether a paragraph lets somebody sue without a review.
  static func offersSuit(_ text: String) -> Bool {
    text.contains(#/复议.{0,80}(?:也可以?|或者?|亦可|还可以?).{0,60}(?:诉讼|起诉)/#)
      || text.contains(#/直接.{0,16}(?:诉讼|起诉)/#)
      || text.contains(#/(?:6|六)个月(?:之内|以内|内).{0,30}(?:诉讼|起诉)/#)
  }
}
