// Compiles a large OpenAPI document with the npm package, text in and text out, and in turn does what it is measured against:
//
//     node document.mjs FILE ROUNDS DOCUMENT_RATIO MODULES
//
// DOCUMENT_RATIO is the native program of that name, MODULES a folder below which other validators are installed. Prints
// medians. Figures are told, never tested.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compile } from "../dist/node.js";
import { importFrom, median } from "./measuring.mjs";

const [file, rounds, documentRatio, modules] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const { Validator } = await importFrom(modules, "@seriousme/openapi-schema-validator");
const { createConfig, lintFromString, logger } = await importFrom(modules, "@redocly/openapi-core");
logger.info = () => {};
logger.warn = () => {};
const rules = await createConfig({ extends: ["spec"] });
const validator = new Validator();

const own = { name: "npm package (wasm)", run: timed(byPackage), times: [] };
const others = [
  { name: "native", run: natively, budget: "npm package at most 2 times that", times: [] },
  { name: "JSON.parse and stringify", run: timed(() => JSON.stringify(JSON.parse(text)) && ""), times: [] },
  { name: "@seriousme/openapi-schema-validator", run: timed(bySeriousme), least: 4, times: [] },
  { name: "@redocly/openapi-core, rules of `spec`", run: timed(byRedocly), least: 8, times: [] },
];

// In turn, so that what else the machine does slows all of them.
for (let round = 0; round < Number(rounds); round += 1) {
  for (const contender of [own, ...others]) contender.times.push(await contender.run(contender));
}

const ownTime = median(own.times);
const nativeTime = median(others[0].times);
tell(own, `${(ownTime / nativeTime).toFixed(1)} times native (budget 2)`);
for (const other of others) {
  const ratio = median(other.times) / ownTime;
  const native = (median(other.times) / nativeTime).toFixed(1);
  if (other.least)
    tell(other, `${ratio.toFixed(1)} times the npm package (budget ${other.least}), ${native} times native`);
  else tell(other, other === others[0] ? "" : `${ratio.toFixed(1)} times the npm package`);
}

function byPackage() {
  const result = compile(text);
  if (!result.ok) throw new Error(`${file}: ${result.diagnostics[0].message}`);
  return `${result.json.length} characters, problems told: ${result.diagnostics.length}`;
}

/** Of three rounds: a program that has just started is slow. */
function natively() {
  const output = execFileSync(documentRatio, [file, "3"], { encoding: "utf8" });
  return Number(/Beckon ([\d.]+) ms/.exec(output)[1]);
}

async function bySeriousme() {
  const { valid } = await validator.validate(JSON.parse(text));
  return valid ? "valid" : "not valid";
}

async function byRedocly() {
  const problems = await lintFromString({ source: text, absoluteRef: resolve(file), config: rules });
  return `problems told: ${problems.length}`;
}

/** Runs a piece of work, keeps what it has to say, and gives its milliseconds. */
function timed(work) {
  return async (contender) => {
    const start = performance.now();
    contender.said = await work();
    return performance.now() - start;
  };
}

function tell({ name, times, said }, beside) {
  const time = `${median(times).toFixed(0).padStart(6)} ms`;
  console.log(`    ${name.padEnd(40)}${[time, beside, said].filter(Boolean).join(", ")}`);
}
