/**
 * Writes a value as JSON.stringify does, but refuses what that would leave out or change: an `undefined` in a list, a
 * function, NaN, a Map. `where` names the value in the error.
 */
export function writeJson(value: unknown, where: string, path: Path = []): string {
  try {
    check(value, where, path, []);
    return JSON.stringify(value);
  } catch (error) {
    // The stack overflows long after the depth at which the core refuses.
    if (error instanceof RangeError) throw new TypeError(`${where}: nested too deeply for JSON`, { cause: error });
    throw error;
  }
}

/** The members of an options object as JSON, each with its key. An option that is `undefined` is one that is not given. */
export function writeOptions(options: object, where: string): Map<string, string> {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`${where}: needs an object, not ${nameOf(options)}`);
  }
  const members = new Map<string, string>();
  for (const [key, value] of Object.entries(options)) {
    if (value !== undefined) members.set(key, writeJson(value, where, [key]));
  }
  return members;
}

/** An object of members that are JSON already. */
export function writeObject(members: Iterable<readonly [key: string, json: string]>): string {
  return `{${Array.from(members, ([key, json]) => `${JSON.stringify(key)}:${json}`).join()}}`;
}

type Path = (string | number)[];

function check(value: unknown, where: string, path: Path, around: object[]): void {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (Number.isFinite(value)) return;
      break;
    case "object":
      if (value !== null) checkObject(value, where, path, around);
      return;
  }
  refuse(value, where, path);
}

function checkObject(value: object, where: string, path: Path, around: object[]): void {
  if ("toJSON" in value && typeof value.toJSON === "function") {
    check(value.toJSON(String(path.at(-1) ?? "")), where, path, around);
    return;
  }
  if (around.includes(value)) throw new TypeError(`${place(where, path)} contains itself, which JSON can't hold`);
  around.push(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) checkMember(value[index], where, index, path, around);
  } else {
    if (!holdsItsData(value)) refuse(value, where, path);
    for (const key of Object.keys(value)) {
      checkMember((value as Record<string, unknown>)[key], where, key, path, around);
    }
  }
  around.pop();
}

function checkMember(value: unknown, where: string, key: string | number, path: Path, around: object[]): void {
  path.push(key);
  check(value, where, path, around);
  path.pop();
}

/** Whether an object's properties are all there is to it, as of `{}` and of instances of classes, but not of a Map. */
function holdsItsData(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.prototype.toString.call(value) === "[object Object]";
}

function refuse(value: unknown, where: string, path: Path): never {
  throw new TypeError(`${place(where, path)} is ${nameOf(value)}, which JSON can't hold`);
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number") return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return `a ${Object.prototype.toString.call(value).slice("[object ".length, -1)}`;
  return `a ${typeof value}`;
}

/** The name of the whole value and the JSON Pointer of the place within it. */
function place(where: string, path: Path): string {
  const pointer = path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return `${where}: ${pointer || "the value"}`;
}
