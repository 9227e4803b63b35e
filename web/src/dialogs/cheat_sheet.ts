import html from "virtual:cheat-sheet";
import { element } from "../dom.js";
import { openDialog } from "./dialog.js";

/** The manual's pages, beside this one. */
const pages = [
  { address: "./language.html#reference", title: "The whole language" },
  { address: "./from-openapi.html", title: "From OpenAPI" },
  { address: "./from-fastapi.html", title: "From FastAPI" },
  { address: "./rules.html", title: "Every problem explained" },
];

/** The language on one page, beside the editor. */
export function showCheatSheet(): void {
  const page = element("article", { className: "prose" });
  // The project's own text, made HTML when the page was built.
  page.innerHTML = html;
  const links = element("nav", { className: "manual-links", ariaLabel: "Manual" });
  for (const { address, title } of pages) {
    links.append(element("a", { href: address, target: "_blank", rel: "noopener", textContent: title }));
  }
  openDialog({ title: "Cheat sheet", isBeside: true, className: "beside" }, links, page);
}
