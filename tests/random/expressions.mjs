// Type expressions by chance, over the whole grammar.

const plain = ["bool", "boolean", "null", "any", "object", "file"];
const numbers = ["int", "integer", "int32", "int64", "float", "number", "float32", "double"];
const texts = [
  ...["string", "datetime", "date", "time", "duration", "uuid", "email", "uri", "hostname", "ipv4", "ipv6"],
  ...["password", "bytes"],
];
const range = (chance) => chance.one(["1..5", "3", "2..", "..7", "0 .. 9"]);

/** Each way to write a type, by name; `within` makes another one. */
const forms = {
  plain: (chance) => chance.one(plain),
  number: (chance) => chance.one(numbers),
  text: (chance) => chance.one(texts),
  "number in a range": (chance) => `${chance.one(numbers)}(${chance.one(["1..9", "-3..", "..5", "7"])})`,
  "number compared": (chance) => `${chance.one(numbers)}(${chance.one([">0", ">=1", "<9", "<=9", "%5", ">0 <10"])})`,
  "text of a length": (chance) => `string(${range(chance)})`,
  "text by a pattern": (chance) => `string(${range(chance)}, /^[a-z/]+\\/$/)`,
  "text of a format": () => "string(format:iban)",
  name: (chance, { names }) => (names.length > 0 ? chance.one(names) : "string"),
  "literal text": (chance) => chance.one(['"basic plan"', "'pro'", '"\\u00e9"']),
  "literal number": (chance) => chance.one(["5", "-1.5", "1e3"]),
  "literal word": (chance) => chance.one(["true", "false", "null"]),
  enum: (chance) => `enum(${chance.one(["basic | pro", "a.b | 'c d'", '1st | "x"'])})`,
  list: (_, { within }) => `list<${within()}>`,
  "list of a length": (chance, { within }) => `list<${within()}>(${range(chance)})`,
  map: (_, { within }) => `map<${within()}>`,
  "map of a size": (chance, { within }) => `map<${within()}>(${range(chance)})`,
  set: (_, { within }) => `set<${within()}>`,
  array: (_, { within }) => `(${within()})[]`,
  "array of a length": (chance, { within }) => `(${within()})[${range(chance)}]`,
  "or null": (_, { within }) => `(${within()})?`,
  union: (_, { within }) => `${within()} | ${within()}`,
  group: (_, { within }) => `(${within()})`,
  object: (_, { within }) => `{ a: ${within()}, b_1?: ${within()} }`,
};
const simple = Object.keys(forms).slice(0, 13);

export const formNames = [...Object.keys(forms), "default", "description"];

/** A type expression; what it is made of is told to `used`. */
export function expression(chance, { names, used, depth = 2, takesDefault = false }) {
  const make = (left) => {
    const form = chance.one(left > 0 ? Object.keys(forms) : simple);
    used(`expression: ${form}`);
    return forms[form](chance, { names, within: () => make(left - 1) });
  };
  let text = make(depth);
  if (takesDefault && chance.is(0.15)) {
    used("expression: default");
    text += ` = ${chance.one(["5", '"a"', "[1, 2]", '{"a": null}', "true"])}`;
  }
  if (chance.is(0.15)) {
    used("expression: description");
    text += " -- What it is, with -- dashes";
  }
  return text;
}
