import type { Completions, Hover, Inspection, Renaming } from "beckon/editor";
import type { Message, Outcome, Request, TextRange, Tracing } from "./protocol.js";

/** How long the core may work at one text before it is stopped. */
export const timeLimit = 5000;

/** What the page is told. Only the newest text is ever answered for. */
export interface CompilerEvents {
  /** The newest text was compiled. */
  compiled(outcome: Outcome): void;
  /** The newest text could not be compiled: it took too long or too much memory. The next one is tried again. */
  stopped(reason: string): void;
  /** The core could not be started at all. */
  unavailable(reason: string): void;
}

type Answer = Extract<Message, { id: number }>;
/** What is asked besides for the newest text; of each task the newest question waits. */
type Question = Exclude<Request, { task: "compile" }>;
type Waiting = { readonly request: Question; readonly settle: (answer: Answer | null) => void };

/**
 * The core in a worker. One request is with the worker at a time; of the texts that arrive meanwhile the newest waits, so
 * that fast typing never makes a queue. A worker that takes longer than `timeLimit` is ended and a new one started.
 */
export class Compiler {
  #worker: Worker | undefined;
  #isReady = false;
  #isUnavailable = false;
  #lastId = 0;
  #newestText: { id: number; text: string } | undefined;
  readonly #waiting = new Map<Question["task"], Waiting>();
  #running: { request: Request; timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(
    private readonly events: CompilerEvents,
    private readonly makeWorker: () => Worker = makeCoreWorker,
  ) {
    this.#start();
  }

  /** Compiles a text; answers for older texts are dropped from now on. */
  compile(text: string): void {
    this.#newestText = { id: this.#newId(), text };
    this.#next();
  }

  /** Completions at an offset; null when a newer question came first or there is no answer. */
  async complete(text: string, offset: number): Promise<Completions | null> {
    const answer = await this.#ask({ id: this.#newId(), task: "complete", text, offset });
    return answer?.kind === "completed" ? answer.completions : null;
  }

  /** What stands at an offset; null when a newer question came first or there is nothing to say. */
  async hover(text: string, offset: number): Promise<Hover | null> {
    const answer = await this.#ask({ id: this.#newId(), task: "hover", text, offset });
    return answer?.kind === "explained" ? answer.hover : null;
  }

  /** What a text declares; null when a newer question came first or there is no answer. */
  async inspect(text: string): Promise<Inspection | null> {
    const answer = await this.#ask({ id: this.#newId(), task: "inspect", text });
    return answer?.kind === "inspected" ? answer.inspection : null;
  }

  /** What another name changes; null when a newer question came first or there is no answer. */
  async rename(text: string, offset: number, name: string): Promise<Renaming | null> {
    const answer = await this.#ask({ id: this.#newId(), task: "rename", text, offset, name });
    return answer?.kind === "renamed" ? answer.renaming : null;
  }

  /** Where a place of one text leads in the other; null when a newer question came first or it leads nowhere. */
  async trace(tracing: Tracing): Promise<TextRange | null> {
    const answer = await this.#ask({ id: this.#newId(), task: "trace", ...tracing });
    return answer?.kind === "traced" ? answer.range : null;
  }

  /** A document as YAML; null when another was asked for before there was an answer, or there is none. */
  async yaml(json: string): Promise<string | null> {
    const answer = await this.#ask({ id: this.#newId(), task: "yaml", json });
    return answer?.kind === "written" ? answer.yaml : null;
  }

  #newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #ask(request: Question): Promise<Answer | null> {
    if (this.#isUnavailable) return Promise.resolve(null);
    this.#waiting.get(request.task)?.settle(null);
    return new Promise((settle) => {
      this.#waiting.set(request.task, { request, settle });
      this.#next();
    });
  }

  #start(): void {
    this.#isReady = false;
    const worker = this.makeWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      if (worker === this.#worker) this.#receive(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#fail(event.message || "the worker could not be started");
    });
    this.#worker = worker;
  }

  #fail(reason: string): void {
    if (this.#running) this.#stop(reason);
    else this.#refuse(reason);
  }

  #refuse(reason: string): void {
    this.#isUnavailable = true;
    for (const { settle } of this.#waiting.values()) settle(null);
    this.#waiting.clear();
    this.events.unavailable(reason);
  }

  #next(): void {
    if (!this.#isReady || this.#running || this.#isUnavailable) return;
    const request = this.#nextRequest();
    if (!request) return;
    const timer = setTimeout(() => {
      this.#stop(`This took longer than ${timeLimit / 1000} seconds and was stopped.`);
    }, timeLimit);
    this.#running = { request, timer };
    this.#worker?.postMessage(request);
  }

  // Someone waits for what is asked about the cursor; problems can come a moment later, and a newer text has newer YAML.
  #nextRequest(): Request | undefined {
    for (const task of ["complete", "rename", "inspect", "trace", "hover"] as const) {
      const waiting = this.#waiting.get(task);
      if (waiting) return waiting.request;
    }
    if (this.#newestText) return { ...this.#newestText, task: "compile" };
    return this.#waiting.get("yaml")?.request;
  }

  #receive(message: Message): void {
    if (message.kind === "ready") {
      this.#isReady = true;
      this.#next();
    } else if (message.kind === "unavailable") {
      this.#refuse(message.reason);
    } else if (message.id === this.#running?.request.id) {
      this.#finish(message);
    }
  }

  #finish(message: Answer): void {
    this.#endRunning(message, () => {
      if (message.kind === "compiled") this.events.compiled(message.outcome);
      if (message.kind === "failed") this.events.stopped(message.reason);
    });
    this.#next();
  }

  #stop(reason: string): void {
    this.#worker?.terminate();
    this.#start();
    this.#endRunning(null, () => this.events.stopped(reason));
  }

  /** Ends the request that is with the worker and tells its outcome, unless a newer one has come. */
  #endRunning(answer: Answer | null, tellOfText: () => void): void {
    const request = this.#running?.request;
    clearTimeout(this.#running?.timer);
    this.#running = undefined;
    if (request?.task === "compile") {
      if (request.id !== this.#newestText?.id) return;
      this.#newestText = undefined;
      tellOfText();
    } else if (request) {
      const waiting = this.#waiting.get(request.task);
      if (request.id !== waiting?.request.id) return;
      this.#waiting.delete(request.task);
      waiting.settle(answer);
    }
  }
}

function makeCoreWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "core" });
}
