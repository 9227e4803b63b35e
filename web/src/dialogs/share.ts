import { copyWith } from "../clipboard.js";
import { element } from "../dom.js";
import { longestLink } from "../keeping/link.js";
import { openDialog } from "./dialog.js";

export interface Shared {
  /** The whole address. */
  readonly address: string;
  readonly fileName: string;
  /** Hands the definitions over as a file. */
  download(): void;
}

/** Offers a link that holds the definitions, or a file where they are too long for a link. */
export function share({ address, fileName, download }: Shared): void {
  const isTooLong = address.length > longestLink;
  const file = element("button", {
    type: "button",
    textContent: `Download ${fileName}`,
    className: isTooLong ? "primary" : "",
  });
  file.addEventListener("click", download);
  if (isTooLong) {
    openDialog({ title: "Share" }, ...tooLong(address.length), element("div", { className: "row" }, file));
    file.focus();
    return;
  }
  const field = element("input", { type: "text", id: "link", value: address, readOnly: true });
  field.addEventListener("focus", () => field.select());
  const copy = element("button", { type: "button", className: "primary", textContent: "Copy link" });
  copy.addEventListener("click", () => copyWith(copy, address));
  openDialog(
    { title: "Share" },
    element("label", { htmlFor: "link", textContent: "Whoever opens this link sees these definitions" }),
    element("div", { className: "row fill" }, field, copy),
    element("p", {
      className: "note",
      textContent:
        "The definitions are in the link itself, after the #, so no server gets to see them. The address of this page follows your edits.",
    }),
    element("div", { className: "row" }, file),
  );
  copy.focus();
}

function tooLong(length: number): HTMLElement[] {
  const units = new Intl.NumberFormat();
  return [
    element("p", {
      textContent: `These definitions make a link of ${units.format(length)} characters. More than ${units.format(longestLink)} get lost on the way in chats and mail.`,
    }),
    element("p", { className: "note", textContent: "Share them as a file, which opens here by Open or paste." }),
  ];
}
