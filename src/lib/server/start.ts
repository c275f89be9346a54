import { progressDoor, type Door } from './api/progress-door.ts';
import { refusalLines } from './content/content.ts';
import { openOperator, operatorLines } from './content/operator.ts';
import { office, type Office } from './office.ts';
import { countedLog } from './operations/process-log.ts';
import { keepDemo } from './practices/demo.ts';
import { renewSetUpLink } from './practices/set-up.ts';

/** What server.mjs finds under `Symbol.for('merkzeit.start')` once the server is ready. */
interface Start {
  /** Lines for the operator's terminal, and for no log: they contain links and a password that open things. */
  readonly lines: readonly string[];
  /** Is asked before SvelteKit. */
  readonly door: Door;
  /** Makes /api/ready say no. */
  readonly beginStopping: () => void;
  readonly close: () => Promise<void>;
}

/** Opens the office at the start of the process and leaves what server.mjs prints and closes. */
export async function openAtStart(): Promise<readonly string[]> {
  const opened = await office();
  const lines = await linesFor(opened);
  const start: Start = {
    lines,
    door: progressDoor(opened, countedLog(opened.metrics)),
    beginStopping: () => opened.beginStopping(),
    close: async () => await opened.close(),
  };
  Object.assign(globalThis, { [Symbol.for('merkzeit.start')]: start });
  return lines;
}

/** Links carry what is secret behind `#`: browsers do not send that part, so it reaches no log. */
export async function linesFor({ settings, desk, content }: Office): Promise<readonly string[]> {
  const { origin, demo, smtpUrl, mailFrom, contentDirectory } = settings;
  const lines = [
    `Merkzeit läuft: ${origin}`,
    ...refusalLines(content),
    ...operatorLines(openOperator(contentDirectory)),
  ];
  if ((smtpUrl === null) !== (mailFrom === null)) {
    lines.push('Keine E-Mail-Erinnerungen: MERKZEIT_SMTP_URL und MERKZEIT_MAIL_FROM gehören zusammen.');
  }
  const token = await renewSetUpLink(desk);
  if (token !== null) lines.push(`Einrichtung der Praxis (einmalig): ${origin}/arzt/einrichten#${token}`);
  if (demo) {
    const { email, password, code } = await keepDemo(desk);
    lines.push(`Demo-Praxis: ${origin}/arzt  (${email} / ${password})`);
    lines.push(`App mit Freischaltcode: ${origin}/beginnen#${code}`);
  }
  return lines;
}
