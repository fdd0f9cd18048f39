// The basket: what this browser keeps is sent for its rows, which come back as the page without
// JavaScript has them; notes and order are written here. An address that names decisions shows
// those and leaves the basket alone until the reader keeps them.
const { shelf } = globalThis;
const list = document.getElementById("list");
const kept = document.getElementById("kept");
const shared = new URLSearchParams(location.search).has("d");
const ours = () => (shared ? [] : shelf.get("basket"));
const rows = () => [...list.querySelectorAll(".exhibits > li")];
const idOf = row => row.dataset.id;
const nameOf = row => idOf(row).replace("#", ", item ");
let undo;

const made = (words, action, label) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = words;
  if (label) button.setAttribute("aria-label", label);
  button.addEventListener("click", action);
  return button;
};
const notice = (words, ...buttons) => {
  kept.hidden = !words;
  kept.replaceChildren(words, ...buttons.flatMap(button => [" ", button]));
};

// Order and notes, as they stand on the page, are what is kept. What another tab has added or
// removed since the rows came stays so, also where they cannot be fetched anew.
const keep = () => {
  const notes = new Map(ours().map(item => [item.id, item.note]));
  const kept = new Set(notes.keys());
  for (const row of rows()) notes.set(idOf(row), row.querySelector("textarea").value);
  const missing = [...list.querySelectorAll(".missing li")].map(idOf);
  const ids = [...rows().map(idOf), ...missing].filter(id => kept.has(id));
  const all = [...new Set([...ids, ...kept])];
  if (!shelf.put("basket", all.map(id => ({ id, note: notes.get(id) ?? "" })))) notice(shelf.trouble());
};
const number = () => rows().forEach((row, at) => {
  row.querySelector(".place").textContent = at + 1;
  row.querySelector(".up").disabled = at === 0;
  row.querySelector(".down").disabled = at === rows().length - 1;
});
const move = (row, by) => {
  const to = rows()[rows().indexOf(row) + by];
  if (!to) return;
  if (by < 0) to.before(row); else to.after(row);
  number();
  keep();
  const again = row.querySelector(by < 0 ? ".up" : ".down");
  (again.disabled ? row.querySelector(by < 0 ? ".down" : ".up") : again).focus();
  shelf.say(`${nameOf(row)} is now exhibit ${rows().indexOf(row) + 1} of ${rows().length}.`);
};
const restore = async before => {
  shelf.put("basket", before);
  notice("");
  await fill();
  shelf.say(`Put back. ${before.length} in your basket.`);
};
const offerUndo = (words, before) => {
  undo = made("Undo", () => restore(before));
  notice(words, undo);
  undo.focus();
  shelf.say(words);
};
const remove = async ids => {
  const before = ours();
  shelf.put("basket", before.filter(item => !ids.includes(item.id)));
  const words = ids.length === 1 ? `Removed ${ids[0].replace("#", ", item ")}.` : `Removed ${ids.length} decisions.`;
  await fill();
  offerUndo(words, before);
};

const tools = row => {
  const group = document.createElement("p");
  group.className = "order";
  const up = made("Up", () => move(row, -1), `Move up: ${nameOf(row)}`);
  const down = made("Down", () => move(row, 1), `Move down: ${nameOf(row)}`);
  up.classList.add("up");
  down.classList.add("down");
  group.append(up, " ", down, " ", made("Remove", () => remove([idOf(row)]), `Remove: ${nameOf(row)}`));
  row.querySelector(".what").append(group);
};
// A note as text, for paper: a text box prints only what it shows.
const mirror = box => {
  const copy = box.parentElement.querySelector(".on-paper") ?? document.createElement("p");
  copy.className = "on-paper";
  copy.textContent = box.value;
  box.after(copy);
};
const furnish = () => {
  list.querySelector(".nothing-yet").hidden = shared || ours().length > 0;
  const notes = new Map(ours().map(item => [item.id, item.note]));
  for (const row of rows()) {
    const box = row.querySelector("textarea");
    box.value = notes.get(idOf(row)) ?? box.value;
    mirror(box);
    if (!shared) tools(row);
  }
  for (const row of list.querySelectorAll(".missing li")) {
    row.querySelector("[name=note]").value = notes.get(idOf(row)) ?? "";
    if (!shared) row.append(" ", made("Remove", () => remove([idOf(row)]), `Remove: ${nameOf(row)}`));
  }
  if (!shared && rows().length) number();
  const take = list.querySelector(".take p");
  take?.append(" ", made("Print", () => print()));
  if (!shared) take?.append(" ", made("Clear the basket", () => remove(ours().map(item => item.id))));
  document.dispatchEvent(new CustomEvent("rationale:filled"));
};

// The rows of what is kept, from the server; the page stays as it is where it cannot be reached.
const fill = async () => {
  const quote = list.querySelector("[name=text]")?.checked;
  const sent = new URLSearchParams(ours().map(item => ["d", item.id]));
  if (quote) sent.set("text", "1");
  try {
    const answer = await fetch("/basket", { method: "POST", body: sent });
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.replaceChildren(...document.adoptNode(page.getElementById("list")).childNodes);
    furnish();
  } catch {
    notice("The rows of your basket could not be fetched; what you keep is still here.", made("Try again", fill));
  }
};

list.addEventListener("input", event => {
  if (!event.target.matches("textarea")) return;
  mirror(event.target);
  if (!shared) keep();
  if (event.target.value.length >= shelf.LONGEST_NOTE) {
    shelf.say(`A note has ${shelf.LONGEST_NOTE} characters at most.`);
  }
});
list.addEventListener("change", async event => {
  if (!event.target.matches("[name=text]")) return;
  if (!shared) { await fill(); list.querySelector("[name=text]")?.focus(); return; }
  const address = new URL(location);
  if (event.target.checked) address.searchParams.set("text", "1"); else address.searchParams.delete("text");
  location.assign(address);
});
// Another tab changed the basket: new rows are fetched, new notes are taken over.
document.addEventListener("rationale:shelf", event => {
  if (!event.detail.elsewhere || event.detail.kind !== "basket" || shared) return;
  const here = [...rows(), ...list.querySelectorAll(".missing li")].map(idOf);
  if (ours().map(item => item.id).join("\n") !== here.join("\n")) { fill(); return; }
  const notes = new Map(ours().map(item => [item.id, item.note]));
  for (const row of rows()) {
    const box = row.querySelector("textarea");
    if (box !== document.activeElement) { box.value = notes.get(idOf(row)); mirror(box); }
  }
});

if (shared) {
  furnish();
  const ids = rows().map(idOf);
  const add = made("Keep these in my basket", () => {
    const added = shelf.add(ids);
    const words = shelf.trouble() || (added === ids.length ? "They are in your basket." : `${added} were new to your basket.`);
    notice(words, Object.assign(document.createElement("a"), { href: "/basket", textContent: "Open it" }));
  });
  if (ids.length) notice("This list came with its address. Notes typed here go into files and onto paper, and are not kept.", add);
} else if (ours().length) {
  fill();
} else {
  furnish();
  if (shelf.trouble()) notice(shelf.trouble());
}
