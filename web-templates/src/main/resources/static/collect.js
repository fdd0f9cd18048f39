// Beside each decision a button that puts it into the basket or takes it out again; the count of
// the basket in the navigation. A decision is what is marked data-decision: with its id, or on the
// link that leads to it. The button stands with the outcome of the decision where that has a place of
// its own, else after the mark. What comes into the page later gets its buttons too (htmx:load).
const { shelf } = globalThis;

const idOf = marked => {
  if (marked.dataset.decision) return marked.dataset.decision;
  const { pathname, hash } = new URL(marked.href, location.href);
  try {
    return decodeURIComponent(pathname.replace(/^\/letters\//, "")) + hash;
  } catch {
    return "";
  }
};
const show = button => {
  const inside = shelf.has(button.dataset.id);
  button.textContent = inside ? "In basket" : "Add to basket";
  button.setAttribute("aria-pressed", inside);
  button.setAttribute("aria-label", `${button.textContent}: ${button.dataset.id.replace("#", ", item ")}`);
};
const offer = marked => {
  const id = idOf(marked);
  const verdict = marked.closest(".decision, .item")?.querySelector(".verdict");
  const place = verdict?.lastElementChild ?? marked.closest("h1, h2, h3, h4, p, li") ?? marked;
  if (!id || verdict?.querySelector("button.basket") || place.nextElementSibling?.matches("button.basket")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain basket";
  button.dataset.id = id;
  show(button);
  place.after(button);
};
const offerIn = part => {
  part.querySelectorAll("[data-decision]").forEach(offer);
};

document.addEventListener("click", event => {
  const button = event.target.closest("button.basket");
  if (!button) return;
  const { id } = button.dataset;
  if (shelf.has(id)) shelf.remove([id]);
  else shelf.add([id]);
  complain(button);
});
// What could not be done is said where it was asked for, too.
const complain = button => {
  document.querySelector(".basket-trouble")?.remove();
  const full = !shelf.has(button.dataset.id) && shelf.get("basket").length >= shelf.MOST;
  const words = shelf.trouble() || (full ? `A basket holds ${shelf.MOST} decisions, and yours is full.` : "");
  if (!words) return;
  const line = document.createElement("span");
  line.className = "basket-trouble";
  line.textContent = words;
  button.after(line);
};

const link = document.querySelector(".site nav a[href='/basket']");
const count = () => {
  const { length } = shelf.get("basket");
  if (link) link.textContent = length ? `Basket (${length})` : "Basket";
};
document.addEventListener("rationale:shelf", () => {
  count();
  document.querySelectorAll("button.basket").forEach(show);
});
document.addEventListener("htmx:load", event => offerIn(event.target.parentElement ?? document));
addEventListener("pageshow", event => {
  if (event.persisted) document.dispatchEvent(new CustomEvent("rationale:shelf", { detail: {} }));
});
count();
offerIn(document);
