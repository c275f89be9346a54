/** Where a bench ran: without it no figure can be compared with another. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, release, type } from 'node:os';

export interface Environment {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly os: string;
  /** Short hash, `+` behind it where files differ from it; `unknown` outside a clone. */
  readonly commit: string;
}

export function environment(): Environment {
  return {
    node: process.versions.node,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    os: `${type()} ${release()}`,
    commit: commit(),
  };
}

function commit(): string {
  try {
    const hash = git('rev-parse', '--short', 'HEAD');
    return git('status', '--porcelain') === '' ? hash : `${hash}+`;
  } catch {
    return 'unknown';
  }
}

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
