// All that was found goes into the basket at once; what was not found copies itself.
const { shelf } = globalThis;
const found = [...document.querySelectorAll(".looked-up button.basket")].map(each => each.dataset.id);
const tally = document.querySelector(".tally-line");
const made = (words, action) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", () => action(button));
  return button;
};
if (found.length) {
  const line = document.createElement("p");
  const said = document.createElement("span");
  const all = found.length === 1 ? "Add the decision to my basket" : `Add all ${found.length} to my basket`;
  line.append(made(all, () => {
    const added = shelf.add(found);
    said.textContent = ` ${shelf.trouble() || `${added} added; ${shelf.get("basket").length} of at most ${shelf.MOST} in your basket.`}`;
  }), said);
  tally.after(line);
}
const missed = document.getElementById("missed-list");
missed?.after(made("Copy", async button => {
  try {
    await navigator.clipboard.writeText(missed.value);
    button.textContent = "Copied";
  } catch {
    missed.select();
    button.textContent = "Selected: copy it by hand";
  }
}));
