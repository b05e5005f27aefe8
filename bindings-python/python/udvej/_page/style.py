"""How the page looks: on a wide screen, on a narrow one, and on A4."""

STYLE = """
:root { color-scheme: light; --ink: #1c2430; --quiet: #55606e; --rule: #d5dae1; --wash: #f4f6f8; --deep:
#1f4e79; } * { box-sizing: border-box; }
html { background: #fff; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 3rem; color: var(--ink);
  font: 1rem/1.5 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; color: var(--deep); }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--deep);
color: var(--deep); } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .5rem 0; max-width: 46rem; }
code { font: .875em/1.4 ui-monospace, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
overflow-wrap: anywhere; } .note, .more, .label { color: var(--quiet); }
.verdict { max-width: none; padding: .75rem 1rem; border-left: .4rem solid; background: var(--wash); }
.verdict.accepted { border-color: #2e7d4f; }
.verdict.doubtful { border-color: #b7791f; }
.verdict.rejected { border-color: #b3261e; }
.about { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .5rem 1.5rem;
margin: 1rem 0; } .about dt { color: var(--quiet); font-size: .875rem; }
.about dd { margin: 0; overflow-wrap: anywhere; }
.readers { margin: 1rem 0; padding: .75rem 1rem; background: var(--wash); font-size: .9375rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid
var(--rule); } thead th { color: var(--quiet); font-weight: 600; font-size: .875rem; vertical-align: bottom; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 2px solid var(--rule); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th.number { white-space: normal; }
.compact th, .compact td { padding-top: .1rem; padding-bottom: .1rem; }
.places th:nth-child(1) { width: 4.5rem; }
.places th:nth-child(2) { width: 10rem; }
.places th:nth-child(3) { width: 11rem; }
.badge { display: inline-block; padding: .05rem .5rem; border-radius: .25rem; font-size: .8125rem;
font-weight: 600; color: #fff; } .badge.error { background: #b3261e; }
.badge.warning { background: #8a5a00; }
.badge.information { background: #46566b; }
.remedy { margin-bottom: .25rem; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
.legend, .counts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.legend { font-size: .875rem; color: var(--quiet); }
.counts strong { font-size: 1.25rem; }
.overdue { padding-left: 1rem; margin: 0; }
.swatch { display: inline-block; width: .875rem; height: .875rem; vertical-align: -.1em; border: 1px solid
#0000; } figure { margin: 1rem 0; }
figcaption { font-weight: 600; }
svg { display: block; }
svg text { font: 11px "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; fill:
var(--quiet); } svg .strong { font-weight: 600; }
svg .grid { stroke: var(--rule); }
svg .axis { stroke: var(--quiet); }
svg.chart { width: 100%; min-width: 34rem; max-width: 60rem; height: auto; }
svg.line { width: 26rem; height: auto; overflow: visible; }
svg.bar { width: 9rem; display: inline-block; vertical-align: -.1em; }
.share { white-space: nowrap; }
.bridge_builder, .transition, .measured { fill: #1f4e79; background: #1f4e79; }
.thai_cultural_mediator { fill: #d08a2e; background: #d08a2e; }
.caseworker { fill: #8793a1; background: #8793a1; }
.try_out { fill: #5b93c7; background: #5b93c7; }
.transfer_of_care, .reason { fill: #a9cbe8; background: #a9cbe8; }
.unused { fill: #fff; stroke: #aab3be; stroke-dasharray: 2 2; }
.swatch.unused, .swatch.nothing { background: #fff; border: 1px dashed #7d8793; }
.nothing { fill: #fff; stroke: #7d8793; stroke-dasharray: 2 2; }
.late { fill: #b3261e; color: #b3261e; stroke: #fff; }
.today { stroke: #1c2430; stroke-width: 1.5; color: #1c2430; font-weight: 700; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space:
nowrap; } footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--rule); color:
var(--quiet); font-size: .875rem; overflow-wrap: anywhere; } @media (max-width: 40rem) { body { padding: 1rem
.75rem 2rem; } h1 { font-size: 1.375rem; } } @page { size: A4; margin: 16mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h2, h3 { break-after: avoid; }
  tr, figure, .verdict, .readers { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  svg.line { width: 19rem; }
  svg.chart { min-width: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
