// JSON that may say what JavaScript's values can't: a key twice, `1.0`.

/** An object whose members are written as they are. */
export class Members {
  constructor(members) {
    this.members = members;
  }
}

/** A number by its spelling. */
export class Spelled {
  constructor(spelling) {
    this.spelling = spelling;
  }
}

/** A value in which each object is `Members`. */
export function opened(value) {
  if (Array.isArray(value)) return value.map(opened);
  if (value === null || typeof value !== "object" || value instanceof Spelled || value instanceof Members) return value;
  return new Members(Object.entries(value).map(([key, member]) => [key, opened(member)]));
}

export function written(value) {
  if (value instanceof Spelled) return value.spelling;
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (!(value instanceof Members)) return JSON.stringify(value);
  return `{${value.members.map(([key, member]) => `${JSON.stringify(key)}:${written(member)}`).join(",")}}`;
}

/** A copy in which the value at a path of keys and indices is what `change` makes of it; `undefined` removes it. */
export function changed(value, path, change) {
  if (path.length === 0) return change(value);
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== step) return [item];
      const result = changed(item, rest, change);
      return result === undefined ? [] : [result];
    });
  }
  return new Members(
    value.members.flatMap(([key, member], index) => {
      if (index !== step) return [[key, member]];
      const result = changed(member, rest, change);
      return result === undefined ? [] : [[key, result]];
    }),
  );
}

/** Each value in a value with its path, itself first. */
export function* places(value, path = []) {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* places(item, [...path, index]);
  } else if (value instanceof Members) {
    for (const [index, [, member]] of value.members.entries()) yield* places(member, [...path, index]);
  }
}
