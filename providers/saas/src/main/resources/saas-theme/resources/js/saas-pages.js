// What makes our pages nicer where scripts run; each works without.

const language = document.documentElement.lang || undefined;

// Times in the reader's zone; the exact one, as the server wrote it, on hover.
for (const time of document.querySelectorAll(".saas-page time[datetime]")) {
  const instant = new Date(time.dateTime);
  if (!Number.isNaN(instant.getTime())) {
    time.title = time.textContent;
    time.textContent = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(instant);
  }
}

// A second click sends nothing more.
for (const form of document.querySelectorAll("form[data-saas-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.saasSent) {
      event.preventDefault();
    }
    form.dataset.saasSent = "true";
  });
}
// Back to this page from the browser's memory: it may be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-saas-once]")) {
    delete form.dataset.saasSent;
  }
});

// A slug that follows the name until somebody types one. The server does the same with an empty one.
const slugOf = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "");

for (const slug of document.querySelectorAll("input[data-saas-slug-of]")) {
  const name = document.getElementById(slug.dataset.saasSlugOf);
  let own = slug.value !== "";
  slug.addEventListener("input", () => {
    own = slug.value !== "";
  });
  const follow = () => {
    if (!own) {
      slug.value = slugOf(name.value);
    }
  };
  name.addEventListener("input", follow);
  follow(); // somebody may type before this runs
}
