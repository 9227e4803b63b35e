import { download } from "./clipboard.js";
import { showCheatSheet } from "./dialogs/cheat_sheet.js";
import { openDefinitions, readDefinitions } from "./dialogs/open.js";
import { chooseSample } from "./dialogs/samples.js";
import { share } from "./dialogs/share.js";
import { showUses } from "./dialogs/use_this.js";
import { byId } from "./dom.js";
import type { Origin } from "./keeping/session.js";
import { notify } from "./notices.js";
import type { Playground } from "./playground.js";
import { reasonOf } from "./reason.js";

const blank = `info:
  title: My API
  version: 0.1.0

paths:
  /hello:
    get:
      name: say_hello
      returns: string
`;

/** What the buttons at the top do, and files that are dropped on the page. */
export function setUpActions(playground: Playground): void {
  const replace = (text: string, origin: Origin, name: string) => replaceWithNotice(playground, text, origin, name);
  const downloadDefinitions = () => download(playground.fileName, playground.session.text, "text/plain");
  const actions: Record<string, () => void> = {
    new: () => {
      replace(blank, "sample", "a new document");
      const end = playground.editor.state.doc.line(2).to;
      playground.editor.dispatch({ selection: { anchor: end - "My API".length, head: end } });
      playground.editor.focus();
    },
    open: () =>
      openDefinitions(playground.drafts?.all() ?? [], {
        opened: (text, name) => replace(text, "opened", name ?? "the pasted text"),
        draftChosen: (draft) => replace(draft.text, "opened", draft.title),
        draftRemoved: (draft) => playground.drafts?.remove(draft.id),
      }),
    samples: () => chooseSample((sample) => replace(sample.text, "sample", sample.title)),
    "cheat-sheet": showCheatSheet,
    "go-to": () => playground.goToSymbol(),
    use: () => showUses({ fileName: playground.fileName, download: downloadDefinitions }),
    share: async () => {
      const address = await playground.session.address();
      share({ address, fileName: playground.fileName, download: downloadDefinitions });
    },
  };
  for (const [id, run] of Object.entries(actions)) byId(id).addEventListener("click", run);
  addEventListener("keydown", (event) => {
    const isAsked = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === "o";
    if (!isAsked) return;
    event.preventDefault();
    void playground.goToSymbol();
  });
  setUpDrop(replace);
}

/** Puts a text in the place of another and offers the way back, unless nothing of a person's gets out of sight. */
function replaceWithNotice(playground: Playground, text: string, origin: Origin, name: string): void {
  const { text: before, isOwnWork } = playground.session;
  const title = playground.session.title;
  playground.begin(text, origin);
  playground.editor.focus();
  if (!isOwnWork || before === text) return;
  notify({
    text: `This is ${name}. ${title} is under “Open or paste”.`,
    action: { name: "Go back", run: () => playground.begin(before, "opened") },
  });
}

function setUpDrop(replace: (text: string, origin: Origin, name: string) => void): void {
  const panes = byId("panes");
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    panes.classList.add("receiving");
  });
  for (const end of ["dragleave", "drop", "dragend"]) {
    addEventListener(end, () => panes.classList.remove("receiving"), { capture: true });
  }
  addEventListener(
    "drop",
    async (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      try {
        replace(await readDefinitions(file), "opened", file.name);
      } catch (error) {
        notify({ text: reasonOf(error), isTrouble: true });
      }
    },
    { capture: true },
  );
}
