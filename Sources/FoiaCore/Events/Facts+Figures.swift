/// The typing in of figures of section two for a year. It holds all figures of the year known by then, and so replaces
/// what was typed before.
public struct FiguresEntry: Hashable, Sendable {
  /// The year of the report.
  public var year: Int
  /// All figures of the year typed so far.
  public var figures: DisclosureFigures

  /// Figures that are missing here count as not typed.
  public init(year: Int, figures: DisclosureFigures) {
    self.year = year
    self.figures = figures
  }

  var payload: Payload {
    var payload = Payload()
    payload.set("blanks", figures.blankLines)
    payload.set("figures", figures.lines)
    payload.set("form", figures.form.edition)
    payload.set("year", year)
    return payload
  }

  /// Reads the figures by the form they were typed in.
  init?(_ payload: Payload, among forms: [Form] = Form.allCases) {
    guard let year = payload.year,
      let form = payload.text("form").flatMap({ Form(edition: $0, among: forms) }),
      let figures = DisclosureFigures(form: form, lines: payload.list("figures"), blanks: payload.list("blanks"))
    else { return nil }
    self.init(year: year, figures: figures)
  }
}
