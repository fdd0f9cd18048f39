// "Save this search": its address, what it found, and the time of the newest addition it found, by
// which later ones are told to be new.
const { shelf } = globalThis;
const OF_ONE_PAGE = ["page", "size"];

// The page may go on to another search without being loaded anew.
const query = () => {
  const asked = new URLSearchParams(location.search);
  OF_ONE_PAGE.forEach(name => asked.delete(name));
  return asked;
};
const address = () => `/search${query().size ? `?${query()}` : ""}`;
const saved = () => shelf.get("searches").find(each => each.href === address());

const line = document.createElement("p");
line.className = "save-search";
const button = document.createElement("button");
button.type = "button";
button.className = "plain";
const link = Object.assign(document.createElement("a"), { href: "/saved", textContent: "Saved searches" });
line.append(button, " ", link);
const show = () => {
  const is = Boolean(saved());
  button.textContent = is ? "Saved" : "Save this search";
  button.setAttribute("aria-pressed", is);
};

const now = async () => {
  const asked = query();
  asked.set("sort", "added");
  asked.set("limit", "1");
  const answer = await fetch(`/api/v1/search?${asked}`);
  if (!answer.ok) throw new Error(answer.statusText);
  const { total, items } = await answer.json();
  return { found: total, newest: items[0]?.added ?? "" };
};
button.addEventListener("click", async () => {
  const href = address();
  const others = shelf.get("searches").filter(each => each.href !== href);
  if (saved()) {
    shelf.put("searches", others);
    shelf.say(shelf.trouble() || "No longer saved.");
    return;
  }
  if (others.length >= shelf.MOST_SEARCHES) {
    button.textContent = `Not saved: ${shelf.MOST_SEARCHES} are the most, remove one first`;
    shelf.say(button.textContent);
    return;
  }
  try {
    const name = document.title.replace(/ — Rationale$/, "").replace(/ — [\d,]+ decisions?$/, "");
    const one = { href, name, saved: new Date().toISOString(), ...await now() };
    const kept = shelf.put("searches", [one, ...others]);
    shelf.say(kept ? "Saved in this browser." : shelf.trouble());
  } catch {
    shelf.say("The search could not be saved, because the server did not answer.");
    button.textContent = "Not saved: try again";
  }
});
const offer = () => {
  const tools = document.querySelector(".bar-of-choices .tools");
  if (tools) tools.before(line);
  else document.querySelector("header.found")?.append(line);
  show();
};
document.addEventListener("rationale:shelf", show);
document.addEventListener("htmx:load", offer);
offer();
