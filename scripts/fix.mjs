/** `npm run fix`: what eslint and prettier can mend by themselves; non-zero where eslint still has a complaint. */
import { runPackage } from './command.mjs';

const lint = await runPackage('eslint', ['--fix', '.'], { show: true });
const format = await runPackage('prettier', ['--write', '--log-level', 'warn', '.'], { show: true });
process.exitCode = lint.ok && format.ok ? 0 : 1;
