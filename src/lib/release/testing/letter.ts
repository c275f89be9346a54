/** Letters to release, for tests: every kind of block is in them. */
import { sampleModel } from '#lib/findings/testing/sample-model.ts';
import { valuesBlock } from '#lib/findings/chart/testing/values-block.ts';
import type { FindingsModel } from '#lib/findings/model.ts';
import { makeReleaseCode } from '../code.ts';
import type { Parcel } from '../pack.ts';

const sample = sampleModel('doctor');

export const testModel: FindingsModel = {
  ...sample,
  sections: [...sample.sections, { id: 'questionnaires', title: 'Werte', blocks: [valuesBlock] }],
};

export const testParcel: Parcel = {
  model: testModel,
  pdf: new TextEncoder().encode('%PDF-1.4 Befundbrief von Erika Mustermann'),
};

export const testCode = makeReleaseCode(
  Uint8Array.from([0x3e, 0x9a, 0x41, 0xc7, 0xd2, 0x50, 0x8b, 0xb6, 0x1f, 0x74]),
);

const NOT_A_TEXT = new Set(['locale', 'length', 'status', 'createdOn', 'id', 'kind']);

/** The same letter with another text in the place of every text. */
export function withEveryText<T>(model: T, change: (text: string) => string, key = ''): T {
  if (typeof model === 'string') return (NOT_A_TEXT.has(key) ? model : change(model)) as T;
  if (Array.isArray(model))
    return model.map((one: unknown) => withEveryText(one, change, key)) as unknown as T;
  if (typeof model !== 'object' || model === null) return model;
  return Object.fromEntries(
    Object.entries(model).map(([name, inner]) => [name, withEveryText<unknown>(inner, change, name)]),
  ) as T;
}
