/// The figures of section two of a year were typed in: all that are known of them by then.
public struct FiguresEntry: Hashable, Sendable {
  public var year: Int
  public var figures: DisclosureFigures

  public init(year: Int, figures: DisclosureFigures) {
    self.year = year
    self.figures = figures
  }

  var payload: Payload {
    var payload = Payload()
    payload.set("figures", figures.lines)
    payload.set("form", figures.form.edition)
    payload.set("year", year)
    return payload
  }

  /// Reads the figures by the form they were typed in.
  init?(_ payload: Payload, among forms: [Form] = Form.allCases) {
    guard let year = payload.integer("year"),
      let form = payload.text("form").flatMap({ Form(edition: $0, among: forms) }),
      let figures = DisclosureFigures(form: form, lines: payload.list("figures"))
    else { return nil }
    self.init(year: year, figures: figures)
  }
}
