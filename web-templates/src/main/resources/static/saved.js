// The searches that this browser keeps, each with what came in since; and everything that it keeps
// as one file for another browser.
const { shelf } = globalThis;
const LOOKED_AT = 100;
const MOST_READ = 5_000_000;
const place = document.getElementById("saved");
const day = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" });
const many = (n, noun) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;

const node = (name, words, values = {}) =>
  Object.assign(document.createElement(name), { textContent: words, ...values });
const button = (words, action, label) => {
  const made = node("button", words, { type: "button", className: "plain" });
  if (label) made.setAttribute("aria-label", label);
  made.addEventListener("click", action);
  return made;
};
const asked = (search, more) => {
  const query = new URLSearchParams(search.href.split("?")[1]);
  ["page", "size", "sort"].forEach(name => query.delete(name));
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return query;
};

// What came in after the newest that the search found when it was saved.
const tellNew = async (search, line) => {
  try {
    const answer = await fetch(`/api/v1/search?${asked(search, { sort: "added", limit: LOOKED_AT })}`);
    if (!answer.ok) throw new Error(answer.statusText);
    const { items, total } = await answer.json();
    const fresh = items.filter(item => item.added > search.newest).length;
    const words = fresh === LOOKED_AT && total > fresh ? `${fresh} or more new` : `${fresh.toLocaleString("en")} new`;
    line.replaceChildren(
      fresh ? node("a", words, { href: `/search?${asked(search, { sort: "added" })}` }) : "Nothing new",
      " since you saved it");
  } catch {
    line.textContent = "What is new could not be asked";
  }
};
let asking = Promise.resolve();
const change = (search, changed) => shelf.put("searches",
  shelf.get("searches").map(each => (each.href === search.href ? { ...each, ...changed } : each)));
const rename = (search, item) => {
  const form = node("form", "", { className: "rename" });
  const label = node("label", "Name ");
  const input = node("input", "", { type: "text", value: search.name, maxLength: 300 });
  label.append(input);
  form.append(label, " ", node("button", "Keep this name"));
  form.addEventListener("submit", event => {
    event.preventDefault();
    change(search, { name: input.value.trim() || search.name });
    document.querySelector(`#saved li[data-href="${CSS.escape(search.href)}"] a`)?.focus();
    shelf.say("Renamed.");
  });
  item.querySelector("h2").replaceWith(form);
  input.focus();
  input.select();
};
const remove = search => {
  const before = shelf.get("searches");
  shelf.put("searches", before.filter(each => each.href !== search.href));
  const undo = button("Undo", () => { shelf.put("searches", before); shelf.say("Put back."); });
  const line = node("p", `Removed “${search.name}”. `, { className: "kept" });
  line.append(undo);
  place.prepend(line);
  undo.focus();
  shelf.say(`Removed ${search.name}.`);
};
const itemOf = search => {
  const item = node("li", "");
  const heading = node("h2", "");
  item.dataset.href = search.href;
  heading.append(node("a", search.name || search.href, { href: search.href }));
  const at = new Date(search.saved);
  const then = [
    Number.isNaN(at.valueOf()) ? "" : `saved ${day.format(at)}`,
    search.found === null ? "" : `${many(search.found, "decision")} then`,
  ].filter(Boolean).join(", ");
  const fresh = node("p", "…", { className: "fresh" });
  const feeds = node("p", "Follow it: ", { className: "meta" });
  feeds.append(node("a", "Atom feed", { href: `/feed.atom?${asked(search, {})}` }), ", ",
    node("a", "JSON feed", { href: `/feed.json?${asked(search, {})}` }));
  const tools = node("p", "", { className: "order" });
  tools.append(button("Rename", () => rename(search, item), `Rename ${search.name}`), " ",
    button("Remove", () => remove(search), `Remove ${search.name}`));
  item.append(heading, node("p", then, { className: "meta" }), fresh, feeds, tools);
  asking = asking.then(() => fresh.isConnected && tellNew(search, fresh)); // one after the other
  return item;
};
const show = () => {
  const searches = shelf.get("searches");
  const list = node("ul", "", { className: "searches" });
  list.append(...searches.map(itemOf));
  const none = node("p", "No search is saved here. ", { className: "lede" });
  none.append(node("a", "Search", { href: "/search" }), " and choose “Save this search”.");
  place.replaceChildren(searches.length ? list : none);
  if (shelf.trouble()) place.prepend(node("p", shelf.trouble(), { className: "kept" }));
};

const everything = document.getElementById("everything");
const said = node("p", "", { className: "kept" });
said.setAttribute("role", "status");
const write = () => {
  const things = { rationale: 1, made: new Date().toISOString(),
    basket: shelf.get("basket"), searches: shelf.get("searches") };
  const address = URL.createObjectURL(new Blob([JSON.stringify(things, null, 1)], { type: "application/json" }));
  node("a", "", { href: address, download: `rationale-things-${things.made.slice(0, 10)}.json` }).click();
  URL.revokeObjectURL(address);
};
// What is here stays as it is; a decision without a note takes over the file's.
const merged = (kind, key, given) => {
  const here = shelf.get(kind);
  const theirs = new Map(shelf.sound(kind, given).map(each => [each[key], each]));
  const both = here.map(each => (kind === "basket" && !each.note && theirs.get(each[key])) || each);
  const fresh = [...theirs.values()].filter(each => !here.some(one => one[key] === each[key]));
  const kept = shelf.put(kind, [...both, ...fresh]);
  const taken = kept ? shelf.get(kind).length - here.length : 0;
  return { taken, left: fresh.length - taken };
};
const read = async file => {
  try {
    if (file.size > MOST_READ) throw new Error("too large");
    const things = JSON.parse(await file.text());
    if (things?.rationale !== 1) throw new Error("another file");
    const decisions = merged("basket", "id", things.basket);
    const searches = merged("searches", "href", things.searches);
    const left = decisions.left + searches.left;
    said.textContent = shelf.trouble() || `Taken in: ${many(decisions.taken, "decision")} and ${
      searches.taken === 1 ? "1 saved search" : `${searches.taken} saved searches`} that were not here.${
      left ? ` ${left} more found no room: a basket holds ${shelf.MOST} decisions, and as many searches are kept.` : ""}`;
  } catch {
    said.textContent = "This file was not written by Rationale, or is not whole; nothing was changed.";
  }
};
const chooser = node("input", "", { type: "file", accept: "application/json,.json", id: "things" });
chooser.addEventListener("change", async () => {
  if (chooser.files[0]) await read(chooser.files[0]);
  chooser.value = "";
});
const out = node("button", "Write everything to a file", { type: "button" });
out.addEventListener("click", write);
const line = node("p", "");
line.append(out);
const label = node("label", "Take in a file ", { htmlFor: "things", className: "take-in" });
label.append(chooser);
everything.append(line, label, said);
everything.hidden = false;
document.addEventListener("rationale:shelf", event => { if (event.detail.kind !== "basket") show(); });
show();
