import { element } from "../dom.js";
import type { Draft } from "../keeping/drafts.js";
import { reasonOf } from "../reason.js";
import { closeDialog, openDialog } from "./dialog.js";

export interface OpenEvents {
  /** A text was pasted, or a file read; `name` is the file's. */
  opened(text: string, name?: string): void;
  draftChosen(draft: Draft): void;
  draftRemoved(draft: Draft): void;
}

/** The core reads no more than this, in bytes. */
const largestFile = 64 * 1024 * 1024;

/** Lets a person paste a text, choose a file or go back to earlier work. */
export function openDefinitions(drafts: readonly Draft[], events: OpenEvents): void {
  const text = element("textarea", {
    id: "pasted-text",
    rows: 9,
    spellcheck: false,
    placeholder: "openapi: 3.1.0\ninfo: …",
  });
  const problem = element("p", { className: "failure", attributes: { role: "alert" } });
  const open = element("button", { type: "button", className: "primary", textContent: "Open this text" });
  open.addEventListener("click", () => {
    if (text.value.trim() === "") {
      problem.textContent = "Paste a text first, or choose a file.";
      text.focus();
      return;
    }
    closeDialog();
    events.opened(text.value);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) open.click();
  });
  const file = element("input", {
    type: "file",
    id: "file",
    ariaLabel: "Choose a file",
    accept: ".yaml,.yml,.json,application/json,text/*",
  });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    try {
      events.opened(await readDefinitions(chosen), chosen.name);
      closeDialog();
    } catch (error) {
      problem.textContent = reasonOf(error);
    }
  });
  openDialog(
    { title: "Open or paste" },
    element("label", {
      htmlFor: "pasted-text",
      textContent: "Definitions or an OpenAPI document (3.1, or 3.0 to be upgraded), YAML or JSON",
    }),
    text,
    problem,
    element(
      "div",
      { className: "row" },
      open,
      element(
        "label",
        { htmlFor: "file", className: "file" },
        "or a file, which can also be dropped on this page: ",
        file,
      ),
    ),
    ...(drafts.length > 0 ? [earlierWork(drafts, events)] : []),
  );
  text.focus();
}

/** The text of a file. Throws an Error in words for a person. */
export async function readDefinitions(file: File): Promise<string> {
  if (file.size > largestFile) throw new Error(`${file.name} is larger than 64 MB, more than Beckon reads.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is not a text file in UTF-8.`);
  }
}

function lineCount(text: string): string {
  const count = text.split("\n").length;
  return count === 1 ? "1 line" : `${count} lines`;
}

function earlierWork(drafts: readonly Draft[], events: OpenEvents): HTMLElement {
  const items = drafts.map((draft) => {
    const changed = new Date(draft.changed).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
    const choice = element(
      "button",
      { type: "button", className: "choice" },
      element("strong", { textContent: draft.title }),
      element("span", { textContent: `${changed} · ${lineCount(draft.text)}` }),
    );
    choice.addEventListener("click", () => {
      closeDialog();
      events.draftChosen(draft);
    });
    const remove = element("button", {
      type: "button",
      className: "icon",
      ariaLabel: `Forget ${draft.title} of ${changed}`,
      title: "Forget it",
      textContent: "✕",
    });
    const item = element("li", { className: "draft" }, choice, remove);
    remove.addEventListener("click", () => {
      events.draftRemoved(draft);
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      next?.querySelector("button")?.focus();
    });
    return item;
  });
  return element(
    "section",
    { className: "earlier" },
    element("h3", { textContent: "Earlier work, kept in this browser" }),
    element("ul", { className: "choices" }, ...items),
  );
}
