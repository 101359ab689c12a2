// Does what graphql-codegen's command line would do with codegen.mjs, without its 240 packages.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';
import settings from './codegen.mjs';

const ANY = '*.graphql';

async function files(pattern) {
  if (!pattern.endsWith(ANY)) {
    return [pattern];
  }
  const directory = dirname(pattern);
  const names = await readdir(directory);
  return names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(directory, name));
}

const schemaText = await readFile(settings.schema, 'utf8');
const documents = [];
for (const location of (await Promise.all(settings.documents.map(files))).flat()) {
  const rawSDL = await readFile(location, 'utf8');
  documents.push({ location, rawSDL, document: parse(rawSDL) });
}

for (const [baseOutputDir, { presetConfig, config }] of Object.entries(settings.generates)) {
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir,
    presetConfig,
    config,
    documents,
    schema: parse(schemaText),
    schemaAst: buildSchema(schemaText),
    plugins: [],
    pluginMap: {},
  });
  await mkdir(baseOutputDir, { recursive: true });
  for (const output of outputs) {
    await writeFile(output.filename, await codegen(output));
  }
}
