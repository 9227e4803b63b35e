// Chance that comes out the same for the same seed.

export class Chance {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1: xorshift, mixed. */
  next() {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** True so often, of 1. */
  is(share) {
    return this.next() < share;
  }

  one(list) {
    return list[this.below(list.length)];
  }

  /** As many as `count`, each made by `make`. */
  some(count, make) {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
