/// The style sheet of HTML pages, for screens, phones and paper.
enum HTMLStyle {
  /// Official documents are set in 宋体; the fallbacks are similar fonts of other systems. The series of charts differ
  /// by pattern as well as by colour, because most reports are printed in black.
  static let sheet = """
    :root { --ink: #111; --paper: #fff; --line: #333; --head: #f3f4f6; --banner: #c6d9f1;
      --bar-1: #1f5fa8; --bar-2: #b35a00; --bar-3: #2e7d4f; --bar-4: #7a3e9d; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e6e6; --paper: #16181b; --line: #8a8f98; --head: #22262b; --banner: #24384f;
        --bar-1: #7db4ee; --bar-2: #f0a35c; --bar-3: #7fcf9f; --bar-4: #c79be6; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
      font: 15px/1.5 "SimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
    .wide main { max-width: 80rem; }
    h1 { font-size: 1.4rem; text-align: center; margin: 0 0 1rem; break-after: avoid; }
    h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; break-after: avoid; }
    h3 { font-size: 1rem; margin: 1rem 0 .25rem; break-after: avoid; }
    p { margin: .25rem 0; text-align: justify; }
    p:lang(zh), h3:lang(zh) { text-indent: 2em; }
    p:lang(en) { margin: .5rem 0; }
    footer { font-size: 0.75rem; margin: 1rem 0 0; }
    .sheet { overflow-x: auto; padding: 1px; }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; }
    .small { min-width: 24rem; }
    .middle, .large { min-width: 48rem; }
    .wide .middle, .wide .large { min-width: 76rem; }
    .wide table { font-size: 13px; }
    caption { font-weight: bold; font-size: 1.1rem; text-align: left; padding: .5rem 0; break-after: avoid; }
    th, td { border: 1px solid var(--line); padding: .25rem .4rem; }
    th { font-weight: normal; text-align: left; }
    thead th, .column { text-align: center; padding: .25rem .1rem; word-break: keep-all; overflow-wrap: break-word; }
    thead th, thead .note { background: var(--head); }
    .stack th[scope="row"] { text-align: center; }
    .banner { background: var(--banner); }
    td { text-align: center; font-variant-numeric: tabular-nums; }
    td:not(.text):not(.note) { overflow-wrap: normal; white-space: nowrap; }
    .note, .text { text-align: left; }
    tr { break-inside: avoid; }
    figure { margin: 1rem 0; break-inside: avoid; overflow-x: auto; }
    figcaption { font-weight: bold; }
    svg { display: block; width: 100%; min-width: 30rem; height: auto; }
    svg text { fill: var(--ink); font-size: 13px; }
    svg .axis { stroke: var(--line); }
    svg .s1 { --bar: var(--bar-1); } svg .s2 { --bar: var(--bar-2); }
    svg .s3 { --bar: var(--bar-3); } svg .s4 { --bar: var(--bar-4); }
    svg .edge { stroke: var(--bar); stroke-width: 1; }
    svg .solid { fill: var(--bar); }
    svg .ground { fill: var(--paper); }
    svg .stroke { stroke: var(--bar); stroke-width: 2; fill: none; }
    @media screen and (max-width: 40rem) {
      main { padding: 1rem .75rem; }
      h1 { font-size: 1.2rem; }
      table, .wide table { font-size: 12px; }
      th, td { padding: .2rem .25rem; }
      .small { min-width: 20rem; }
      .middle, .large { min-width: 34rem; }
      .wide .middle, .wide .large { min-width: 64rem; }
    }
    @page { size: A4; margin: 16mm 15mm; @bottom-center { content: "— " counter(page) " —"; } }
    @page wide { size: A4 landscape; }
    .wide { page: wide; }
    thead th:lang(en), .column:lang(en) { font-size: .75em; }
    @media print {
      :root { --ink: #000; --paper: #fff; --line: #000; --head: #fff;
        --bar-1: #222; --bar-2: #333; --bar-3: #444; --bar-4: #555; }
      body { font-size: 10pt; line-height: 1.3; }
      p { font-size: 12pt; line-height: 1.8; }
      h1 { font-size: 15pt; margin: 0 0 4mm; }
      h2 { font-size: 13pt; } h3 { font-size: 12pt; }
      th, td { padding: .8mm 1.2mm; }
      .banner { font-weight: bold; }
      .wide, .wide table { font-size: 8.5pt; line-height: 1.2; }
      .wide h1, .wide caption { margin: 0; padding: 0 0 2mm; font-size: 12pt; }
      .wide th, .wide td { padding: .4mm 1mm; }
      :root main { max-width: none; padding: 0; }
      .sheet, figure { overflow: visible; }
      .sheet .small, .sheet .middle, .sheet .large, svg { min-width: 0; }
      .whole, .stack tbody { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """

  /// The rules for letters: each on its own page, the number centred, signatory and date at the right with a margin of
  /// four characters.
  static let letters = """
    .letter + .letter { margin-top: 3rem; break-before: page; }
    .letter p.reference { text-align: center; text-indent: 0; margin-bottom: 1rem; }
    .letter p.salutation { text-indent: 0; break-after: avoid; }
    .letter p.signatory, .letter p.date { text-align: right; text-indent: 0; padding-right: 4em; }
    .letter p.signatory { margin-top: 2rem; break-before: avoid; break-after: avoid; }
    .letter p.date { break-before: avoid; }
    .letter p.note { margin-top: 1rem; }
    .headed p.head { text-align: center; text-indent: 0; color: #d00000; font-size: 1.8rem; font-weight: bold; margin: 0;
      padding-bottom: 4mm; border-bottom: 3px solid #d00000; }
    .headed p.head + p { border-top: 1px solid #d00000; margin-top: 2px; padding-top: .5rem; }
    .headed p.head + h1 { border-top: 1px solid #d00000; margin-top: 2px; }
    .headed p.reference { text-align: right; margin-bottom: 2rem; }
    @media print { .letter + .letter { margin-top: 0; } }
    """
}
