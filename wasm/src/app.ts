import { type Compiled, compileObject } from "./compile.js";
import { writeJson, writeObject, writeOptions } from "./json.js";
import { madeByCalls, Routes, refuseOptions } from "./router.js";
import type { AppOptions, Definitions, Fields, Info, Schema } from "./types.js";

/** The options that go to `info`; all others go to the root of the definitions. */
const infoFields: Record<Exclude<keyof Info, `x-${string}`>, true> = {
  title: true,
  summary: true,
  description: true,
  termsOfService: true,
  contact: true,
  license: true,
  version: true,
};

/**
 * The calls an API answers and the calls it makes.
 *
 *     const app = new App({ title: "Subscriptions", version: "1.0.0" });
 *     app.model("Subscription", { username: "string(3..64)", monthly_fee: "float(>=0)", start_date: "datetime" });
 *     app.webhooks.post("new-subscription", { name: "new_subscription", body: "Subscription" });
 *     app.get("/users/", { name: "read_users", returns: "string[]" });
 *     const result = app.compile();
 *
 * It records what is declared, checks nothing but that it is JSON, and hands it over when it is compiled.
 */
export class App extends Routes {
  readonly #info: [key: string, json: string][] = [];
  readonly #root: [key: string, json: string][] = [];
  readonly #models: [name: string, json: string][] = [];

  constructor(options: AppOptions) {
    super();
    const members = writeOptions(options, "App");
    const extensions = members.get("infoExtensions");
    members.delete("infoExtensions");
    refuseOptions(members, "App", {
      ...madeByCalls,
      models: "declare them with model",
      info: "give title, version and the like themselves",
    });
    for (const member of members) (Object.hasOwn(infoFields, member[0]) ? this.#info : this.#root).push(member);
    if (extensions) this.#info.push(...writeOptions(JSON.parse(extensions), "App: /infoExtensions"));
  }

  /**
   * Declares a type by its fields or by an expression: `app.model("Plan", "enum(basic | pro)")`. Others refer to it by its
   * name.
   */
  model(name: string, type: Fields | Schema): this {
    if (typeof name !== "string") throw new TypeError("model needs a name as its first argument");
    this.#models.push([name, writeJson(type, `model ${JSON.stringify(name)}`)]);
    return this;
  }

  /** The OpenAPI document, or the problems for which there is none. */
  compile(): Compiled {
    return compileObject(this.#written());
  }

  /** The definitions as an object, for JSON.stringify(app) and to look at. */
  toJSON(): Definitions {
    return JSON.parse(this.#written()) as Definitions;
  }

  #written(): string {
    return writeObject([
      ["info", writeObject(this.#info)],
      ...this.#root,
      ...(this.#models.length > 0 ? [["models", writeObject(this.#models)] as const] : []),
      ...Routes.membersOf(this, []),
    ]);
  }
}
