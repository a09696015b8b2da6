// The bar chart of the readings, in SVG. It brings its own background, light or dark as the reader has it.
const WIDTH = 840;
const MARGIN = 28;
const LABELS = 232;
const VALUES = 150;
const BAR = 18;
const LINE = 27;
const HEADING = 34;
const TOP = 92;
/** By what is done with the events. */
const GROUPS = [
  ['One event by its name, while all the others pass', ({ id }) => id === 'on' || id === 'framing'],
  ['Name and two fields of every event', ({ id }) => id === 'frames' || id === 'fields'],
  ['Every event as a plain object', ({ id, group }) => id === 'events' || id === 'objects' || group === 'clients'],
  ['Nothing: what the socket gives', ({ id }) => id === 'bytes'],
];
const RANKS = ['library', 'floors', 'clients'];
const STYLE = `
  .card { fill: #ffffff; stroke: #d5dae1; }
  text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; fill: #1f2933; }
  .title { font-size: 17px; font-weight: 600; }
  .quiet { fill: #5f6b7a; }
  .heading { font-size: 12px; font-weight: 600; fill: #5f6b7a; }
  .value { font-variant-numeric: tabular-nums; }
  .library { fill: #c2185b; }
  .clients { fill: #7b8794; }
  .floors { fill: none; stroke: #9aa5b1; stroke-dasharray: 3 2; }
  text.own { font-weight: 600; }
  .rule { stroke: #d5dae1; }
  @media (prefers-color-scheme: dark) {
    .card { fill: #0d1117; stroke: #30363d; }
    text { fill: #e6edf3; }
    .quiet, .heading { fill: #9198a1; }
    .library { fill: #ff5c93; }
    .clients { fill: #6e7781; }
    .floors { stroke: #848d97; }
    .rule { stroke: #30363d; }
  }`;

/** Bars as long as the rates; their labels are multiples of the fastest client's, or of events$ where there is none. */
export function drawChart(rows) {
  const measured = rows.filter(({ rate }) => rate !== undefined).toSorted((one, other) => other.rate - one.rate);
  const unit =
    measured.find(({ group }) => group === 'clients') ?? measured.find(({ id }) => id === 'events') ?? measured[0];
  if (unit === undefined) return '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const scale = (WIDTH - 2 * MARGIN - LABELS - VALUES) / measured[0].rate;
  const parts = [];
  let y = TOP;
  for (const [heading, belongs] of GROUPS) {
    const ofGroup = measured.filter(belongs).sort((one, other) => rank(one) - rank(other));
    if (ofGroup.length === 0) continue;
    parts.push(`<text class="heading" x="${MARGIN}" y="${y + 14}">${escape(heading)}</text>`);
    y += HEADING - 8;
    for (const row of ofGroup) {
      parts.push(bar(row, y, scale, unit));
      y += LINE;
    }
    y += HEADING - LINE + 8;
  }
  const height = y + MARGIN - 12;
  const sentences = measured.map(({ name, rate }) => `${name}: ${times(rate, unit)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Events a second, as multiples of ${escape(unit.name)}</title>
<desc id="desc">${escape(sentences)}</desc>
<style>${STYLE}
</style>
<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>
<text class="title" x="${MARGIN}" y="38">Events a second through one Node process</text>
<text class="quiet" x="${MARGIN}" y="60">The same bytes for all; longer is faster. × 1 is ${escape(unit.name)}${unit.group === 'clients' ? ', the fastest other client' : ''}.</text>
<line class="rule" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="76" y2="76"/>
${parts.join('\n')}
</svg>
`;
}

function bar({ name, group, rate }, y, scale, unit) {
  const begin = MARGIN + LABELS;
  const length = Math.max(1.5, rate * scale);
  const own = group === 'library' ? ' class="own"' : '';
  const value = `${times(rate, unit)}  ·  ${short(rate)}/s`;
  return (
    `<text${own} x="${begin - 10}" y="${y + 14}" text-anchor="end">${escape(name)}</text>` +
    `<rect class="${group}" x="${begin}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2"/>` +
    `<text class="value${own ? ' own' : ''}" x="${(begin + length + 10).toFixed(1)}" y="${y + 14}">${escape(value)}</text>`
  );
}

function rank({ group }) {
  return RANKS.indexOf(group);
}

function times(rate, unit) {
  const value = rate / unit.rate;
  return `× ${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)}`;
}

function short(rate) {
  if (rate >= 1e6) return `${(rate / 1e6).toFixed(2)} M`;
  return `${(rate / 1e3).toFixed(rate < 1e5 ? 1 : 0)} k`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
