/**
 * JSON without white space, indented to be read. Works on the text, so that numbers and strings keep their spelling, as
 * they would not through JSON.parse.
 */
export function indented(json: string): string {
  const parts: string[] = [];
  let depth = 0;
  const newLine = () => `\n${"  ".repeat(depth)}`;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|\{\}|\[\]|[{}[\],:]|[^"{}[\],:]+/g)) {
    if (token === "{" || token === "[") {
      depth += 1;
      parts.push(token, newLine());
    } else if (token === "}" || token === "]") {
      depth -= 1;
      parts.push(newLine(), token);
    } else if (token === ",") {
      parts.push(token, newLine());
    } else {
      parts.push(token === ":" ? ": " : token);
    }
  }
  return `${parts.join("")}\n`;
}
