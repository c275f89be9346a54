import { definePictureDiscrimination } from './definition.ts';

/** Mnemonic discrimination of objects and scenes (MDT-OS), answered by two fields. */
export const paradigm = definePictureDiscrimination({ tapsTheChange: 0 });
