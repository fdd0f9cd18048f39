// One press copies a citation; words that are selected in a letter are copied with theirs.
const said = document.createElement("p");
said.className = "vh";
said.setAttribute("role", "status");
document.querySelector("main").append(said);

const made = (text, action) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = text;
  button.addEventListener("click", action);
  return button;
};
// Browsers let pages copy only where they trust the address; elsewhere the words are selected.
const copy = async (words, what, field) => {
  try {
    await navigator.clipboard.writeText(words);
    said.textContent = `${what} copied`;
    return true;
  } catch {
    const box = field();
    box.closest("details")?.setAttribute("open", "");
    box.focus();
    box.select();
    said.textContent = `${what} selected: press Control and C, or Command and C, to copy it`;
    return false;
  }
};
const copying = (button, box, what) => {
  const label = button.textContent;
  button.addEventListener("click", async () => {
    if (!await copy(box.value, what, () => box)) return;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = label; }, 2000);
  });
  return button;
};
for (const box of document.querySelectorAll(".cite textarea")) {
  const label = box.previousElementSibling.textContent;
  const button = made("Copy", () => {});
  button.setAttribute("aria-label", `Copy: ${label}`);
  box.after(copying(button, box, "Citation"));
}
for (const item of document.querySelectorAll(".item")) {
  const box = item.querySelector(".cite textarea");
  const button = made("Copy citation", () => {});
  button.setAttribute("aria-description", `Item ${item.id}`);
  item.querySelector("details.cites").before(copying(button, box, `Citation of item ${item.id}`));
}

// The words between quotation marks, then the citation down to the paragraph, and its address.
const quoted = (words, prose) => {
  const item = prose.closest(".item");
  const [plain, whole] = (item ?? document.querySelector("section.cites")).querySelectorAll(".cite textarea");
  const address = whole.value.slice(plain.value.length + 2).split("#")[0];
  const paragraph = prose.id.replace(/^.*-p/, "");
  const within = item ? "" : ", clinical case summary";
  return `“${words}” ${plain.value}${within}, paragraph ${paragraph}, ${address}#${prose.id}`;
};
const spoken = selection => selection.toString().replaceAll("¶", "").replace(/\s+/g, " ").trim();

const quoteBox = () => {
  const box = document.createElement("textarea");
  box.readOnly = true;
  box.className = "quote";
  box.setAttribute("aria-label", "The quote with its citation");
  box.value = quoter.dataset.words;
  quoter.after(box);
  box.addEventListener("blur", () => box.remove());
  return box;
};
const quoter = made("Copy quote with citation", async () => {
  if (await copy(quoter.dataset.words, "Quote with citation", quoteBox)) quoter.textContent = "Copied";
});
quoter.classList.add("quoter");
quoter.addEventListener("pointerdown", event => event.preventDefault()); // keeps the selection

const offer = () => {
  const selection = getSelection();
  if (quoter.matches(":focus")) return;
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const start = range?.startContainer;
  const prose = (start?.nodeType === Node.TEXT_NODE ? start.parentElement : start)?.closest?.(".body .prose");
  const words = prose ? spoken(selection) : "";
  if (!words) { quoter.remove(); return; }
  quoter.textContent = "Copy quote with citation";
  quoter.dataset.words = quoted(words, prose);
  prose.append(quoter); // the next stop of the tab key after the selection
  const box = range.getBoundingClientRect();
  const frame = prose.getBoundingClientRect();
  quoter.style.top = `${box.bottom - frame.top + 6}px`;
  quoter.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - quoter.offsetWidth))}px`;
};
let timer;
document.addEventListener("selectionchange", () => { clearTimeout(timer); timer = setTimeout(offer, 150); });
