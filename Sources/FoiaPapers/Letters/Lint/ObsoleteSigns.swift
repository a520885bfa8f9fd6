internal import FoiaWords

/// How a sentence says what no longer holds. Each sign is for one rule.
enum ObsoleteSigns {
  // The time for the answer -------------------------------------------------------------------------------------------

  /// That an answer comes within 15 working days: not an extension of so many, and no time that others have.
  static func answerWithin15(_ sentence: TemplateSentence) -> Bool {
    sentence.days.contains { days in
      guard ["15", "十五"].contains(days.number), !isExtension(days) else { return false }
      let (before, after) = (days.place.nearBefore, days.place.nearAfter.prefix(25))
      let around = (days.place.before.suffix(25) + after).replacing("申请", with: "")
      if before.contains(anyOf: TemplateWords.extending + ["延迟"]) { return false }
      if around.contains(anyOf: TemplateWords.ofOthers + ["请"]) { return false }
      if after.contains(anyOf: TemplateWords.askedOfOthers) { return false }
      return after.contains(anyOf: TemplateWords.answering)
        || days.place.before.suffix(24).contains(#/(?:答复|答覆|回复|办理|办结|处理)的?(?:法定)?(?:期限|时限|时间|期)/#)
        || before.contains(#/(?:受理|登记|收到.{0,14}申请.?|申请)之?(?:日|后|次日)起?(?:的|算)?$/#)
    }
  }

  /// That a time is extended by 10 or 15 working days.
  static func extensionBy10Or15(_ sentence: TemplateSentence) -> Bool {
    sentence.days.contains { ["10", "十", "15", "十五"].contains($0.number) && isExtension($0) }
  }

  /// Whether a number of days is the length of an extension, which is spoken of right before it.
  private static func isExtension(_ days: TemplateSentence.Days) -> Bool {
    if days.place.after.contains(#/^的?(?:延长|延期|顺延)/#) { return true }
    let before = String(days.place.before.suffix(28))
    guard let last = before.ranges(of: #/延长|延期|顺延|展期|推迟/#).last else { return false }
    let between = String(before[last.upperBound...])
    return !between.contains(anyOf: TemplateWords.notExtending) && TemplateSentence(text: between).days.isEmpty
  }

  // Clarification, silence --------------------------------------------------------------------------------------------

  /// That the time of a clarification is not counted, or that the count goes on after it.
  static func clarificationNotCounted(_ sentence: TemplateSentence) -> Bool {
    let text = sentence.text
    if text.contains(#/重新(?:计|起算|开始)/#) { return false }
    if text.contains(#/(?:扣除|剔除|不含|不包括|不包含|不计).{0,8}(?:补正|补充申请|补充材料)/#) { return true }
    let stops =
      #/(?:补正|补充申请|补充材料)(.{0,30}?)(?:不(?:计入|计算|算入|计在|包括|包含|列入)|中止|中断|暂停|停止计|停计|扣除|剔除|(?:继续|恢复|接续|连续|累计)(?:计|起算))/#
    return text.matches(of: stops).contains { !$0.output.1.contains(anyOf: TemplateWords.notCounted) }
  }

  /// That a third party that is silent is taken to object.
  static func silenceAsRefusal(_ sentence: TemplateSentence) -> Bool {
    let whom = sentence.places(
      of: #/(?:视为|视作|视同|默认|推定为?|认定为?|当作|当做|等同于?|即为).{0,6}?(?:对.{0,10})?(?:不(?:予)?同意|拒绝|反对)/#)
    if whom.contains(where: { !$0.before.ends(with: TemplateWords.denyingSilence) }) { return true }
    let text = sentence.text
    if text.contains(#/按照?(?:“)?(?:不同意|拒绝|反对).{0,6}(?:处理|对待|办理|论)/#) { return true }
    return text.contains(#/(?:逾期|期满|未.{0,12}(?:答复|回复|反馈)).{0,14}的?，?.{0,5}(?:则|即|将|一律|直接)(?:不予公开|(?:表示|意味着)不同意)/#)
      && !text.contains("补正")
  }

  // Purpose, costs ----------------------------------------------------------------------------------------------------

  /// That a special need has to be shown.
  static func specialNeed(_ sentence: TemplateSentence) -> Bool {
    sentence.places(of: #/特殊需[要求]|三需要|生产、?生活、?(?:和|及|或)?科研/#).contains {
      !$0.nearBefore.contains(anyOf: TemplateWords.denyingDemands + TemplateWords.ofHelp)
    }
  }

  /// That a purpose is asked for: not the use of land or money, which is asked about.
  static func purpose(_ sentence: TemplateSentence) -> Bool {
    let asked = sentence.places(
      of: #/(?:(?:申请|使用|获取|索取|利用|所需)人?(?:政府|公开|信息|资料|的|之|该|获取|使用)*|信息(?:的|使用|获取)*)(?:用途|目的)/#)
    let told = sentence.places(of: #/(?:说明|写明|注明|填写|填报|载明|告知|证明|提供|陈述|阐明).{0,10}?(?:用途|目的)/#)
    let field = sentence.places(of: #/^(?:（?[一二三四五六七八九十0-9]{1,2}[）、．.])?(?:具体|主要)?(?:用途|目的)(?:描述|说明)?(?=[：（＿_□]|$)/#)
    return (asked + told + field).contains { place in
      let named = (place.nearBefore + place.words).dropLast(2)
      let subject = named.hasSuffix("的") ? named.dropLast() : named
      let after = place.nearAfter.prefix(4)
      return !place.nearBefore.contains(anyOf: TemplateWords.denyingDemands)
        && !subject.ends(with: TemplateWords.ofLand)
        && !after.contains(anyOf: TemplateWords.afterUse + TemplateWords.afterPurpose)
    }
  }

  /// That searching, copying or posting costs something.
  static func costs(_ sentence: TemplateSentence) -> Bool {
    let charged =
      #/(?:检索|查询|复制|复印|邮寄|邮递|快递|打印|扫描|刻录|工本|成本)(?:[、和及与或](?:检索|复制|复印|邮寄|邮递|快递|打印|扫描|刻录))*等?(?:相关|有关|必要)?的?(?:工本|成本)*费/#
    return sentence.places(of: charged).contains {
      let isAskedFor = $0.nearBefore.contains("申请公开") && $0.nearAfter.contains(anyOf: TemplateWords.askedOfCosts)
      return !isAskedFor && !$0.nearBefore.contains(anyOf: TemplateWords.denyingCosts)
        && !$0.nearAfter.prefix(14).contains(anyOf: TemplateWords.denyingCostsAfter)
    }
  }

  // Articles, remedies ------------------------------------------------------------------------------------------------

  /// That one of the articles 20 to 24 of the Regulation is the ground for what the law has elsewhere today.
  static func oldArticles(_ sentence: TemplateSentence) -> Bool {
    let cited =
      #/(?:政府信息公开条例|《条例|本条例|(?:根据|依据|依照|按照|^|，|、)条例)》?(?:（[^）]*）)?(?:第[^条，。]{1,5}条(?:第[^款项、和，。]{1,5}[款项])*[、和及])*第(?:二十[一二三四]?|2[0-4])条/#
    return sentence.text.contains(cited)
      && sentence.text.contains(anyOf: TemplateWords.groundsOfOldArticles)
      && !sentence.text.contains(anyOf: TemplateWords.ofArticlesToday)
  }

  /// The decree of 2007 as the one in force.
  static func oldDecree(_ sentence: TemplateSentence) -> Bool {
    let text = sentence.text
    return text.contains(#/第?492号|2008年5月1日起?(?:正式)?(?:施行|实施)/#) && text.contains(#/条例|国务院/#)
      && !text.contains(#/711号|修订|修改|废止|2019年5月15日/#)
  }

  /// The interpretation of 2011 as the one in force.
  static func oldInterpretation(_ sentence: TemplateSentence) -> Bool {
    let text = sentence.text
    return text.contains(#/法释.?2011.?17号|审理政府信息公开行政案件若干问题的规定/#) && !text.contains(#/2025.?8号|废止/#)
  }

  /// That a suit has to be brought within three months.
  static func suitWithin3Months(_ sentence: TemplateSentence) -> Bool {
    if sentence.text.contains(#/(?:诉讼|起诉)的?(?:期限|时限|时效|期间).{0,4}[3三叁]个?月/#) { return true }
    return sentence.places(of: #/[3三叁](?:个月|月(?:之内|以内|内)).{0,30}(?:诉讼|起诉)/#).contains {
      !$0.before.ends(with: ["年", "十", "个"]) && $0.before.last?.isNumber != true
    }
  }

  /// The department that a review is to be applied for at; nil where none is named, or a government.
  static func reviewDepartment(in sentence: TemplateSentence) -> Substring? {
    let text = sentence.text.replacing(#/（[^）]*）/#, with: "")
    let asked = text.matches(of: #/(?:向|到)([^向，、]{2,40})(?:申请|提出|提起|递交|提交)(?:行政)?复议/#).map(\.output.1)
    let field = text.matches(of: #/复议机关(?:为|是|：)([^，]{2,30})/#).map(\.output.1)
    let organs = (asked + field).flatMap { $0.split(separator: #/或者?|和/#) }
    return organs.first {
      $0.ends(with: TemplateWords.departments) && !$0.ends(with: TemplateWords.reviewOffices)
        && !$0.contains(anyOf: TemplateWords.centrallyDirected)
    }
  }

  /// That a review is for the body above, where that is no government.
  static func reviewBySuperior(_ sentence: TemplateSentence) -> Bool {
    sentence.text.matches(of: #/上一?级(.{0,30}?)(?:行政)?复议/#).contains { !$0.output.1.contains(#/^(?:地方)?(?:人民)?政府/#) }
      || reviewDepartment(in: sentence) != nil
  }
}
