internal import FoiaCalendar
public import FoiaCore

extension Entry {
  /// One entry as a sentence with its handle: `#14 2025-03-31 办结（作出答复）2025-0001：予以公开（2025-04-01 王芳录入）`; with what
  /// it changed, and what took its place.
  ///
  /// - Parameters:
  ///   - number: the number of the application it is about; nil leaves it out.
  ///   - context: what is shown beside it.
  ///   - showsPersonal: shows the personal values that a correction changed.
  ///   - showsNames: shows the names of natural persons that it recorded itself.
  public func sentence(
    number: ApplicationNumber?, _ context: EntryContext?, showsPersonal: Bool = false, showsNames: Bool = false
  ) -> Phrase {
    // The day of a correction is that of the entry it corrects, and told there.
    let day = event.kind == .corrected ? "" : event.effective.map { " \($0.iso)" } ?? ""
    let about = number.map { " \($0)" } ?? disputeContinued.map { " #\($0)" } ?? ""
    let facts = amendment(context, showsPersonal: showsPersonal) ?? event.detail(showsNames: showsNames)
    let detail = facts.isEmpty ? facts : Phrase(zh: "：", en: ": ") + facts
    let taken = (context?.successors ?? []) + [context?.undoing].compactMap(\.self)
    let fate = taken.map(\.fate).joined(zh: "", en: "")
    let (name, on, by) = (event.name, recording.day.iso, recording.by)
    return Phrase(
      zh: "#\(seq)\(day) \(name.zh)\(about)\(detail.zh)（\(on) \(by)录入）\(fate.zh)",
      en: "#\(seq)\(day) \(name.en)\(about)\(detail.en) (recorded \(on) by \(by))\(fate.en)")
  }
}
