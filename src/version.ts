import manifest from '../package.json' with { type: 'json' };

/** Name and version of the tool, as reports carry them. */
export const tool = { name: manifest.name, version: manifest.version };
