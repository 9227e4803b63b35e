import { byId, element } from "./dom.js";

export interface Notice {
  readonly text: string;
  /** A notice that tells of trouble stays until it is closed, one with an offer until the next edit. */
  readonly isTrouble?: boolean;
  readonly action?: { readonly name: string; readonly run: () => void };
}

/** How long a notice without trouble stays, in milliseconds. */
const stay = 8000;

/** Takes away what was said, but for trouble; after an edit only the offer of a way back, which the edit declines. */
export function clearNotice(when?: "after an edit"): void {
  byId("notices")
    .querySelector(when ? ".notice.offer" : ".notice:not(.trouble)")
    ?.remove();
}

/** Says something over the panes, without moving them. */
export function notify({ text, isTrouble = false, action }: Notice): void {
  const close = element("button", { type: "button", className: "icon", ariaLabel: "Close", textContent: "✕" });
  const notice = element(
    "div",
    { className: isTrouble ? "notice trouble" : "notice" },
    element("p", { textContent: text }),
  );
  if (action) {
    notice.classList.add("offer");
    const button = element("button", { type: "button", textContent: action.name });
    button.addEventListener("click", () => {
      notice.remove();
      action.run();
    });
    notice.append(button);
  }
  notice.append(close);
  close.addEventListener("click", () => notice.remove());
  byId("notices").replaceChildren(notice);
  if (!isTrouble && !action) setTimeout(() => notice.remove(), stay);
}
