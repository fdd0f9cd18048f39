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
const ready = new WeakSet();
const start = () => {
  for (const facet of document.querySelectorAll("#filters .facet")) {
    if (ready.has(facet) || !facet.querySelector("a.all")) continue;
    ready.add(facet);
    longList(facet);
  }
};
start();
document.addEventListener("htmx:load", start); // a search replaces the filters

