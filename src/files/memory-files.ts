import { FileError, type Files, type FolderEntry } from './files.ts';

/** Files that exist only in memory: path to text. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  const prefix = (folder: string): string => (folder === '.' || folder === '' ? '' : `${folder}/`);
  const isFolder = (path: string): boolean => Object.keys(texts).some((file) => file.startsWith(prefix(path)));
  return {
    read(path) {
      const text = texts[path];
      return text === undefined
        ? Promise.reject(new FileError(path, 'not-found', `${path} does not exist`))
        : Promise.resolve(text);
    },
    folder(path) {
      const entries = new Map<string, FolderEntry['kind']>();
      for (const file of Object.keys(texts)) {
        if (!file.startsWith(prefix(path))) continue;
        const [name = '', ...rest] = file.slice(prefix(path).length).split('/');
        entries.set(name, rest.length > 0 ? 'folder' : 'file');
      }
      return Promise.resolve([...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ name, kind })));
    },
    kind(path) {
      return Promise.resolve(texts[path] !== undefined ? 'file' : isFolder(path) ? 'folder' : undefined);
    },
  };
}
