// Shown beside its letter, the text leaves out the site around it.
if (self !== top) {
  document.documentElement.classList.add("framed");
  document.getElementById("main").setAttribute("aria-label", "Text as received");
}

// What was read is lit up whole, also where something else begins within it.
const light = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const piece of document.querySelectorAll("[data-at]")) {
    piece.classList.toggle("lit", piece.dataset.at.split(" ").includes(id));
  }
};
light();
addEventListener("hashchange", light);
