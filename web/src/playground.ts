import type { EditorView } from "@codemirror/view";
import { Compiler } from "./compiler/compiler.js";
import type { Outcome } from "./compiler/protocol.js";
import { goToSymbol } from "./dialogs/go_to.js";
import { DocsPane } from "./docs/docs_pane.js";
import { byId } from "./dom.js";
import { createEditor, keepCursorInSight, replaceText } from "./editor/editor.js";
import { applyFix, goTo, showProblems } from "./editor/problems.js";
import type { Syntax } from "./editor/syntax.js";
import { showRange } from "./editor/tracing.js";
import { fileNameOf } from "./file_name.js";
import { Drafts } from "./keeping/drafts.js";
import { holdsText, textOf } from "./keeping/link.js";
import { type Keeping, type Origin, Session } from "./keeping/session.js";
import { Setting, storages } from "./keeping/settings.js";
import { setUpAppearance, setUpDivider, Tabs } from "./layout.js";
import { clearNotice, notify } from "./notices.js";
import { OpenApiPane } from "./openapi_pane.js";
import { ProblemList } from "./problem_list.js";
import { reasonOf } from "./reason.js";
import { samples } from "./samples/samples.js";

const keepingInWords: Record<Keeping, string> = {
  unchanged: "",
  kept: "Kept in this browser",
  "no-room": "Not kept: no room left in this browser",
  forbidden: "Not kept: this browser forbids storage",
};

/** The page: makes its parts and hands what one of them tells on to the others. */
export class Playground {
  readonly session: Session;
  readonly drafts: Drafts | undefined;
  readonly editor: EditorView;
  readonly #compiler: Compiler;
  readonly #tabs: Tabs;
  readonly #openApi: OpenApiPane;
  readonly #docs: DocsPane;
  readonly #problems: ProblemList;
  #syntax: Syntax = "YAML";

  constructor() {
    const stored = storages();
    this.drafts = stored ? new Drafts(stored.kept, stored.tab) : undefined;
    this.session = new Session(this.drafts, (keeping) => this.#tellKeeping(keeping));
    this.#tabs = new Tabs(() => this.#viewChanged());
    const isAppearance = (value: string) => value === "dark" || value === "light";
    const isDark = setUpAppearance(new Setting("appearance", isAppearance, stored?.kept), () =>
      this.#docs.appearanceChanged(),
    );
    setUpDivider(new Setting("editor-share", (value): value is string => /^\d{2}$/.test(value), stored?.kept));
    const isSyntax = (value: string): value is Syntax => value === "JSON" || value === "YAML";
    this.#openApi = new OpenApiPane({
      isVisible: () => this.#tabs.isVisible("openapi"),
      yaml: (json) => this.#compiler.yaml(json),
      sourceAskedFor: (text, offset) => this.#showSource(text, offset),
      format: new Setting("openapi-format", isSyntax, stored?.kept),
    });
    this.#docs = new DocsPane({
      isVisible: () => this.#tabs.isVisible("docs"),
      isDark,
      linkFollowed: (address) => open(address, "_blank", "noopener,noreferrer"),
    });
    this.#problems = new ProblemList({
      unfolded: () => keepCursorInSight(this.editor),
      chosen: (problem) => goTo(this.editor, problem),
      fixed: (problem) => applyFix(this.editor, problem),
    });
    this.#compiler = new Compiler({
      compiled: (outcome) => this.#showOutcome(outcome),
      stopped: (reason) => this.#showTrouble(reason),
      unavailable: (reason) => this.#showUnavailable(reason),
    });
    this.editor = createEditor(byId("editor"), {
      complete: (text, offset) => this.#compiler.complete(text, offset),
      names: this.#compiler,
      outputAskedFor: (offset) => this.#showOutput(offset),
      covered: () => this.#problems.height,
      changed: (text, byHand) => this.#changed(text, byHand),
      syntaxChanged: (syntax) => this.#syntaxChanged(syntax),
      problemsAskedFor: () => this.#problems.focus(),
    });
    this.#tabs.show("definitions");
  }

  /** What the definitions are called as a file. */
  get fileName(): string {
    return fileNameOf(this.session.title, this.#syntax);
  }

  /** Shows what the address holds, else the last time's text, else the first sample. */
  async start(): Promise<void> {
    addEventListener("hashchange", () => this.#openLink());
    if (await this.#openLink()) return;
    const draft = this.drafts?.last();
    if (draft) this.begin(draft.text, "last time");
    else this.begin(samples[0]?.text ?? "", "first visit");
  }

  /** Offers all that the definitions declare, to go there. */
  async goToSymbol(): Promise<void> {
    const inspection = await this.#compiler.inspect(this.#text);
    if (!inspection) return;
    goToSymbol(inspection.symbols, ({ from, nameFrom, nameTo, to }) => {
      this.#showDefinitions();
      showRange(this.editor, nameFrom < nameTo ? { from: nameFrom, to: nameTo } : { from, to });
    });
  }

  /** Puts another text into the editor. */
  begin(given: string, origin: Origin): void {
    // The editor counts each end of a line as one character; the places of problems have to count so too.
    const text = given.replace(/\r\n?/g, "\n");
    this.session.begin(text, origin);
    this.#docs.forget();
    this.#openApi.forget();
    clearNotice();
    replaceText(this.editor, text);
    this.#compiler.compile(text);
  }

  /** True when the address held a text that could be read. */
  async #openLink(): Promise<boolean> {
    if (!holdsText(location.hash)) return false;
    try {
      const text = await textOf(location.hash);
      const isOwn = this.drafts?.last()?.text === text;
      if (text !== this.session.text) this.begin(text, isOwn ? "last time" : "link");
      return true;
    } catch (error) {
      notify({ text: reasonOf(error), isTrouble: true });
      // Nobody should pass on a link that holds nothing.
      history.replaceState(null, "", location.pathname + location.search);
      return false;
    }
  }

  get #text(): string {
    return this.editor.state.doc.toString();
  }

  /** Goes from a place of the shown document to what it comes from. */
  async #showSource(document: string, offset: number): Promise<void> {
    const definitions = this.#text;
    const range = await this.#compiler.trace({ definitions, document, from: "document", offset });
    if (range === null) return this.#tellNoTrace();
    if (definitions !== this.#text) return;
    this.#showDefinitions();
    showRange(this.editor, range);
  }

  /** Goes from a place of the definitions to what became of it. */
  async #showOutput(offset: number): Promise<void> {
    this.#tabs.show("openapi");
    const document = await this.#openApi.whole();
    const range = await this.#compiler.trace({ definitions: this.#text, document, from: "definitions", offset });
    if (range === null) return this.#tellNoTrace();
    if (document === (await this.#openApi.whole())) this.#openApi.select(range);
  }

  #showDefinitions(): void {
    if (!this.#tabs.isVisible("definitions")) this.#tabs.show("definitions");
  }

  #tellNoTrace(): void {
    notify({ text: "This leads nowhere while the definitions have errors." });
  }

  #changed(text: string, byHand: boolean): void {
    if (!byHand) return;
    clearNotice("after an edit");
    this.session.edited(text);
    this.#compiler.compile(text);
  }

  #showOutcome({ json, title, diagnostics }: Outcome): void {
    showProblems(this.editor, diagnostics);
    this.#problems.show(diagnostics);
    this.session.titled(title);
    byId("document-title").textContent = this.session.title;
    if (json === null) {
      this.#markStale("The definitions have errors.");
      return;
    }
    this.#openApi.show(json);
    this.#docs.show(json);
  }

  #showTrouble(reason: string): void {
    showProblems(this.editor, []);
    this.#problems.say(reason, true);
    this.#markStale(reason);
  }

  #showUnavailable(reason: string): void {
    const text = "Beckon's core could not be started: this browser or this site does not allow WebAssembly.";
    this.#showTrouble(text);
    notify({ text: `${text} You can still write, share and download. (${reason})`, isTrouble: true });
  }

  #markStale(reason: string): void {
    this.#docs.markStale(reason);
    this.#openApi.markStale();
  }

  #viewChanged(): void {
    this.#docs.refresh();
    this.#openApi.refresh();
  }

  #syntaxChanged(syntax: Syntax): void {
    this.#syntax = syntax;
    byId("syntax").textContent = syntax;
  }

  #tellKeeping(keeping: Keeping): void {
    const place = byId("keeping");
    place.textContent = keepingInWords[keeping];
    place.classList.toggle("trouble", keeping === "no-room" || keeping === "forbidden");
  }
}
