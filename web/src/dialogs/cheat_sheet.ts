import html from "virtual:cheat-sheet";
import { element } from "../dom.js";
import { openDialog } from "./dialog.js";

/** The language on one page, beside the editor. */
export function showCheatSheet(): void {
  const page = element("article", { className: "prose" });
  // The project's own text, made HTML when the page was built.
  page.innerHTML = html;
  openDialog({ title: "Cheat sheet", isBeside: true, className: "beside" }, page);
}
