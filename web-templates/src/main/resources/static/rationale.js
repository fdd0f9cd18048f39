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

// A list of every value narrows to what is typed.
const every = document.querySelector(".every");
if (every) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "search";
  label.className = "narrow";
  label.append("Narrow this list ", input);
  every.before(label);
  input.addEventListener("input", () => {
    const typed = input.value.trim().toLowerCase();
    for (const item of every.querySelectorAll(".values li")) {
      item.hidden = !item.textContent.toLowerCase().includes(typed);
    }
  });
}

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
  place.textContent = `${marks.length} marks`;
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
