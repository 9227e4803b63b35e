// The core, off the page's thread: whatever a text does to it, the page can be typed in.

import { type CompiledDocument, compile, complete, init } from "beckon";
import { reasonOf } from "../reason.js";
import type { Message, Request } from "./protocol.js";

function say(message: Message): void {
  postMessage(message);
}

function answer(request: Request): Message {
  const { id, text } = request;
  if (request.task === "complete") {
    return { kind: "completed", id, completions: complete(text, request.offset) };
  }
  const result = compile(text);
  const { diagnostics } = result;
  return {
    kind: "compiled",
    id,
    outcome: result.ok
      ? { json: result.json, title: titleOf(result), diagnostics }
      : { json: null, title: titleIn(text), diagnostics },
  };
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

addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  try {
    say(answer(request));
  } catch (error) {
    say({ kind: "failed", id: request.id, reason: reasonOf(error) });
  }
});

init().then(
  () => say({ kind: "ready" }),
  (error) => say({ kind: "unavailable", reason: reasonOf(error) }),
);
