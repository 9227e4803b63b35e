import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
export const sample = process.env.BECKON_SAMPLE ?? `${root}build/native/beckon-sample`;
export const receiver = process.env.BECKON_RECEIVER ?? `${root}build/native/beckon-receiver`;
export const command = `${root}build/native/beckon`;
export const swaggerUi = `${root}node_modules/swagger-ui-dist`;

/** Starts a program of ours on a free port and waits until it says where it is. */
export async function start(executable, ...parameters) {
  const child = spawn(executable, ["--port", "0", ...parameters], { stdio: ["ignore", "pipe", "pipe"] });
  // A program that isn't there is an error now, not when nobody hears from it.
  await once(child, "spawn");
  const program = { child, lines: [], errors: "", waiting: [] };
  child.stderr.setEncoding("utf8").on("data", (text) => {
    program.errors += text;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    program.lines.push(line);
    program.waiting = program.waiting.filter((look) => !look());
  });
  const [, port] = await saying(program, /is on http:\/\/localhost:(\d+)/);
  program.port = Number(port);
  program.origin = `http://127.0.0.1:${port}`;
  return program;
}

/** Waits for a line of a program; gives the match. */
export function saying(program, pattern) {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => {
      reject(new Error(`no line ${pattern} in:\n${program.lines.join("\n")}\n${program.errors}`));
    }, 15_000);
    const look = () => {
      const found = program.lines.map((line) => line.match(pattern)).find(Boolean);
      if (!found) return false;
      clearTimeout(timeout);
      resolve(found);
      return true;
    };
    if (!look()) program.waiting.push(look);
  });
}

/** Ends a program as Ctrl+C does; gives how it ended and after how many milliseconds. */
export async function stop(program, signal = "SIGINT") {
  const begin = performance.now();
  const ended = once(program.child, "exit");
  program.child.kill(signal);
  const [code, by] = await ended;
  return { code, signal: by, milliseconds: performance.now() - begin };
}

/** Runs a program to its end. */
export async function run(executable, parameters, environment = {}) {
  const child = spawn(executable, parameters, { env: { ...process.env, ...environment } });
  const outcome = { output: "", errors: "" };
  child.stdout.on("data", (data) => {
    outcome.output += data;
  });
  child.stderr.on("data", (data) => {
    outcome.errors += data;
  });
  const [code] = await once(child, "close");
  return { ...outcome, code };
}

/** Sends a value, or a text as it is, as JSON. */
export async function post(url, body, headers = { "content-type": "application/json" }) {
  const answer = await fetch(url, {
    method: "POST",
    headers,
    body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** Sends bytes as they are and gives all that comes back until the connection ends. */
export async function raw(program, ...parts) {
  const socket = connect(program.port, "127.0.0.1");
  let received = "";
  socket.on("data", (data) => {
    received += data;
  });
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  // Not by `once`, for which an error, such as a connection that is cut off, is the end.
  await new Promise((resolve) => socket.on("close", resolve));
  return received;
}

/** The head and the JSON of what `raw` got. */
export function parsed(text) {
  const [head, body] = text.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), head, body: body ? JSON.parse(body) : undefined };
}

/** A port at which nobody listens. */
export async function closedPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
