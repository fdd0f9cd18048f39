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
const ready = new WeakSet();
const start = () => {
  const box = document.getElementById("q");
  if (!box || ready.has(box)) return;
  ready.add(box);
  suggest(box);
};
start();
document.addEventListener("htmx:load", start); // a search replaces the box
