import type { Completions } from "beckon/editor";
import type { Message, Outcome, Request } from "./protocol.js";

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

type Waiting = { readonly request: Request; readonly settle: (completions: Completions | null) => void };

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
  #completion: Waiting | undefined;
  #running: { request: Request; timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(
    private readonly events: CompilerEvents,
    private readonly makeWorker: () => Worker = makeCoreWorker,
  ) {
    this.#start();
  }

  /** Compiles a text; answers for older texts are dropped from now on. */
  compile(text: string): void {
    this.#lastId += 1;
    this.#newestText = { id: this.#lastId, text };
    this.#next();
  }

  /** Completions at an offset; null when a newer question came first or there is no answer. */
  complete(text: string, offset: number): Promise<Completions | null> {
    if (this.#isUnavailable) return Promise.resolve(null);
    this.#completion?.settle(null);
    this.#lastId += 1;
    const request: Request = { id: this.#lastId, task: "complete", text, offset };
    return new Promise((settle) => {
      this.#completion = { request, settle };
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
    this.#completion?.settle(null);
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

  // Someone waits for completions at the cursor; problems can come a moment later.
  #nextRequest(): Request | undefined {
    if (this.#completion) return this.#completion.request;
    if (!this.#newestText) return undefined;
    return { ...this.#newestText, task: "compile" };
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

  #finish(message: Exclude<Message, { kind: "ready" } | { kind: "unavailable" }>): void {
    this.#endRunning(message.kind === "completed" ? message.completions : null, () => {
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
  #endRunning(completions: Completions | null, tellOfText: () => void): void {
    const running = this.#running;
    this.#running = undefined;
    clearTimeout(running?.timer);
    const id = running?.request.id;
    if (id === undefined) return;
    if (id === this.#completion?.request.id) {
      this.#completion.settle(completions);
      this.#completion = undefined;
    } else if (id === this.#newestText?.id) {
      this.#newestText = undefined;
      tellOfText();
    }
  }
}

function makeCoreWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "core" });
}
