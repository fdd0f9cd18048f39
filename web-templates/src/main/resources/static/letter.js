// A letter's marks are stepped through, "3 of 14", and hidden at will; its jump list follows the
// reader; on a small screen its facts begin folded.
const marks = [...document.querySelectorAll(".body mark")];
const numbered = marks.filter(mark => mark.id);
const made = (name, className, text) => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};
const button = (text, label, action) => {
  const element = made("button", "plain", text);
  element.type = "button";
  if (label) element.setAttribute("aria-label", label);
  element.addEventListener("click", action);
  return element;
};

let at = -1;
const place = made("span", "place", "");
const said = made("output", "vh", "");
const step = by => {
  if (!numbered.length) return;
  hide(false);
  at = (at + by + numbered.length) % numbered.length;
  const mark = numbered[at];
  numbered.forEach((each, i) => each.classList.toggle("current", i === at));
  mark.closest("details")?.setAttribute("open", "");
  mark.scrollIntoView({ block: "center" });
  place.textContent = `${at + 1} of ${numbered.length}`;
  const item = mark.closest(".item");
  said.textContent = `Mark ${at + 1} of ${numbered.length}, ${mark.textContent}, `
    + (item ? `item ${item.id}` : "clinical case summary");
};
const next = () => step(1);
const previous = () => step(at < 0 ? 0 : -1);
const hide = hidden => {
  document.body.classList.toggle("without-marks", hidden);
  switcher.textContent = hidden ? "Show" : "Hide";
  switcher.setAttribute("aria-label", hidden ? "Show marks" : "Hide marks");
};
const switcher = button("Hide", "Hide marks", () =>
  hide(!document.body.classList.contains("without-marks")));
if (numbered.length) {
  const stepper = made("div", "stepper", "");
  stepper.setAttribute("role", "group");
  stepper.setAttribute("aria-label", "Marks of your search");
  place.textContent = numbered.length === 1 ? "1 mark" : `${numbered.length} marks`;
  stepper.append(
    button("↑", "Previous mark", previous), place, button("↓", "Next mark", next), switcher, said);
  document.querySelector("main").append(stepper);
  document.body.classList.add("has-stepper");
}

// Keys: n and p the marks, [ and ] the letters around this one.
const follow = rel => document.querySelector(`main a[rel=${rel}]`)?.click();
const actions = { n: next, p: previous, "[": () => follow("prev"), "]": () => follow("next") };
document.addEventListener("rationale:key", event => {
  const action = actions[event.detail];
  if (action) { event.preventDefault(); action(); }
});

// The jump list names the part that stands at the upper third of the window.
const jumps = new Map([...document.querySelectorAll(".contents li > a")]
  .map(link => [document.getElementById(link.hash.slice(1)), link])
  .map(([target, link]) => [target.matches("h2") ? target.closest("section") : target, link]));
let current;
const name = link => {
  if (link === current) return;
  current?.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "location");
  current = link;
};
const standing = new Set();
const watcher = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) {
    standing[isIntersecting ? "add" : "delete"](target);
  }
  name(jumps.get([...jumps.keys()].findLast(part => standing.has(part))) ?? current);
}, { rootMargin: "-20% 0px -70% 0px" });
for (const part of jumps.keys()) watcher.observe(part);

if (matchMedia("(max-width: 60rem)").matches) {
  document.querySelector("details.facts")?.removeAttribute("open");
}
