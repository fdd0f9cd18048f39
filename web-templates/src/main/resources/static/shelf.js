// What a reader keeps in this browser: the basket with its notes, and searches. Nothing of it is
// sent anywhere until the reader asks for it. Other scripts reach it as `shelf`; after each change,
// also one in another tab, it tells the document with the event rationale:shelf.
const MOST = 200;
const LONGEST_NOTE = 2000;
const MOST_SEARCHES = 200;
const KEYS = { basket: "rationale.basket", searches: "rationale.searches" };
const DECISION = /^\S[^]{0,299}#\d{1,6}$/;

const text = (value, longest) => (typeof value === "string" ? value.slice(0, longest) : "");
const entry = item => ({ id: text(item?.id, 310), note: text(item?.note, LONGEST_NOTE) });
const search = item => ({
  href: text(item?.href, 8000),
  name: text(item?.name, 300),
  saved: text(item?.saved, 40),
  newest: text(item?.newest, 40),
  found: Number.isSafeInteger(item?.found) ? item.found : null,
});
const shapes = {
  basket: { read: entry, key: "id", most: MOST, fits: item => DECISION.test(item.id) },
  searches: { read: search, key: "href", most: MOST_SEARCHES,
    fits: item => item.href === "/search" || item.href.startsWith("/search?") },
};
// Whatever stands in the storage or in a file: what fits stays, each once, no more than the most.
const sound = (kind, list) => {
  const { read, key, fits, most } = shapes[kind];
  const kept = new Map();
  for (const item of Array.isArray(list) ? list.map(read) : []) {
    if (fits(item) && !kept.has(item[key])) kept.set(item[key], item);
  }
  return [...kept.values()].slice(0, most);
};

let trouble = "";
const get = kind => {
  let written = null;
  try {
    written = localStorage.getItem(KEYS[kind]);
    return sound(kind, JSON.parse(written ?? "[]"));
  } catch (failed) {
    if (written === null) {
      trouble = "This browser does not let pages keep anything, so nothing stays here.";
    } else {
      try { localStorage.setItem(`${KEYS[kind]}.broken`, written); } catch { /* no room for a copy */ }
      put(kind, []);
      trouble = "What was kept here could not be read; it was put aside, and begins anew.";
    }
    return [];
  }
};
const tell = detail => document.dispatchEvent(new CustomEvent("rationale:shelf", { detail }));
// Whether it could be written.
const put = (kind, list) => {
  try {
    localStorage.setItem(KEYS[kind], JSON.stringify(sound(kind, list)));
    trouble = "";
    return true;
  } catch {
    trouble = "This browser has no room left, or keeps nothing; the last change is lost.";
    return false;
  } finally {
    tell({ kind });
  }
};
addEventListener("storage", event => {
  const kind = Object.keys(KEYS).find(each => KEYS[each] === event.key || event.key === null);
  if (kind) tell({ kind, elsewhere: true });
});

// Spoken, and shown where nothing else on the page shows it.
const status = document.createElement("p");
status.id = "shelf-says";
status.className = "vh";
status.setAttribute("role", "status");
document.body.append(status);
const say = words => { status.textContent = ""; status.textContent = words; };

globalThis.shelf = {
  MOST, LONGEST_NOTE, MOST_SEARCHES, get, put, sound, say,
  trouble: () => trouble,
  has: id => get("basket").some(item => item.id === id),
  // Adds decisions that are not there; answers how many, and says what became of it.
  add(ids) {
    const list = get("basket");
    const fresh = ids.filter(id => !list.some(item => item.id === id));
    const fitting = fresh.slice(0, Math.max(0, MOST - list.length));
    const kept = put("basket", [...list, ...fitting.map(id => ({ id, note: "" }))]);
    const count = `${get("basket").length} in your basket.`;
    say(trouble || (fitting.length < fresh.length
      ? `A basket holds ${MOST} decisions; ${fresh.length - fitting.length} were left out. ${count}`
      : `${fresh.length === 1 ? "Added" : `${fresh.length} added`}. ${count}`));
    return kept ? fitting.length : 0;
  },
  remove(ids) {
    put("basket", get("basket").filter(item => !ids.includes(item.id)));
    say(trouble || `Removed. ${get("basket").length} in your basket.`);
  },
};
