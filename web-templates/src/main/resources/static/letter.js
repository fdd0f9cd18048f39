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

// The marks of a letter are stepped through, "3 of 14", with buttons or n and p.
const marks = [...document.querySelectorAll(".body mark")];
const place = document.createElement("output");
let at = -1;
const step = by => {
  if (!marks.length) return;
  at = (at + by + marks.length) % marks.length;
  marks.forEach((mark, i) => mark.classList.toggle("current", i === at));
  marks[at].scrollIntoView({ block: "center" });
  place.textContent = `${at + 1} of ${marks.length}`;
};
const next = () => step(1);
const previous = () => step(at < 0 ? 0 : -1);
if (marks.length && document.querySelector(".hits")) {
  const stepper = document.createElement("div");
  stepper.className = "stepper";
  stepper.setAttribute("role", "group");
  stepper.setAttribute("aria-label", "Marks");
  const button = (label, text, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "plain";
    made.setAttribute("aria-label", label);
    made.textContent = text;
    made.addEventListener("click", action);
    return made;
  };
  place.textContent = marks.length === 1 ? "1 mark" : `${marks.length} marks`;
  stepper.append(button("Previous mark", "↑", previous), place, button("Next mark", "↓", next));
  document.querySelector("main").append(stepper);
}

// Keys: n and p the marks, [ and ] the letters around this one.
const follow = rel => document.querySelector(`main a[rel=${rel}]`)?.click();
const actions = { n: next, p: previous, "[": () => follow("prev"), "]": () => follow("next") };
document.addEventListener("rationale:key", event => {
  const action = actions[event.detail];
  if (action) { event.preventDefault(); action(); }
});
