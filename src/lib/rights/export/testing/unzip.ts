/** Opens archives with programs that have nothing to do with us. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function works(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Python's own reader of ZIPs. */
export const hasPython = works('python3', ['-c', 'import zipfile']);
/** 7-Zip under one of its names; null: not on this machine. */
export const sevenZip = ['7zz', '7z', '7za'].find((name) => works(name, ['i'])) ?? null;

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'merkzeit-export-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PYTHON = `
import base64, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as file:
    assert file.testzip() is None
    print(json.dumps([[i.filename, list(i.date_time), base64.b64encode(file.read(i)).decode()] for i in file.infolist()]))
`;

export interface UnzippedFile {
  readonly name: string;
  /** Year, month, day, hour, minute, second. */
  readonly date: readonly number[];
  readonly bytes: Uint8Array;
}

/** All files of a plain ZIP, checked by Python. */
export function unzipWithPython(zip: Uint8Array): readonly UnzippedFile[] {
  return withFolder((folder) => {
    const path = join(folder, 'export.zip');
    writeFileSync(path, zip);
    const said = execFileSync('python3', ['-c', PYTHON, path], { encoding: 'utf8', maxBuffer: 1e8 });
    return (JSON.parse(said) as readonly (readonly [string, number[], string])[]).map(
      ([name, date, text]) => ({
        name,
        date,
        bytes: Buffer.from(text, 'base64'),
      }),
    );
  });
}

/** The one file in a ZIP with a password, opened by 7-Zip. */
export function unzipWithSevenZip(
  program: string,
  zip: Uint8Array,
  inside: string,
  password: string,
): Uint8Array {
  return withFolder((folder) => {
    const path = join(folder, 'protected.zip');
    writeFileSync(path, zip);
    execFileSync(program, ['x', `-p${password}`, `-o${join(folder, 'out')}`, path], { stdio: 'pipe' });
    return readFileSync(join(folder, 'out', inside));
  });
}
