import { writeObject, writeOptions } from "./json.js";
import type { Operation, PathItem, RouterOptions, Webhook } from "./types.js";

type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** Operations under their keys: a path, or a webhook's name. What is passed is copied. */
export class Operations<Said extends object = Operation> {
  /** By key and method, as JSON. */
  readonly #items = new Map<string, Map<string, string>>();
  /** By key, what was said beside the operations. */
  readonly #said = new Map<string, [key: string, json: string][]>();
  /** What was declared again, for the core to report: it would be lost in one object. */
  readonly #repeated: { key: string; method: Method; operation: string }[] = [];

  get(key: string, operation?: Said): this {
    return this.#add("get", key, operation);
  }
  put(key: string, operation?: Said): this {
    return this.#add("put", key, operation);
  }
  post(key: string, operation?: Said): this {
    return this.#add("post", key, operation);
  }
  delete(key: string, operation?: Said): this {
    return this.#add("delete", key, operation);
  }
  options(key: string, operation?: Said): this {
    return this.#add("options", key, operation);
  }
  head(key: string, operation?: Said): this {
    return this.#add("head", key, operation);
  }
  patch(key: string, operation?: Said): this {
    return this.#add("patch", key, operation);
  }
  trace(key: string, operation?: Said): this {
    return this.#add("trace", key, operation);
  }

  /**
   * Says of a path, or of a webhook, what is beside its operations: a summary, servers, parameters of all of them, or that
   * a shared path item has all that: `app.webhooks.pathItem("sold", { $ref: "#/components/pathItems/Sold" })`.
   */
  pathItem(key: string, item: PathItem): this {
    if (typeof key !== "string") throw new TypeError("pathItem needs a path or a name as its first argument");
    const members = writeOptions(item, `pathItem ${JSON.stringify(key)}`);
    this.#said.set(key, [...(this.#said.get(key) ?? []), ...members]);
    if (!this.#items.has(key)) this.#items.set(key, new Map());
    return this;
  }

  #add(method: Method, key: string, operation: Said | undefined): this {
    if (typeof key !== "string") throw new TypeError(`${method} needs a path or a name as its first argument`);
    const json = writeObject(writeOptions(operation ?? {}, `${method} ${JSON.stringify(key)}`));
    const item = this.#items.get(key);
    if (!item) this.#items.set(key, new Map([[method, json]]));
    else if (!item.has(method)) item.set(method, json);
    else this.#repeated.push({ key, method, operation: json });
    return this;
  }

  /** @internal The path items as JSON, or nothing. */
  static itemsOf<Said extends object>(operations: Operations<Said>): string | undefined {
    const items = operations.#items;
    if (items.size === 0) return undefined;
    return writeObject(
      Array.from(items, ([key, item]) => [key, writeObject([...(operations.#said.get(key) ?? []), ...item])]),
    );
  }

  /** @internal Each operation that was declared again, as the JSON of path items of its own. */
  static repeatedOf<Said extends object>(operations: Operations<Said>): string[] {
    return operations.#repeated.map(({ key, method, operation }) =>
      writeObject([[key, writeObject([[method, operation]])]]),
    );
  }
}

/** The events that are sent, by name. A webhook has no path: its receiver chooses that. */
export class Webhooks extends Operations<Webhook> {}

/** What an App and a Router have in common. */
export class Routes extends Operations<Operation> {
  /** The calls that are made: `app.webhooks.post("new-subscription", { body: "Subscription" })`. */
  readonly webhooks = new Webhooks();
  readonly #included: Router[] = [];

  /**
   * Adds a router, under a further prefix, further tags and more where these are given. What is added to that router
   * later appears all the same; it may be included more than once.
   */
  include(router: Router, options?: RouterOptions): this {
    if (!(router instanceof Router)) throw new TypeError("include needs a Router");
    this.#included.push(options === undefined ? router : new Router(options).include(router));
    return this;
  }

  /** @internal The members `paths`, `webhooks` and `routers`. `within`: the routers around this one. */
  static membersOf(routes: Routes, within: readonly Router[]): [key: string, json: string][] {
    const routers = [
      ...Operations.repeatedOf(routes).map((items) => writeObject([["paths", items]])),
      ...Operations.repeatedOf(routes.webhooks).map((items) => writeObject([["webhooks", items]])),
      ...routes.#included.map((router) => Router.written(router, within)),
    ];
    const members: [string, string | undefined][] = [
      ["paths", Operations.itemsOf(routes)],
      ["webhooks", Operations.itemsOf(routes.webhooks)],
      ["routers", routers.length > 0 ? `[${routers.join()}]` : undefined],
    ];
    return members.filter((member): member is [string, string] => member[1] !== undefined);
  }
}

/**
 * Operations that share a prefix, tags, responses and more, to be included in an App or in another Router.
 *
 *     const users = new Router({ prefix: "/users", tags: ["users"] });
 *     users.get("/", { name: "read_users", returns: "string[]" });
 *     app.include(users);
 */
export class Router extends Routes {
  readonly #options: Map<string, string>;

  constructor(options: RouterOptions = {}) {
    super();
    this.#options = writeOptions(options, "Router");
    refuseOptions(this.#options, "Router", madeByCalls);
  }

  /** @internal The router as JSON. One that is within itself is marked, for the core to report. */
  static written(router: Router, within: readonly Router[]): string {
    if (within.includes(router)) return writeObject([["$cycle", "true"]]);
    return writeObject([...router.#options, ...Routes.membersOf(router, [...within, router])]);
  }
}

/** The keys that calls fill, and the calls. */
export const madeByCalls: Readonly<Record<string, string>> = {
  paths: "declare operations with get, post …",
  webhooks: "declare them with webhooks.post …",
  routers: "add them with include",
};

/** @internal Throws for an option that something else has to give. */
export function refuseOptions(
  options: ReadonlyMap<string, string>,
  owner: string,
  ways: Readonly<Record<string, string>>,
): void {
  for (const [key, way] of Object.entries(ways)) {
    if (options.has(key)) throw new TypeError(`${owner} has no option "${key}": ${way}`);
  }
}
