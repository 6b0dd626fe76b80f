import { DARK } from './dark.ts'

/** How the page looks on screen and on paper; the colours of the house style. */
export const STYLE = `
:root {
  color-scheme: light; --paper: #fff; --ink: #1d2226; --soft: #5d666d; --accent: #1c5d6a; --tint: #e9f2f3; --shade: #f5f2ec; --line: #b9b3a6; --missing: #8a4a00;
  --pale: #ece8e0; --ca: #a8222d; --ca-tint: #fbf0f0; --ca-bar: #bd4a54; --mx: #1b6343; --mx-tint: #eef5f1; --mx-bar: #47826a
}
* { box-sizing: border-box }
html { font: 1.0625rem/1.5 "Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif; color: var(--ink); background: var(--paper) }
html.large { font-size: 1.5rem }
body { max-width: 54rem; margin: 0 auto; padding: 1.5rem 1.5rem 4rem; overflow-wrap: anywhere }
.marking { font: 600 .85rem/1.4 "Source Sans 3", "Segoe UI", Arial, sans-serif; text-align: right; margin: 0 }
.head { display: flex; justify-content: space-between; gap: 2rem; font: .85rem/1.4 "Source Sans 3", "Segoe UI", Arial, sans-serif; color: var(--soft) }
a { color: var(--accent) }
h1, h2, h3, h4, h5 { line-height: 1.2; margin: 1.6em 0 .5em }
h1 { font-size: 2.1rem }
h2 { font-size: 1.7rem; margin-top: .3em }
h3 { font-size: 1.3rem }
h4 { font-size: 1.08rem; color: var(--accent) }
h5 { font-size: 1rem; font-style: italic; font-weight: 400 }
p, ul, ol, dl { margin: .5em 0 }
nav { margin-top: 3rem }
.cover h1 { margin: .25em 0 }
.cover dl { margin: 2.5rem 0 1rem; border-top: 1.5px solid var(--ink) }
.cover dl div { border-bottom: 1px solid var(--line); padding: .3rem 0; margin: 0 }
section { border-top: 2px solid var(--accent); margin-top: 3.5rem; padding-top: 1rem }
.kicker, .cover .kicker { font: 600 .9rem/1.4 "Source Sans 3", "Segoe UI", Arial, sans-serif; color: var(--accent); margin: 0 }
.cover .kicker { margin-top: 3rem }
.line, .soft { color: var(--soft) }
.line { margin: 0 }
.label { font: .92em "Source Sans 3", "Segoe UI", Arial, sans-serif; color: var(--soft) }
.point { word-spacing: .45em; background: radial-gradient(circle, currentColor .085em, transparent .115em) 50% 60% no-repeat; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.point > span { font-size: 0; word-spacing: 0 }
.missing { color: var(--missing); font-style: italic }
.lead { font-size: 1.15rem }
.small { font-size: .87rem }
.countries { font-size: 1.5rem; border-bottom: 2px solid var(--accent); padding-bottom: .4rem }
.cover .title { font-size: 2.1rem; line-height: 1.2; font-weight: 700; margin: .3em 0 .5em }
.cover > div + div { margin-top: 3rem }
.theme { font-style: italic; font-size: 1.15rem }
nav ol { list-style: none; padding: 0 }
nav ol ol { padding-left: 1.4rem }
nav > ol > li { border-top: 1px solid var(--line); padding: .3rem 0 }
.wide { overflow-x: auto }
.wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
table { overflow-wrap: break-word }
.short { white-space: nowrap }
table { border-collapse: collapse; width: 100%; font-size: .93rem; margin: 1rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line) }
thead th { font: 600 .82rem/1.3 "Source Sans 3", "Segoe UI", Arial, sans-serif; color: var(--accent); border-bottom: 1.5px solid var(--ink); vertical-align: bottom }
tr.group th { font-size: 1.08rem; padding-top: 1rem }
tr.break { background: var(--shade) }
tr.plenary { background: var(--tint) }
td p { margin: .15rem 0 }
.right { text-align: right; font-variant-numeric: tabular-nums }
.center { text-align: center }
.roomy td { height: 3.2rem }
dl div { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr; gap: 0 1rem; margin: .15rem 0 }
dt { font: .92em/1.6 "Source Sans 3", "Segoe UI", Arial, sans-serif; color: var(--soft) }
dd { margin: 0 }
aside { background: var(--tint); border-left: 3px solid var(--accent); padding: .6rem 1rem }
.bar-left { border-left: 3px solid var(--accent); margin-left: -.75rem; padding-left: calc(.75rem - 3px) }
aside.bar-left { margin-left: 0; padding-left: 1rem; border-left-width: 6px }
tr.bar-left { border-left: 0; margin: 0 }
tr.bar-left > :first-child { border-left: 3px solid var(--accent) }
.bar { display: inline-block; height: .7rem; margin-left: .4rem; background: var(--soft) }
.bar.CA { background: var(--ca-bar) }
.bar.MX { background: var(--mx-bar) }
img { max-width: 100%; height: auto; margin: .8rem 0 }
img.beside { float: left; width: 6rem; height: 7.5rem; object-fit: cover; object-position: 50% 12%; margin: .3rem 1.2rem .6rem 0 }
h3, h4 { clear: both }
hr.page { border: 0; margin: 1.5rem 0 }
svg { width: 100%; height: auto; margin: 1rem 0; font: 7px "Source Sans 3", Arial, sans-serif }
svg text { fill: var(--ink) }
svg rect { fill: var(--paper); stroke: var(--line) }
svg rect.table, svg rect.stage { fill: var(--shade) }
svg rect.CA { fill: var(--ca-tint); stroke: var(--ca) }
svg rect.MX { fill: var(--mx-tint); stroke: var(--mx) }
.watermark { position: fixed; inset: 40% 0 auto; text-align: center; font-size: 5rem; font-weight: 600; color: var(--pale); transform: rotate(-35deg); z-index: -1; margin: 0 }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; ${Object.entries(DARK).map(([name, colour]) => `--${name}: ${colour}`).join('; ')} }
  img:not(.beside) { background: #fff; box-shadow: 0 0 0 .4rem white }
}
@media screen and (min-width: 60rem) {
  .across .wide { --across: min(76rem, 100vw - 4rem); width: var(--across); margin-left: calc((51rem - var(--across)) / 2) }
}
@media (max-width: 40rem) {
  dl div { display: block; margin: .5rem 0 }
}
@media print {
  @page { margin: 1.6cm 2cm 2cm }
  html { font-size: 10.5pt }
  html.large { font-size: 16pt }
  body { display: table; width: 100%; max-width: none; padding: 0 }
  .head { display: table-header-group; break-inside: avoid }
  .head span, .head .marking { display: block; text-align: right; padding-bottom: .3cm }
  .head span { float: left }
  .cover, nav, main { display: block }
  .wide { overflow: visible }
  .wide table { min-width: 0 !important }
  section { break-before: page; border-top: 0; margin-top: 0 }
  thead { display: table-header-group }
  tr, h3, h4, h5 { break-inside: avoid }
  h2, h3, h4, h5 { break-after: avoid }
  nav { break-before: page }
  nav > ol > li { padding: .12rem 0 }
  tr.group { break-after: avoid }
  dl div { display: grid }
  hr.page { break-after: page }
  a { color: inherit; text-decoration: none }
}
`.trim()
