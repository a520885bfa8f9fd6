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
    payload.set("form", figures.form.rawValue)
    payload.set("year", year)
    return payload
  }

  init?(_ payload: Payload) {
    guard let year = payload.integer("year"), let form = payload.code("form", Form.self),
      let figures = DisclosureFigures(form: form, lines: payload.list("figures"))
    else { return nil }
    self.init(year: year, figures: figures)
  }
}
