/** Whether what was acknowledged stays, whatever happens to the browser: kills, torn logs, a full disk, storage taken away. */
import { createRng } from '#lib/domain/rng.ts';
import { DEEDS, killOften, type Tally } from './durability/kills.ts';
import { LOSSES, loseStorage } from './durability/losses.ts';
import { openSite, type Site } from './durability/site.ts';
import { newTablet, type Tablet } from './durability/tablet.ts';
import { tearOften, tornEnds } from './durability/torn.ts';
import { figure, type Bench, type Figure } from './figure.ts';

const DEFAULT_ROUNDS = 100;
const MOST_TORN = 20;

/** Bars that every part must hold. */
function judged(name: string, { lost, half, locked, acknowledged }: Tally): Figure[] {
  return [
    figure(`${name}: acknowledged writes`, 'writes', acknowledged),
    figure(`${name}: acknowledged writes lost`, 'writes', lost, '= 0'),
    figure(`${name}: half writes`, 'writes', half, '= 0'),
    figure(`${name}: starts without a password that opens`, 'starts', locked, '= 0'),
  ];
}

async function onTablet<T>(site: Site, use: (tablet: Tablet) => Promise<T>): Promise<T> {
  const tablet = await newTablet(site);
  try {
    return await use(tablet);
  } finally {
    await tablet.remove();
  }
}

export const bench: Bench = {
  name: 'durability',
  question: 'Does everything that was acknowledged stay, when the browser is killed or its storage fails?',
  run: async (rounds = DEFAULT_ROUNDS) => {
    const site = await openSite();
    const figures: Figure[] = [];
    try {
      const kills = await onTablet(
        site,
        async (tablet) => await killOften(tablet, site, createRng('kills'), rounds),
      );
      for (const deed of DEEDS) {
        const tally = kills[deed];
        figures.push(
          figure(`killed, ${deed}: kills`, 'kills', tally.kills),
          figure(`killed, ${deed}: in the middle of it`, 'kills', tally.inTheMiddle),
          figure(`killed, ${deed}: copies mended at the start`, 'starts', tally.mended),
          ...judged(`killed, ${deed}`, tally),
          ...(deed === 'erase'
            ? [figure('killed, erase: deletions that did not go on', 'starts', tally.unfinished, '= 0')]
            : []),
        );
      }
      const ends = tornEnds(createRng('torn')).slice(0, Math.min(rounds, MOST_TORN));
      const torn = await onTablet(site, async (tablet) => await tearOften(tablet, site, ends));
      figures.push(
        figure('torn log: variants', 'logs', ends.length),
        figure('torn log: after which the browser had lost writes', 'logs', torn.harmed),
        figure('torn log: after which it had thrown everything away', 'logs', torn.thrownAway),
        figure('torn log: harmed and not healed whole', 'logs', torn.harmed - torn.healed, '= 0'),
        ...judged('torn log', torn),
      );
      for (const loss of LOSSES) {
        const tally = await onTablet(site, async (tablet) => await loseStorage(tablet, site, loss));
        const thrown = tally.answers.filter((answer) => answer.startsWith('threw')).length;
        const refused = tally.answers.filter((answer) => answer !== 'went on').length - thrown;
        figures.push(
          ...judged(`storage, ${loss}`, tally),
          figure(`storage, ${loss}: refused with a reason`, 'writes', refused),
          figure(`storage, ${loss}: errors instead of values`, 'writes', thrown, '= 0'),
        );
      }
    } finally {
      await site.close();
    }
    return figures;
  },
};
