/** What the page says to the frame that renders the docs. */
export type ToFrame =
  | { readonly kind: "show"; readonly id: number; readonly json: string }
  | { readonly kind: "appearance"; readonly dark: boolean };

/** What the frame says. It is not to be trusted: what it shows is somebody's text. */
export type FromFrame =
  | { readonly kind: "loaded" }
  | { readonly kind: "shown"; readonly id: number }
  | { readonly kind: "link"; readonly address: string };
