// A fact shows where the letter says so: what stands there is laid beside it when the fact is
// pointed at or reached by key, and stays when it is pressed. A reason lights up its sentence.
const links = [...document.querySelectorAll("a.at")];
const texts = new Map();
const text = address => {
  if (!texts.has(address)) {
    texts.set(address, fetch(address)
      .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText)))
      .then(html => new DOMParser().parseFromString(html, "text/html")));
    texts.get(address).catch(() => texts.delete(address));
  }
  return texts.get(address);
};

const AROUND = 2; // lines
const MOST = 12; // lines of what was read itself
const panel = document.createElement("div");
panel.id = "evidence";
panel.className = "evidence";
panel.hidden = true;
panel.tabIndex = -1;
panel.setAttribute("role", "dialog");
document.querySelector("main").append(panel);

let shown; // the link whose place is shown
let laid; // whether it could be
let pinned = false;
let returning = false;
let timer;

// the lines around what was read, before, the words themselves, after
const passage = (pieces, pre) => {
  let start = -1;
  let end = 0;
  let length = 0;
  for (const node of pre.childNodes) {
    const to = length + node.textContent.length;
    if (pieces.includes(node)) { if (start < 0) start = length; end = to; }
    length = to;
  }
  const whole = pre.textContent;
  const words = whole.slice(start, end).split("\n");
  return {
    before: whole.slice(0, start).split("\n").slice(-1 - AROUND).join("\n"),
    words: words.slice(0, MOST).join("\n"),
    after: words.length > MOST ? " …" : whole.slice(end).split("\n").slice(0, 1 + AROUND).join("\n"),
  };
};
const element = (name, ...content) => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};
const fill = (link, page) => {
  const id = decodeURIComponent(link.hash.slice(1));
  const pieces = [...page.querySelectorAll("[data-at]")]
    .filter(piece => piece.dataset.at.split(" ").includes(id));
  if (!pieces.length) return false;
  const pre = pieces[0].closest("pre");
  const found = passage(pieces, pre);
  const sheet = pre.closest(".sheet").querySelector("h2");
  const whole = element("a", "In the whole text");
  whole.href = link.href;
  const close = element("button", "Close");
  close.type = "button";
  close.className = "plain";
  close.addEventListener("click", () => hide(true));
  panel.replaceChildren(
    element("p", element("strong", link.getAttribute("aria-label").replace(/: where.*/, "")),
      sheet ? `, ${sheet.textContent.toLowerCase()} of the letter` : ", in the letter"),
    element("pre", found.before, element("mark", found.words), found.after),
    element("p", whole, " ", close));
  return true;
};
const put = link => {
  const box = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = box.bottom + 8 + height < innerHeight || box.top < height + 8;
  panel.style.top = `${scrollY + (below ? box.bottom + 6 : box.top - height - 6)}px`;
  panel.style.left = `${Math.max(8, Math.min(box.left - 40, document.documentElement.clientWidth - width - 8))}px`;
};
const light = (link, on) => {
  for (const part of document.querySelectorAll(`.says[data-says="${CSS.escape(link.hash.slice(1))}"]`)) {
    part.classList.toggle("lit", on);
  }
};
const here = link => link.pathname === location.pathname && !!document.getElementById(link.hash.slice(1));

const hide = back => {
  clearTimeout(timer);
  if (!shown) return;
  const last = shown;
  const inside = panel.contains(document.activeElement);
  light(last, false);
  last.removeAttribute("aria-describedby");
  panel.hidden = true;
  shown = undefined;
  pinned = false;
  if (back && inside) {
    returning = true; // focus alone would show it again
    last.focus();
    returning = false;
  }
};
const show = async (link, pin) => {
  clearTimeout(timer);
  if (here(link)) {
    if (shown !== link) { hide(false); shown = link; light(link, true); }
    return;
  }
  if (shown !== link) {
    hide(false);
    shown = link;
    laid = lay(link);
  }
  const done = await laid; // pressed while its lines are on their way
  if (shown !== link) return;
  if (!done) {
    shown = undefined;
    if (pin) location.assign(link.href); // the place itself, where it cannot be laid beside
  } else if (pin) {
    pinned = true;
    panel.focus({ preventScroll: true });
  }
};
const lay = async link => {
  const page = await text(link.href.split("#")[0]).catch(() => null);
  if (shown !== link || !page || !fill(link, page)) return false;
  panel.setAttribute("aria-label", link.getAttribute("aria-label"));
  panel.hidden = false;
  put(link);
  link.setAttribute("aria-describedby", panel.id);
  return true;
};
const later = (action, wait) => { clearTimeout(timer); timer = setTimeout(action, wait); };

for (const link of links) {
  const fact = link.closest("dd, h3, h4, blockquote, .verdict > span") ?? link;
  fact.addEventListener("pointerenter", event => {
    if (event.pointerType === "mouse" && !pinned) later(() => show(link, false), 300);
  });
  fact.addEventListener("pointerleave", () => { if (!pinned) later(() => hide(false), 300); });
  link.addEventListener("focus", () => {
    if (!returning && shown !== link && link.matches(":focus-visible")) show(link, false);
  });
  link.addEventListener("blur", () => { if (!pinned) later(() => hide(false), 200); });
  link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || here(link)) return;
    event.preventDefault();
    show(link, true);
  });
}
panel.addEventListener("pointerenter", () => clearTimeout(timer));
panel.addEventListener("pointerleave", () => { if (!pinned) later(() => hide(false), 300); });
addEventListener("keydown", event => { if (event.key === "Escape") hide(true); });
document.addEventListener("pointerdown", event => {
  if (pinned && !panel.contains(event.target) && event.target !== shown) hide(false);
});
