// The files that are written by hand know all of the schema.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  access,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSchema, isScalarType, isSpecifiedScalarType } from 'graphql';
import { scalars } from '../scalars.mjs';

const read = (name) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');

export function fileChecks() {
  return [
    [
      'files: scalars.mjs and relay.config.json map each scalar',
      async () => {
        const types = Object.values(buildSchema(await read('schema.graphql')).getTypeMap());
        const names = types
          .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
          .map((type) => type.name);
        assert.deepEqual(Object.keys(scalars).sort(), names.sort());
        assert.deepEqual(JSON.parse(await read('relay.config.json')).customScalarTypes, scalars);
      },
    ],
    [
      'files: what is made here stays out of the repository that they are in',
      async () => {
        const directory = await realpath(await mkdtemp(join(tmpdir(), 'clients-')));
        const run = async (...command) =>
          (await promisify(execFile)(...command, { cwd: directory })).stdout;
        try {
          // All but the packages, and without Relay's artifacts, so that its compiler makes them here.
          const here = fileURLToPath(new URL('..', import.meta.url));
          await cp(here, directory, {
            recursive: true,
            filter: (path) => !['node_modules', '__generated__'].includes(basename(path)),
          });
          await run('git', ['init', '-q']);
          await run(process.execPath, [join(here, 'node_modules/relay-compiler/cli.js')]);
          await access(join(directory, 'relay/__generated__'));
          await mkdir(join(directory, 'node_modules/some'), { recursive: true });
          await writeFile(join(directory, 'node_modules/some/package.json'), '{}');
          const seen = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
          assert.ok(seen.includes('relay/RegionList.tsx'), seen);
          const made = /^(node_modules|build|gql)\/|__generated__|^schema\.graphql$/;
          assert.deepEqual(seen.split('\n').filter((name) => made.test(name)), []);
        } finally {
          await rm(directory, { recursive: true });
        }
      },
    ],
    [
      'files: each line of code in README.md is one of a file',
      async () => {
        const names = await readdir(new URL('..', import.meta.url));
        const checks = await readdir(new URL('.', import.meta.url));
        const files = [...names, ...checks.map((name) => `checks/${name}`)];
        const code = await Promise.all(
          files.filter((name) => /\.m?[jt]s$/.test(name)).map((name) => read(name)),
        );
        const blocks = (await read('README.md')).matchAll(/```[jt]s\n(.*?)```/gs);
        const lines = [...blocks].flatMap(([, block]) => block.trim().split('\n'));
        assert.ok(lines.length > 0);
        assert.deepEqual(
          lines.filter((line) => !code.some((text) => text.includes(line.trim()))),
          [],
        );
      },
    ],
  ];
}
