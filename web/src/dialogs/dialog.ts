import { element } from "../dom.js";

export interface DialogOptions {
  /** Its heading and its name. */
  readonly title: string;
  /** Whether the page behind it stays usable. */
  readonly isBeside?: boolean;
  readonly className?: string;
}

let open: HTMLDialogElement | undefined;

/** Closes the dialog that is open, if one is. */
export function closeDialog(): void {
  open?.close();
}

/** Opens a dialog, in the place of any other. Escape, its button and, if it is modal, a click beside it close it. */
export function openDialog(
  { title, isBeside = false, className = "" }: DialogOptions,
  ...content: Node[]
): HTMLDialogElement {
  closeDialog();
  const before = document.activeElement;
  const heading = element("h2", { textContent: title, id: "dialog-title" });
  const close = element("button", { type: "button", className: "icon", ariaLabel: "Close", textContent: "✕" });
  const dialog = element(
    "dialog",
    { className: `dialog ${className}`, attributes: { "aria-labelledby": "dialog-title" } },
    element("div", { className: "dialog-bar" }, heading, close),
    // A page of text has nothing else in it by which the keyboard could scroll it.
    element("div", { className: "dialog-body", ...(isBeside && { tabIndex: 0 }) }, ...content),
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && !isBeside) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isBeside) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (open === dialog) open = undefined;
    // The browser has given the focus back already, unless what had it is gone; by now it may be elsewhere.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
  });
  document.body.append(dialog);
  if (isBeside) dialog.show();
  else dialog.showModal();
  open = dialog;
  return dialog;
}
