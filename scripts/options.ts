/** What all tools do alike with what is typed behind their names. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** An option without a value. */
export const FLAG = { type: 'boolean', default: false } as const;

/** What `parseArgs` reads, or the sentence that says what is wrong with the arguments. */
export function readOptions<const T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> | string {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

/** Says what is wrong with the arguments and how they are meant; the exit code for it. */
export function refuse(sentence: string, help: string): number {
  console.error(`${sentence}\n\n${help}`);
  return 2;
}

/** Prints the help that was asked for; the exit code for it. */
export function explain(help: string): number {
  console.log(help);
  return 0;
}
