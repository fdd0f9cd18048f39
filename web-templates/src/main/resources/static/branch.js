// Narrows the list to what is typed, where all of it is on the page; else the form asks the server.
const list = document.querySelector(".branches");
const box = document.getElementById("find");
if (list && box && !box.value && !document.querySelector(".pager")) {
  const told = document.getElementById("narrowed");
  const nameOf = item => item.querySelector(".name").textContent.toLowerCase();
  box.form.querySelector("button").hidden = true;
  box.form.addEventListener("submit", event => event.preventDefault());
  box.addEventListener("input", () => {
    const word = box.value.trim().toLowerCase();
    let found = 0;
    for (const item of list.children) {
      const whole = nameOf(item).includes(word);
      const within = [...item.querySelectorAll("li")];
      for (const each of within) each.hidden = !whole && !nameOf(each).includes(word);
      item.hidden = !whole && within.every(each => each.hidden);
      if (!item.hidden) found++;
    }
    told.textContent = word ? `${found} found` : "";
  });
}
