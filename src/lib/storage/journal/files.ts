/** Files of the origin's private file system (OPFS), as only a worker can write them: durably. */

/** What a worker alone may have of a file; TypeScript's library for pages does not know it. */
export interface SyncFile {
  read(bytes: Uint8Array, options: { readonly at: number }): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

type WorkerFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };

/** Folder at this path below the root, made where it is not there. */
export async function folderAt(path: readonly string[]): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory();
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

/** Opens a file, made where it is not there, and closes it again. One at a time: a second handle would be refused. */
export async function withFile<T>(
  folder: FileSystemDirectoryHandle,
  name: string,
  use: (file: SyncFile) => T,
): Promise<T> {
  return await navigator.locks.request(`merkzeit-file ${name}`, async () => {
    const handle = (await folder.getFileHandle(name, { create: true })) as WorkerFileHandle;
    const file = await handle.createSyncAccessHandle();
    try {
      return use(file);
    } finally {
      file.close();
    }
  });
}

export function readAll(file: SyncFile): Uint8Array {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return bytes;
}

/** A short write is a full disk. */
export function writeAt(file: SyncFile, bytes: Uint8Array, at: number): void {
  if (file.write(bytes, { at }) !== bytes.length)
    throw new DOMException('The private file system has no room', 'QuotaExceededError');
}
