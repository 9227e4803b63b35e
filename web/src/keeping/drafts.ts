// The texts a person worked at, kept in this browser. Each tab writes a draft of its own, so that two tabs never
// overwrite each other; older drafts stay to be opened again.

/** A text as it was kept. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Where drafts are kept: the part of the Storage interface that is needed. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefix = "beckon.draft.";
const ownDraft = "beckon.own-draft";
const mostDrafts = 20;

export class Drafts {
  #id: string;

  /**
   * @param kept what outlives the tab, as localStorage does
   * @param tab what belongs to this tab and outlives a reload, as sessionStorage does
   */
  constructor(
    private readonly kept: Store,
    private readonly tab: Store,
  ) {
    this.#id = tab.getItem(ownDraft) ?? this.#newId();
  }

  /** What this tab worked at before it was loaded again, or else the newest draft of any tab. */
  last(): Draft | undefined {
    return this.#read(this.#id) ?? this.all()[0];
  }

  /** All drafts, the newest first. */
  all(): Draft[] {
    return this.#ids()
      .flatMap((id) => this.#read(id) ?? [])
      .sort((one, other) => other.changed - one.changed);
  }

  /** Keeps the text as this tab's draft. False when there is no room for it. */
  save(text: string, title: string): boolean {
    const value = JSON.stringify({ title, text, changed: Date.now() });
    // Drafts are read only when there may be too many: this runs while a person writes.
    if (this.#ids().length >= mostDrafts) {
      const others = this.all().filter((draft) => draft.id !== this.#id);
      for (const draft of others.slice(mostDrafts - 1)) this.remove(draft.id);
    }
    try {
      this.kept.setItem(prefix + this.#id, value);
      return true;
    } catch {
      return false;
    }
  }

  /** What is saved from now on is another draft, the one that has this text or else a new one; the one before stays. */
  startAnother(text?: string): void {
    const same = text === undefined ? undefined : this.all().find((draft) => draft.text === text);
    this.#id = same?.id ?? this.#newId();
    if (same) this.tab.setItem(ownDraft, same.id);
  }

  /** Another tab wrote under this key. Tabs that were duplicated share a draft; the one that hears of it moves out. */
  heardOf(key: string | null): void {
    if (key === prefix + this.#id) this.startAnother();
  }

  remove(id: string): void {
    this.kept.removeItem(prefix + id);
  }

  #newId(): string {
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
    this.tab.setItem(ownDraft, id);
    return id;
  }

  #ids(): string[] {
    const ids: string[] = [];
    for (let index = 0; index < this.kept.length; index += 1) {
      const key = this.kept.key(index);
      if (key?.startsWith(prefix)) ids.push(key.slice(prefix.length));
    }
    return ids;
  }

  #read(id: string): Draft | undefined {
    try {
      const { title, text, changed } = JSON.parse(this.kept.getItem(prefix + id) ?? "null");
      if (typeof title !== "string" || typeof text !== "string" || typeof changed !== "number") return undefined;
      return { id, title, text, changed };
    } catch {
      return undefined;
    }
  }
}
