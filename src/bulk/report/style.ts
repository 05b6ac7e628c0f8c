/** The report's style: light and dark, for screens and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --ink: #1b2430; --soft: #5c6875; --line: #dfe3e8; --accent: #2166c9; --fill: #2166c922;
  --bad: #c0342b; --bad-fill: #c0342b18; --good: #1f7a4d; --track: #e9edf2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1a2029; --ink: #e4e9ef; --soft: #96a2b0; --line: #2b3440; --accent: #6aa5f8; --fill: #6aa5f826;
    --bad: #f0857c; --bad-fill: #f0857c20; --good: #67c796; --track: #262f3a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main { max-width: 1080px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 17px; margin: 0 0 4px; }
p { margin: 0 0 12px; }
.soft, .note { color: var(--soft); }
.note { font-size: 13px; }
section, .tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
section { padding: 18px 20px; margin-top: 16px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 20px 0 0; padding: 0; }
.tile { padding: 12px 16px; }
.tile dt { color: var(--soft); font-size: 13px; }
.tile dd { margin: 0; font-size: 24px; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tile.bad dd { color: var(--bad); }
.tile.good dd { color: var(--good); }
.stop { border-color: var(--bad); background: var(--bad-fill); }
svg { display: block; width: 100%; height: auto; }
h3 { font-size: 13px; font-weight: 600; color: var(--soft); margin: 12px 0 4px; }
.grid { stroke: var(--line); }
.axis { fill: var(--soft); font-size: 11px; font-family: inherit; }
.area { fill: var(--fill); }
.line { fill: none; stroke: var(--accent); stroke-width: 1.8; stroke-linejoin: round; }
.bar { fill: var(--accent); }
.mark { fill: var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th { text-align: left; color: var(--soft); font-weight: 600; font-size: 13px; white-space: nowrap; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
tr:last-child td { border-bottom: 0; }
th.number, td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
td.share { width: 30%; min-width: 90px; }
td.title { min-width: 160px; }
.track { background: var(--track); border-radius: 4px; height: 8px; margin-top: 7px; }
.track i { display: block; height: 8px; border-radius: 4px; background: var(--accent); }
code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.badge { font-size: 12px; border-radius: 4px; padding: 1px 6px; background: var(--bad-fill); color: var(--bad); white-space: nowrap; }
summary { cursor: pointer; color: var(--soft); }
ul { margin: 4px 0; padding-left: 18px; }
.pairs { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0 0; font-size: 14px; }
.pairs dt { color: var(--soft); }
.pairs dd { margin: 0; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: 13px; margin-top: 24px; }
@media print { body { background: none; } section, .tile { break-inside: avoid; } details > * { display: block; } }
`
