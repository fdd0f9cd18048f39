// Figures of the analytics page, drawn from its tables, which are folded away below them.

const { Chart } = window;
const MONTH = /^[A-Z][a-z]{2} \d{4}$/;
const YEARS = /^(\d{4})(?: to (\d{4}))?$/;
const number = new Intl.NumberFormat("en-US");
let charts = [];

/** A colour of the style sheet as it is now; a share of it only, where that is below 1. */
function colour(name, share = 1) {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const whole = value.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
  return share === 1 ? whole : whole + Math.round(255 * share).toString(16).padStart(2, "0");
}

/** What a row of a table says, and where its numbers lead. */
function read(row) {
  const data = Object.entries(row.dataset).map(([name, value]) => [name, JSON.parse(value)]);
  const href = (kind) => row.querySelector(`a.${kind}`)?.getAttribute("href");
  return {
    ...Object.fromEntries(data),
    label: row.querySelector("th").textContent,
    all: href("all"),
    sides: [href("won"), href("lost")],
  };
}

const some = (rows) => rows.slice(0, 15); // the table has them all
const isOuter = (row) => row.level === 0;

/** A name in lines, parted between words. */
function lines(text) {
  const LINE = innerWidth < 640 ? 18 : 26;
  const found = [""];
  for (const word of text.split(/(?<=[\s/])/)) {
    const longer = found.at(-1) + word;
    if (longer.trim().length > LINE && found.at(-1)) found.push(word);
    else found[found.length - 1] = longer;
  }
  return found.map((line) => line.trim().slice(0, 32));
}

const names = (rows) => rows.map(({ label }) => lines(label));
const height = (rows) => 60 + names(rows).reduce((sum, name) => sum + 14 + 16 * name.length, 0);

function axis({ grid, ticks, ...more }) {
  return {
    border: { color: colour("edge") },
    grid: { color: colour("line"), ...grid },
    ticks: { color: colour("ink"), ...ticks },
    ...more,
  };
}

/** A dashed line where all decisions stand. */
const overall = {
  id: "overall",
  beforeDatasetsDraw({ ctx, chartArea, scales }, _, { share }) {
    if (share === undefined) return;
    const x = scales.x.getPixelForValue(share);
    ctx.save();
    ctx.strokeStyle = colour("edge");
    ctx.setLineDash([3, 3]);
    ctx.stroke(new Path2D(`M${x} ${chartArea.top}V${chartArea.bottom}`));
    ctx.restore();
  },
};

function said({ decisions, overturned, low, high, few }) {
  const share = Math.round((100 * overturned) / decisions);
  const interval = `${Math.round(low)}% to ${Math.round(high)}%${few ? ", few letters" : ""}`;
  return `${share}% of ${number.format(decisions)} (${interval})`;
}

/** Each row a point where its share stands, on a bar as long as its interval. */
function rates(all) {
  const rows = some(all.filter(isOuter));
  const point = {
    type: "line",
    data: rows.map((row) => (100 * row.overturned) / row.decisions),
    showLine: false,
    clip: 10,
    pointRadius: 5,
    pointHoverRadius: 7,
    pointBorderWidth: 2,
    pointBackgroundColor: rows.map((row) => colour(row.few ? "paper" : "overturned")),
    pointBorderColor: colour("overturned"),
  };
  const interval = {
    type: "bar",
    data: rows.map((row) => [row.low, row.high]),
    barThickness: 4,
    backgroundColor: colour("overturned", 0.4),
  };
  const callbacks = { title: ([at]) => rows[at.dataIndex].label, label: (at) => said(rows[at.dataIndex]) };
  return {
    height: height(rows),
    shown: rows,
    caption: "Point: share overturned. Bar: its 95% interval. Dashed: all decisions. Hollow: few letters.",
    link: ({ index }) => rows[index].all,
    data: { labels: names(rows), datasets: [point, interval] },
    options: {
      indexAxis: "y",
      interaction: { mode: "nearest", axis: "y", intersect: false },
      scales: {
        x: axis({ min: 0, max: 100, ticks: { callback: (value) => `${value}%` } }),
        y: axis({ grid: { display: false }, ticks: { autoSkip: false } }),
      },
      plugins: {
        overall: { share: Number(document.querySelector(".rate").dataset.share) },
        tooltip: { filter: (item) => item.datasetIndex === 0, callbacks },
      },
    },
  };
}

/** Years without decisions as the months they are, so that time runs evenly; a column for each. */
function inTime(row) {
  const [, first, last = first] = YEARS.exec(row.label) ?? [];
  if (!first || row.decisions > 0) return MONTH.test(row.label) ? [row] : [];
  const months = 12 * Math.min(5, last - first + 1);
  return Array.from({ length: months }, (_, at) => ({ ...row, label: at % 12 ? "" : `Jan ${+first + at / 12}` }));
}

/** Each row a column or a bar: the overturned, then the upheld. */
function volumes(all, lying) {
  const monthly = all.some((row) => MONTH.test(row.label));
  const rows = lying ? some(all) : monthly ? all.flatMap(inTime) : all;
  const side = (label, name, count, share) => ({
    label,
    data: rows.map(count),
    backgroundColor: colour(name, share),
    borderColor: colour(name),
    borderWidth: 1,
    barPercentage: monthly ? 1 : 0.9,
  });
  const short = ({ label }) => (rows.length > 18 ? label.replace(/^Jan |^\w{3} \d+$/, "") : label);
  const ticks = { autoSkip: false, ...(monthly && { callback: (_, index) => short(rows[index]) }) };
  const [named, counted] = lying ? ["y", "x"] : ["x", "y"];
  return {
    height: lying ? height(rows) : 280,
    shown: lying ? rows : all,
    link: ({ datasetIndex, index }) => rows[index].sides[datasetIndex],
    data: {
      labels: lying ? names(rows) : rows.map((row) => row.label),
      datasets: [
        side("Overturned", "overturned", (row) => row.overturned, 1),
        side("Upheld", "upheld", (row) => row.decisions - row.overturned, 0.25),
      ],
    },
    options: {
      indexAxis: named,
      scales: {
        [named]: axis({ stacked: true, grid: { display: false }, ticks }),
        [counted]: axis({ stacked: true, ticks: { precision: 0 } }),
      },
      plugins: { legend: { align: "start", labels: { color: colour("ink"), boxWidth: 14 } } },
    },
  };
}

function draw(figure) {
  const section = figure.closest("section");
  const rows = [...section.querySelectorAll("tbody tr")].map(read);
  const { kind } = figure.dataset;
  const drawn = kind === "rates" ? rates(rows) : volumes(rows, kind === "bars");
  const [box, canvas, caption] = ["div", "canvas", "figcaption"].map((name) => document.createElement(name));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${section.querySelector("h2").textContent}, drawn from the table below`);
  box.style.height = `${drawn.height}px`;
  box.append(canvas);
  const left = rows.filter(isOuter).length - drawn.shown.length;
  caption.textContent = `${drawn.caption ?? ""}${left > 0 ? ` ${left} more rows stand in the table.` : ""}`;
  figure.replaceChildren(box, caption);
  figure.hidden = false;
  const href = ([element]) => element && drawn.link(element);
  const options = {
    maintainAspectRatio: false,
    animation: false, // nothing moves, on paper neither
    onClick: (_, elements) => href(elements) && location.assign(href(elements)),
    onHover: ({ native: { target } }, on) => (target.style.cursor = href(on) ? "pointer" : "default"),
    ...drawn.options,
    plugins: { legend: { display: false }, ...drawn.options.plugins },
  };
  charts.push(new Chart(canvas, { type: "bar", data: drawn.data, options, plugins: [overall] }));
}

function drawAll() {
  charts.forEach((chart) => chart.destroy());
  charts = [];
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  document.querySelectorAll("figure.drawn").forEach(draw);
}

if (globalThis.Chart) drawAll();
else for (const figure of document.querySelectorAll("figure.drawn")) figure.remove();
for (const table of document.querySelectorAll("figure.drawn + details")) table.open = false;
for (const media of ["(prefers-color-scheme: dark)", "print"]) {
  matchMedia(media).addEventListener("change", drawAll);
}
