// The program under test, unpacked as docs/operations.md tells it.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { java, options, PROJECT, WORK } from "./settings.mjs";

const APP = `${WORK}/app`;

function builtJar() {
  const target = `${PROJECT}/web/target`;
  const jar = () =>
    fs.existsSync(target) &&
    fs.readdirSync(target).find((name) => /^mint-atlas-web-[\d.]+(-SNAPSHOT)?\.jar$/.test(name));
  if (!jar()) {
    console.log("Building the program, as there is no jar in web/target …");
    execFileSync("mvn", ["-q", "package", "-DskipTests", "-pl", "web", "-am"], { cwd: PROJECT, stdio: "inherit" });
  }
  return `${target}/${jar()}`;
}

let unpacked;

/** The folder with the unpacked jar, and that jar. */
export function program() {
  if (unpacked) return unpacked;
  const jar = options.jar ?? builtJar();
  const mark = `${jar} ${fs.statSync(jar).mtimeMs}`;
  const marked = `${APP}/unpacked-from`;
  if (!fs.existsSync(marked) || fs.readFileSync(marked, "utf8") !== mark) {
    fs.rmSync(APP, { recursive: true, force: true });
    execFileSync(java(), ["-Djarmode=tools", "-jar", jar, "extract", "--destination", APP]);
    fs.writeFileSync(marked, mark);
  }
  const name = fs.readdirSync(APP).find((file) => file.endsWith(".jar"));
  return (unpacked = { folder: APP, jar: `${APP}/${name}`, packed: jar });
}
