// A text in the hash of an address: deflated, in base64url. The hash stays in the browser; no server ever sees it.

const key = "definitions=";

const damaged = "This link is damaged or incomplete. Ask for it again; your own work is still here.";

/** The longest hash that is put into an address. Longer ones get lost in chats and mail. */
export const longestLink = 32_000;

/** The largest text that a link is unpacked to. Deflate can make a thousand times as much of a hash. */
export const largestText = 4 * 1024 * 1024;

/** The hash that holds the text, `#definitions=…`. */
export async function linkTo(text: string): Promise<string> {
  const packed = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  return `#${key}${toBase64url(packed)}`;
}

/** Whether an address' hash claims to hold a text. */
export function holdsText(hash: string): boolean {
  return hash.startsWith(`#${key}`);
}

/** The text of a hash made by `linkTo`. Throws an Error that says what is wrong with the link. */
export async function textOf(hash: string): Promise<string> {
  const bytes = fromBase64url(hash.slice(key.length + 1));
  const unpacked = await unpack(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked);
  } catch {
    throw new Error(damaged);
  }
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")), largestText);
  } catch (error) {
    if (error instanceof RangeError) throw new Error("This link holds more than 4 MB and was not opened.");
    throw new Error(damaged);
  }
}

/** All bytes of a stream. A RangeError as soon as there are more than the limit. */
async function collect(stream: ReadableStream<Uint8Array>, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError("too large");
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new Error(damaged);
  let binary: string;
  try {
    binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    throw new Error(damaged);
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
