// Comforts of every page: every page works without any script. Single keys are offered to whichever
// script knows what to do with them, and can be switched off (WCAG 2.1.4).
const KEYS = "rationale.keys";
const remembered = () => { try { return localStorage.getItem(KEYS); } catch { return null; } };
let on = remembered() !== "off";

const dialog = document.getElementById("shortcuts");
const actions = {
  "/": () => { const box = document.getElementById("q"); box?.focus(); box?.select(); },
  "?": () => dialog.showModal(),
};
addEventListener("keydown", event => {
  const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select, dialog");
  if (!on || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const unused = document.dispatchEvent(
    new CustomEvent("rationale:key", { detail: event.key, cancelable: true }));
  if (!unused) event.preventDefault();
});
document.addEventListener("rationale:key", event => {
  const action = actions[event.detail];
  if (action) { event.preventDefault(); action(); }
});

const opener = document.createElement("button");
opener.type = "button";
opener.className = "plain";
opener.textContent = "Keyboard shortcuts";
opener.addEventListener("click", () => dialog.showModal());
document.querySelector("footer.site").append(opener);

const toggle = document.getElementById("single-keys");
toggle.checked = on;
toggle.addEventListener("change", () => {
  on = toggle.checked;
  try { localStorage.setItem(KEYS, on ? "on" : "off"); } catch { /* holds for this page only */ }
});
