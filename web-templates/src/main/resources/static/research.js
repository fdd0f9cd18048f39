// The research record copies itself, line by line as it stands.
document.addEventListener("click", async event => {
  const button = event.target.closest(".research button.copy");
  if (!button) return;
  const lines = [...button.parentElement.querySelectorAll("dl > div")].map(line =>
    `${line.querySelector("dt").textContent}: ${line.querySelector("dd").textContent}`);
  try {
    await navigator.clipboard.writeText(lines.join("\n"));
    button.textContent = "Copied";
  } catch {
    button.textContent = "Could not copy; select and copy it by hand";
  }
});
const offer = () => {
  for (const record of document.querySelectorAll(".research:not(:has(button))")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy this record";
    record.append(button);
  }
};
offer();
document.addEventListener("htmx:load", offer);
document.addEventListener("rationale:filled", offer);
