// The search page: ticking a filter applies it at once, and the place in the page is kept.
const wide = matchMedia("(min-width: 60rem)");
const DENSITY = "rationale.rows";
const stored = (storage, key) => { try { return storage.getItem(key); } catch { return null; } };
const store = (storage, key, value) => { try { storage.setItem(key, value); } catch { /* full */ } };
const byId = id => document.getElementById(id);

// What stands unfolded stays so, whatever the server would unfold, and what was ticked stays where
// it is on the screen.
let unfolded = new Map();
let ticked = { id: "", top: 0 };
const remember = () => {
  const { activeElement: focus } = document;
  ticked = { id: focus.id, top: focus.getBoundingClientRect().top };
  unfolded = new Map([...document.querySelectorAll("#filters details[id]")].map(each => [each.id, each.open]));
};
const restore = () => {
  for (const [id, open] of unfolded) if (byId(id)) byId(id).open = open;
  const now = ticked.id ? byId(ticked.id) : null;
  if (now) scrollBy({ top: now.getBoundingClientRect().top - ticked.top, behavior: "instant" });
};

let timer;
const ready = new WeakSet();
const start = () => {
  const filters = byId("filters");
  if (!filters || ready.has(filters)) return;
  ready.add(filters);
  if (wide.matches) filters.querySelector(".filters").open = true;
  filters.addEventListener("change", event => {
    if (!wide.matches || event.target.type !== "checkbox") return;
    clearTimeout(timer);
    timer = setTimeout(() => filters.requestSubmit(), 300);
  });
  const compact = byId("rows-compact");
  if (!compact) return;
  compact.checked = stored(localStorage, DENSITY) === "compact";
  compact.closest("fieldset").addEventListener("change", () =>
    store(localStorage, DENSITY, compact.checked ? "compact" : "full"));
};
start();
wide.addEventListener("change", () => { if (wide.matches) document.querySelector(".filters").open = true; });
document.addEventListener("htmx:load", start);

// Addresses name only what is asked for. A name may have other values, as the queries within which
// an empty box asks for no further one.
document.addEventListener("htmx:configRequest", event => {
  const { formData } = event.detail;
  for (const name of new Set(formData.keys())) {
    const asked = formData.getAll(name).filter(value => value !== "");
    formData.delete(name);
    for (const value of asked) formData.append(name, value);
  }
});
document.addEventListener("htmx:beforeSwap", remember);
document.addEventListener("htmx:afterSettle", () => {
  restore();
  // what had the focus may be gone, as a filter that was removed: go on where the results begin
  if (document.activeElement === document.body) byId("found").focus({ preventScroll: true });
  byId("told").textContent = document.title;
});
// An answer that is no page of results is shown by going there.
document.addEventListener("htmx:responseError", event => location.assign(event.detail.pathInfo.finalRequestPath));
document.addEventListener("htmx:sendError", event => location.assign(event.detail.pathInfo.finalRequestPath));

// Back and forward find the place again, also the focus.
const place = () => `rationale.place ${location.search}`;
addEventListener("scrollend", () =>
  store(sessionStorage, place(), JSON.stringify({ y: scrollY, focus: document.activeElement.id })));
document.addEventListener("htmx:historyRestore", () => {
  const left = JSON.parse(stored(sessionStorage, place()) ?? "null");
  start();
  if (!left) return;
  scrollTo({ top: left.y, behavior: "instant" });
  if (left.focus) byId(left.focus)?.focus({ preventScroll: true });
});

// Keys: j and k the decisions, one by one.
const step = by => {
  const rows = [...document.querySelectorAll("#results .decision h4 a")];
  const at = rows.findIndex(row => row.closest(".decision").contains(document.activeElement));
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
};
document.addEventListener("rationale:key", event => {
  const by = { j: 1, k: -1 }[event.detail];
  if (by) { event.preventDefault(); step(by); }
});
