import type { HandOverFile } from './offer.ts';

/** Addresses (`blob:`) of files, one for each, until they are released. */
export interface FileUrls {
  of(file: HandOverFile): string;
  release(): void;
}

/** Keeps the addresses in one place: a browser may still be saving a file when the next screen is shown. */
export function createFileUrls(): FileUrls {
  const urls = new Map<HandOverFile, string>();
  return {
    of(file) {
      const url = urls.get(file) ?? URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
      urls.set(file, url);
      return url;
    },
    release() {
      for (const url of urls.values()) URL.revokeObjectURL(url);
      urls.clear();
    },
  };
}
