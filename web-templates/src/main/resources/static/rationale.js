// Comforts only: every page works without this file.
"use strict";

const wide = matchMedia("(min-width: 60rem)");
const filters = document.getElementById("filters");
const KEYS = "rationale.keys";

// The filters stand open beside the results; ticking one applies it and keeps the place.
if (filters) {
  const panel = filters.querySelector(".filters");
  const fit = () => { if (wide.matches) panel.open = true; };
  fit();
  wide.addEventListener("change", fit);

  const boxes = () => [...filters.querySelectorAll("input[type=checkbox]")];
  let timer;
  filters.addEventListener("change", event => {
    if (!wide.matches || event.target.type !== "checkbox") return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { name, value } = event.target;
      sessionStorage.setItem("rationale.place", JSON.stringify({ name, value, y: scrollY }));
      filters.requestSubmit();
    }, 500);
  });
  filters.addEventListener("submit", () => {
    for (const input of filters.elements) if (input.name && !input.value) input.disabled = true;
  });
  addEventListener("pageshow", () => {
    for (const input of filters.elements) input.disabled = false;
  });

  const left = JSON.parse(sessionStorage.getItem("rationale.place") ?? "null");
  sessionStorage.removeItem("rationale.place");
  if (left) {
    const box = boxes().find(each => each.name === left.name && each.value === left.value);
    box?.closest("details.within")?.setAttribute("open", "");
    box?.closest("details.facet")?.setAttribute("open", "");
    box?.focus({ preventScroll: true });
    scrollTo({ top: left.y, behavior: "instant" });
  }
}

// A list of values narrows to what is typed: on the page of all values, and beside the results,
// where all values of a long list are fetched with the first letter typed.
const narrow = (list, typed, said) => {
  const word = typed.trim().toLowerCase();
  let fitting = 0;
  for (const item of list.querySelectorAll("li")) {
    const names = [...item.querySelectorAll(".name")].map(name => name.textContent.toLowerCase());
    item.hidden = !names.some(name => name.includes(word));
    if (names[0].includes(word)) fitting++;
  }
  said.textContent = word ? `${fitting} found` : "";
  for (const within of list.querySelectorAll("details.within")) {
    if (word) within.open = !!within.querySelector("li:not([hidden])");
  }
};
const narrowing = (text, before, start) => {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const said = document.createElement("output");
  input.type = "search";
  label.className = "narrow";
  label.append(text, input);
  before.before(label, said);
  input.addEventListener("input", () => start(input.value, said));
  input.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
};
const every = document.querySelector(".every");
if (every) narrowing("Narrow this list ", every, (typed, said) => narrow(every, typed, said));

const longList = facet => {
  const all = facet.querySelector("a.all");
  let list = facet.querySelector(".values");
  const few = list;
  let fetched;
  const fetchAll = async () => {
    const answer = await fetch(all.href);
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return document.adoptNode(page.querySelector(".every .values"));
  };
  const show = other => {
    const ticked = box => `input[value="${CSS.escape(box.value)}"]`;
    for (const box of list.querySelectorAll("input")) {
      const same = other.querySelector(ticked(box));
      if (same) same.checked = box.checked;
    }
    list.replaceWith(other);
    list = other;
  };
  narrowing(`Find in ${facet.querySelector(".name").textContent} `, list, async (typed, said) => {
    fetched ??= fetchAll();
    const full = await fetched.catch(() => { fetched = undefined; return few; });
    if (full !== list && typed.trim()) show(full);
    narrow(list, typed, said);
    if (!typed.trim() && !full.querySelector("input:checked")) show(few);
  });
};
for (const facet of document.querySelectorAll("#filters .facet")) {
  if (facet.querySelector("a.all")) longList(facet);
}

// The search box offers what may be meant while it is typed in: a combobox of ARIA 1.2.
function suggest(box) {
  const list = document.createElement("ul");
  const told = document.createElement("div");
  const narrow = matchMedia("(max-width: 40rem)");
  let typed = box.value;
  let timer;
  let asked = new AbortController();
  let current = -1;
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  told.className = "vh";
  told.setAttribute("role", "status");
  box.parentElement.append(list, told);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false",
  })) box.setAttribute(name, value);

  const close = () => {
    clearTimeout(timer);
    asked.abort();
    list.hidden = true;
    list.replaceChildren();
    move(-1);
    box.setAttribute("aria-expanded", "false");
    told.textContent = "";
  };
  const move = to => {
    current = to;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", i === to));
    const option = list.children[to];
    if (option) {
      box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest", behavior: "instant" });
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  };
  const follow = found => {
    if (found.words) box.value = found.words;
    close();
    location.assign(found.href);
  };
  const part = (name, text) => {
    const made = document.createElement("span");
    made.className = name;
    made.textContent = text;
    return made;
  };
  const option = (found, i) => {
    const made = document.createElement("li");
    const count = `${found.count.toLocaleString("en")} ${found.count === 1 ? "decision" : "decisions"}`;
    made.id = `suggestion-${i}`;
    made.setAttribute("role", "option");
    made.append(part("text", found.text), " ",
      part("kind", found.within ? `${found.label}, ${found.within}` : found.label), " ", part("count", count));
    made.addEventListener("click", () => follow(found));
    return made;
  };
  const show = found => {
    list.replaceChildren(...found.map(option));
    move(-1);
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", found.length > 0);
    told.textContent = found.length === 0 ? "No suggestions"
      : found.length === 1 ? "1 suggestion" : `${found.length} suggestions`;
  };
  const ask = async () => {
    asked = new AbortController();
    const { signal } = asked;
    const query = new URLSearchParams({ q: typed, limit: narrow.matches ? 5 : 8 });
    try {
      const answer = await fetch(`/api/v1/suggest?${query}`, { signal });
      if (answer.ok) show((await answer.json()).suggestions);
    } catch (failed) {
      if (!signal.aborted) close(); // the box works without suggestions
    }
  };

  box.addEventListener("input", () => {
    move(-1); // Enter is for what is typed, not for what was offered before
    typed = box.value;
    if (typed.trim().length < 2) return close();
    clearTimeout(timer);
    asked.abort();
    timer = setTimeout(ask, 150);
  });
  box.addEventListener("keydown", event => {
    if (list.hidden || event.isComposing) return;
    const last = list.children.length - 1;
    const moves = {
      ArrowDown: () => move(current < last ? current + 1 : -1),
      ArrowUp: () => move(current < 0 ? last : current - 1),
      Escape: close,
      Enter: current < 0 ? undefined : () => list.children[current].click(),
    };
    if (event.key === "Enter" && current < 0) close();
    if (moves[event.key]) { event.preventDefault(); moves[event.key](); }
  });
  list.addEventListener("mousedown", event => event.preventDefault()); // the box keeps the focus
  box.addEventListener("blur", close);
  addEventListener("pagehide", close);
}
const searchBox = document.getElementById("q");
if (searchBox) suggest(searchBox);

// Citations copy themselves.
for (const text of document.querySelectorAll("textarea[readonly]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.value);
    button.textContent = "Copied";
  });
  text.after(button);
}

// Keys: / the search box, n and p the marks, [ and ] the letters around this one. They can be
// switched off, WCAG 2.1.4.
let keys = localStorage.getItem(KEYS) !== "off";
const marks = [...document.querySelectorAll(".body mark")];
let at = -1;
const follow = rel => document.querySelector(`main a[rel=${rel}]`)?.click();
const step = by => {
  if (!marks.length) return;
  at = (at + by + marks.length) % marks.length;
  marks.forEach((mark, i) => mark.classList.toggle("current", i === at));
  marks[at].scrollIntoView({ block: "center" });
  place.textContent = `${at + 1} of ${marks.length}`;
};

// A stepper through the marks of a letter: "3 of 14".
const place = document.createElement("output");
if (marks.length && document.querySelector(".hits")) {
  const stepper = document.createElement("div");
  stepper.className = "stepper";
  stepper.setAttribute("role", "group");
  stepper.setAttribute("aria-label", "Marks");
  const button = (label, text, by) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "plain";
    made.setAttribute("aria-label", label);
    made.textContent = text;
    made.addEventListener("click", () => step(by()));
    return made;
  };
  place.textContent = marks.length === 1 ? "1 mark" : `${marks.length} marks`;
  stepper.append(
    button("Previous mark", "↑", () => (at < 0 ? 0 : -1)), place, button("Next mark", "↓", () => 1));
  document.querySelector("main").append(stepper);
}
const actions = {
  "/": () => { document.getElementById("q")?.focus(); document.getElementById("q")?.select(); },
  n: () => step(1),
  p: () => step(at < 0 ? 0 : -1),
  "[": () => follow("prev"),
  "]": () => follow("next"),
};
addEventListener("keydown", event => {
  const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select");
  if (!keys || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = actions[event.key];
  if (action) { event.preventDefault(); action(); }
});
const toggle = document.createElement("button");
const say = () => {
  toggle.textContent = `Keys / search, n p marks, [ ] letters: ${keys ? "on" : "off"}`;
  toggle.setAttribute("aria-pressed", keys);
};
toggle.type = "button";
toggle.className = "plain";
toggle.addEventListener("click", () => {
  keys = !keys;
  localStorage.setItem(KEYS, keys ? "on" : "off");
  say();
});
say();
document.querySelector("footer.site")?.append(toggle);
