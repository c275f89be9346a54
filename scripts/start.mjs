/**
 * `npm start [-- --demo]`: installs and builds what is missing, then becomes the server.
 * Nothing is installed yet when this runs, and Node may be too old: only built-in modules, and those late.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Merkzeit braucht Node.js 20.19 oder neuer; hier läuft ${process.versions.node}. Eine neue Fassung gibt es auf https://nodejs.org/de.`,
  );
} else {
  await start();
}

async function start() {
  const { root } = await import('./command.mjs');
  const { install, isInstalled } = await import('./install.mjs');
  process.chdir(root);
  if (!isInstalled()) {
    console.log('Installiere Bausteine (einmalig, etwa eine Minute) …');
    const done = await install({ show: false });
    if (!done.ok) {
      return fail(
        `${done.output}\nDie Bausteine ließen sich nicht installieren. Besteht eine Verbindung zum Internet?`,
      );
    }
  }
  const { build, isBuilt } = await import('./build.mjs');
  if (!isBuilt()) {
    console.log('Baue die Anwendung (nach jeder Änderung einmal, etwa eine halbe Minute) …');
    const done = await build({ show: false });
    if (!done.ok) return fail(`${done.output}\nDie Anwendung ließ sich nicht bauen; oben steht, warum.`);
  }
  // The server takes over this process: its arguments, its signals and its exit code are ours.
  await import(new URL('../server.mjs', import.meta.url).href);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
