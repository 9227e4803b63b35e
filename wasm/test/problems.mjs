/** The codes of what is wrong, in order. */
export function problems(result) {
  return result.diagnostics.map((diagnostic) => diagnostic.code);
}
