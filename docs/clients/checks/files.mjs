// The files that are written by hand know all of the schema.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
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
