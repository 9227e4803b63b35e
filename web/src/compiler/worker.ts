// The core, off the page's thread: whatever a text does to it, the page can be typed in.

import { type CompiledDocument, compile, init } from "beckon";
import {
  complete,
  hover,
  init as initEditor,
  inspect,
  outputsOf,
  pointerAt,
  rangeOf,
  rename,
  sourceOf,
  trace,
} from "beckon/editor";
import { reasonOf } from "../reason.js";
import type { Message, Request, TextRange, Tracing } from "./protocol.js";

function say(message: Message): void {
  postMessage(message);
}

function answer(request: Request): Message | Promise<Message> {
  switch (request.task) {
    case "compile":
      return compiled(request.id, request.text);
    case "complete":
      return asked((isReady) => ({
        kind: "completed",
        id: request.id,
        completions: isReady ? complete(request.text, request.offset) : null,
      }));
    case "hover":
      return asked((isReady) => ({
        kind: "explained",
        id: request.id,
        hover: isReady ? hover(request.text, request.offset) : null,
      }));
    case "inspect":
      return asked((isReady) => ({
        kind: "inspected",
        id: request.id,
        inspection: isReady ? inspect(request.text) : null,
      }));
    case "rename":
      return asked((isReady) => ({
        kind: "renamed",
        id: request.id,
        renaming: isReady ? rename(request.text, request.offset, request.name) : null,
      }));
    case "trace":
      return asked((isReady) => ({ kind: "traced", id: request.id, range: isReady ? traced(request) : null }));
    case "yaml":
      return { kind: "written", id: request.id, yaml: yamlOf(request.json) };
  }
}

/** The last text that compiled: mostly it is its document that is wanted as YAML. */
let last: CompiledDocument | undefined;

function compiled(id: number, text: string): Message {
  const result = compile(text);
  if (result.ok) last = result;
  const { diagnostics } = result;
  return {
    kind: "compiled",
    id,
    outcome: result.ok
      ? { json: result.json, title: titleOf(result), diagnostics }
      : { json: null, title: titleIn(text), diagnostics },
  };
}

function yamlOf(json: string): string {
  if (last?.json === json) return last.yaml;
  const result = compile(json);
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.yaml;
}

function traced({ definitions, document, from, offset }: Tracing): TextRange | null {
  const result = trace(definitions);
  if (!result.ok) return null;
  if (from === "document") return rangeOf(definitions, sourceOf(result.origins, pointerAt(document, offset)));
  const [output] = outputsOf(result.origins, pointerAt(definitions, offset));
  return output === undefined ? null : rangeOf(document, output);
}

/** Answers with what knows about texts that are being written, or without it. */
async function asked(say: (isReady: boolean) => Message): Promise<Message> {
  return say(await Promise.race([loadEditor(), patience()]));
}

let editor: Promise<boolean> | undefined;

/** Loads what completes, once; when that fails, the next call tries again. */
function loadEditor(): Promise<boolean> {
  editor ??= initEditor().then(
    () => true,
    () => {
      editor = undefined;
      return false;
    },
  );
  return editor;
}

/** Problems are not held up for long by completions that are not there yet. */
function patience(): Promise<false> {
  return new Promise((settle) => setTimeout(settle, 1000, false));
}

/** What stands where a title would, in a text that has errors: only a name for the draft. */
function titleIn(text: string): string {
  const found = /\btitle["']?\s*:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^,}\n"']+))/.exec(text.slice(0, 10_000));
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim().slice(0, 200);
}

function titleOf(result: CompiledDocument): string {
  // Reading a large document once more only for its title would be felt at each key.
  return result.json.length > 1_000_000 ? "Large document" : result.openapi.info.title;
}

addEventListener("message", async ({ data: request }: MessageEvent<Request>) => {
  try {
    say(await answer(request));
  } catch (error) {
    say({ kind: "failed", id: request.id, reason: reasonOf(error) });
  }
  // Whoever has seen a document will soon write one.
  loadEditor();
});

init().then(
  () => say({ kind: "ready" }),
  (error) => say({ kind: "unavailable", reason: reasonOf(error) }),
);
