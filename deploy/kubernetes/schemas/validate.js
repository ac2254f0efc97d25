// Holds rendered objects against the public schemas of their kinds, as strictly as a compiler holds literals against
// types: an unknown or misspelt field at any depth, a wrong type, a value outside an enumeration and a missing field are
// findings. The API server would drop a misspelt field with no more than a warning.
//
// Standard input: [{"where": "...", "document": {...}}, ...]. With --prove every key of every kind is misspelt once, and
// each of these must be found; so must the mistakes of planted.json.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

const here = dirname(fileURLToPath(import.meta.url));
const packages = ["kubernetes-models", ...["cert-manager", "cloudnative-pg", "external-secrets", "gateway-api",
  "prometheus-operator"].map((name) => `@kubernetes-models/${name}`)];

// Maps whose keys are the author's own. Every other key is a schema's.
const ownKeys = /\.(annotations|labels|limits|matchLabels|nodeSelector|parameters|requests)$|^ConfigMap\.data$|^Service\.spec\.selector$|\.template\.data$/;

// Kinds that no package holds.
const own = { "barmancloud.cnpg.io/v1 ObjectStore": "../objectstore.js" };

/** The module that declares a kind: the folders of the packages are called as apiVersions are. */
function moduleOf({ apiVersion, kind }) {
  if (own[`${apiVersion} ${kind}`]) {
    return own[`${apiVersion} ${kind}`];
  }
  const home = packages.find((name) => existsSync(join(here, "node_modules", name, apiVersion, `${kind}.d.ts`)));
  if (!home) {
    throw new Error(`no public schema of ${apiVersion} ${kind} is known`);
  }
  return `${home}/${apiVersion}/${kind}`;
}

/** Copies of a document, each with one key misspelt: every key of its kind that was not misspelt yet. */
function* misspelt(value, path, seen, rebuild = (changed) => changed) {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      yield* misspelt(value[i], `${path}[]`, seen, (changed) => rebuild(value.with(i, changed)));
    }
    return;
  }
  if (value === null || typeof value !== "object" || ownKeys.test(path)) {
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const place = `${path}.${key}`;
    if (!seen.has(place) && !/^\w+\.(apiVersion|kind)$/.test(place)) {
      seen.add(place);
      const { [key]: moved, ...others } = value;
      yield { place, document: rebuild({ ...others, [`${key}Q`]: moved }) };
    }
    yield* misspelt(inner, place, seen, (changed) => rebuild({ ...value, [key]: changed }));
  }
}

/** A copy with one value set. */
function planted(document, { path, value }) {
  const copy = structuredClone(document);
  const keys = path.split("/");
  const last = keys.pop();
  const place = keys.reduce((inner, key) => inner?.[key.replaceAll("|", "/")], copy);
  if (!place) {
    throw new Error(`planted.json: ${document.kind} has no ${path}`);
  }
  place[last.replaceAll("|", "/")] = value;
  return copy;
}

/** The keys and indexes that lead to a node of a literal. */
function pathTo(node) {
  const path = [];
  for (let at = node; at.parent && !ts.isVariableDeclaration(at); at = at.parent) {
    if (ts.isPropertyAssignment(at)) {
      path.unshift(at.name.text);
    } else if (ts.isArrayLiteralExpression(at.parent)) {
      path.unshift(`[${at.parent.elements.indexOf(at)}]`);
    }
  }
  return path.join(".").replaceAll(".[", "[");
}

function nodeAt(source, position) {
  let found = source;
  const visit = (node) => {
    if (node.getStart(source) <= position && position < node.getEnd()) {
      found = node;
      ts.forEachChild(node, visit);
    }
  };
  ts.forEachChild(source, visit);
  return found;
}

/** What the compiler says about each document, by its index. */
function compile(documents) {
  const target = join(here, "target");
  const file = join(target, "objects.ts");
  const starts = [];
  const lines = [];
  documents.forEach((document, i) => {
    const type = `import("${moduleOf(document)}").I${document.kind}`;
    starts.push(lines.length);
    lines.push(...`export const object${i}: ${type} = ${JSON.stringify(document, null, 1)};`.split("\n"));
  });
  mkdirSync(target, { recursive: true });
  writeFileSync(file, lines.join("\n"));
  const program = ts.createProgram([file], {
    strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2023,
  });
  const findings = documents.map(() => []);
  const source = program.getSourceFile(file);
  for (const diagnostic of [...program.getGlobalDiagnostics(), ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    if (diagnostic.file !== source) {
      throw new Error(text);
    }
    const { line } = source.getLineAndCharacterOfPosition(diagnostic.start);
    const index = starts.findLastIndex((start) => start <= line);
    if (text.startsWith("Cannot find module")) {
      throw new Error(text);
    }
    findings[index].push(`${pathTo(nodeAt(source, diagnostic.start))}: ${text.split("\n").at(-1).trim()}`);
  }
  rmSync(target, { recursive: true });
  return findings;
}

/** What types cannot say: patterns, bounds and formats. */
async function bounds(document) {
  if (moduleOf(document).startsWith(".")) {
    return [];
  }
  const module = await import(pathToFileURL(join(here, "node_modules", `${moduleOf(document)}.js`)));
  try {
    new module[document.kind](structuredClone(document)).validate();
    return [];
  } catch (error) {
    return [error.message];
  }
}

const given = JSON.parse(readFileSync(0, "utf8"));
const variants = [];
if (process.argv.includes("--prove")) {
  const seen = new Set();
  for (const { document } of given) {
    variants.push(...misspelt(document, document.kind, seen));
  }
  for (const mistake of JSON.parse(readFileSync(join(here, "planted.json"), "utf8"))) {
    const { document } = given.find(({ document: d }) => d.kind === mistake.kind && d.metadata.name === mistake.name) ?? {};
    if (!document) {
      throw new Error(`planted.json: no ${mistake.kind} ${mistake.name} was rendered`);
    }
    variants.push({ place: `${mistake.kind}/${mistake.path}`, document: planted(document, mistake) });
  }
}
const findings = compile([...given, ...variants].map(({ document }) => document));
let bad = 0;
for (const [i, { where, document }] of given.entries()) {
  for (const finding of [...findings[i], ...await bounds(document)]) {
    console.error(`${where}: ${document.kind}/${document.metadata.name}: ${finding}`);
    bad++;
  }
}
for (const [i, { place, document }] of variants.entries()) {
  if (findings[given.length + i].length === 0 && (await bounds(document)).length === 0) {
    console.error(`a mistake at ${place} goes unseen`);
    bad++;
  }
}
console.log(`${given.length} objects of ${new Set(given.map(({ document: d }) => d.kind)).size} kinds against their public `
  + `schemas; ${variants.length} mistakes planted, ${bad ? "" : "each "}found`);
process.exit(bad ? 1 : 0);
