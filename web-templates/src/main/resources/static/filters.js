const wide = matchMedia("(min-width: 60rem)");
const filters = document.getElementById("filters");

// The filters stand open beside the results; ticking one applies it and keeps the place.
if (filters) {
  const panel = filters.querySelector(".filters");
  const fit = () => { if (wide.matches) panel.open = true; };
  fit();
  wide.addEventListener("change", fit);

  const boxes = () => [...filters.querySelectorAll("input[type=checkbox]")];
  let timer;
  filters.addEventListener("change", event => {
    if (!wide.matches || event.target.type !== "checkbox") return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { name, value } = event.target;
      sessionStorage.setItem("rationale.place", JSON.stringify({ name, value, y: scrollY }));
      filters.requestSubmit();
    }, 500);
  });
  filters.addEventListener("submit", () => {
    for (const input of filters.elements) if (input.name && !input.value) input.disabled = true;
  });
  addEventListener("pageshow", () => {
    for (const input of filters.elements) input.disabled = false;
  });

  const left = JSON.parse(sessionStorage.getItem("rationale.place") ?? "null");
  sessionStorage.removeItem("rationale.place");
  if (left) {
    const box = boxes().find(each => each.name === left.name && each.value === left.value);
    box?.closest("details.within")?.setAttribute("open", "");
    box?.closest("details.facet")?.setAttribute("open", "");
    box?.focus({ preventScroll: true });
    scrollTo({ top: left.y, behavior: "instant" });
  }
}

