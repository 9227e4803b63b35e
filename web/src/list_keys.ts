/** Puts the focus on the first button of a row. */
export function focusRow(list: HTMLElement, index: number): void {
  list.children[index]?.querySelector("button")?.focus();
}

/** Which row has the focus; -1 when none has. */
export function focusedRow(list: HTMLElement): number {
  return [...list.children].findIndex((row) => row.contains(document.activeElement));
}

/** Lets the arrow keys, Home and End go from row to row. */
export function walkByKeys(list: HTMLElement): void {
  list.addEventListener("keydown", (event) => {
    const at = focusedRow(list);
    const last = list.children.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusRow(list, Math.max(0, Math.min(to, last)));
  });
}
