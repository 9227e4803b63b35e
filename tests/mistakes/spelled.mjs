// JSON text that knows where everything in it stands.

/** The text of a value, and by JSON Pointer the places of keys and values in it, quotes and all. */
export function spelled(value) {
  let text = "";
  const places = new Map();
  const write = (each, pointer) => {
    const start = text.length;
    if (each === null || typeof each !== "object") {
      text += JSON.stringify(each);
    } else {
      const isList = Array.isArray(each);
      text += isList ? "[" : "{";
      for (const [index, [key, member]] of Object.entries(each).entries()) {
        if (index > 0) text += ", ";
        const inner = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        const keyStart = text.length;
        if (!isList) text += JSON.stringify(key);
        const keyPlace = [keyStart, text.length];
        if (!isList) text += ": ";
        const valuePlace = write(member, inner);
        places.set(inner, { key: keyPlace, value: valuePlace });
      }
      text += isList ? "]" : "}";
    }
    return [start, text.length];
  };
  const whole = write(value, "");
  places.set("", { key: whole, value: whole });
  return { text, places };
}
