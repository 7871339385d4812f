import type { Files } from './files.ts';

/** The same files, each text read once: whoever reads it later gets the very same text. */
export function cachedFiles(files: Files): Files {
  const texts = new Map<string, Promise<string>>();
  return {
    ...files,
    read(path) {
      const text = texts.get(path) ?? files.read(path);
      texts.set(path, text);
      return text;
    },
  };
}
