// The original, or the text as received, stands beside the letter on wide screens, once asked for;
// that it does is remembered in this browser.
const KEY = "rationale.beside";
const wide = matchMedia("(min-width: 60rem)");
const sources = [...document.querySelectorAll("a.opens-beside")]
  .filter(link => link.dataset.kind !== "file");
const remember = kind => {
  try {
    if (kind) localStorage.setItem(KEY, kind); else localStorage.removeItem(KEY);
  } catch { /* holds for this page only */ }
};
const remembered = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
const button = (text, action) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
};

// the item that stands at the upper third of the window, and the page it has in the original
const standing = () => [...document.querySelectorAll(".item[data-page]")]
  .findLast(item => item.getBoundingClientRect().top < innerHeight / 3);
const address = link => {
  const item = standing();
  return link.dataset.kind === "pdf"
    ? `${link.href}#page=${item?.dataset.page ?? 1}&navpanes=0&view=FitH`
    : link.href + (item ? `#at-request-${item.id}` : "");
};

const pane = document.createElement("section");
pane.className = "pane";
pane.setAttribute("aria-label", "Beside the letter");
let frame;
let kind;
const show = link => {
  // a new frame: a viewer of PDFs does not always follow a change of address
  const made = document.createElement("iframe");
  made.title = link.dataset.kind === "pdf" ? "The original letter" : "The text as received";
  made.src = address(link);
  frame?.remove();
  frame = made;
  kind = link.dataset.kind;
  pane.append(frame);
  switches.forEach((each, i) => each.setAttribute("aria-pressed", sources[i] === link));
};
const switches = sources.map(link => button(link.textContent, () => { show(link); remember(kind); }));
// what the reader reads stays where it is when the text changes its width
const keeping = change => {
  const read = [...document.querySelectorAll(".body h2, .body h3, .body .prose")]
    .find(each => each.getBoundingClientRect().bottom > 0);
  const before = read?.getBoundingClientRect().top;
  change();
  if (scrollY > 0 && read) {
    scrollBy({ top: read.getBoundingClientRect().top - before, behavior: "instant" });
  }
};
const close = () => keeping(() => {
  pane.remove();
  frame?.remove();
  frame = undefined;
  document.body.classList.remove("beside-open");
  opener.hidden = false;
});
const open = link => keeping(() => {
  document.querySelector("main").append(pane);
  document.body.classList.add("beside-open");
  opener.hidden = true;
  show(link);
});
const bar = document.createElement("div");
bar.className = "pane-bar";
bar.append(
  ...switches,
  button("Go to this item", () => show(sources.find(link => link.dataset.kind === kind))),
  button("Close", () => { close(); remember(null); opener.focus(); }));
pane.append(bar);

const opener = button("Show the original beside", () => {
  open(sources[0]);
  remember(kind);
  switches[0].focus({ preventScroll: true });
});
if (sources.length) {
  if (sources[0].dataset.kind === "text") opener.textContent = "Show the received text beside";
  document.querySelector(".beside-links").append(opener);
  const fit = () => {
    if (!wide.matches && frame) close();
    opener.hidden = !wide.matches || !!frame;
  };
  fit();
  wide.addEventListener("change", fit);
  const last = sources.find(link => link.dataset.kind === remembered());
  if (last && wide.matches) open(last);
}
