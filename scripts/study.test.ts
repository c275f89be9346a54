import { describe, expect, it } from 'vitest';
import { paradigms } from '../src/lib/paradigms/registry.ts';
import { createRng } from '../src/lib/domain/rng.ts';
import { abilityOf, drawPerson, truths } from './study-model.ts';
import { crawfordHowell } from '../src/lib/statistics/crawford-howell.ts';
import { percentileOf } from '../src/lib/statistics/standard-scores.ts';
import { isAsWanted, rateWanted } from './study-alarms.ts';
import { attainableAt, gridOf } from './study-grid.ts';
import { isOff, shareError } from './study-parts.ts';
import { pictures, studyCsv, type Study } from './study.ts';
import { pictureSvg } from './study-pictures.ts';

const study: Study = {
  recovery: [{ scoreId: 'a.b.c', n: 400, bias: 0.1, sd: 0.2, coverage: 0.95, meanCoverage: null }],
  alarms: [
    {
      scoreId: 'a.b.c',
      norm: 'simulated',
      cutPercentile: 16,
      n: 400,
      share: 0.17,
      attainable: 0.14,
      step: 0.03,
    },
  ],
  power: [{ scoreId: 'a.b.c', sessions: 4, declineSd: 1, n: 400, detected: 0.4 }],
};

describe('the simulation study', () => {
  it('knows the truth only of scores that there are, and within their range', () => {
    const known = truths();
    const all = [...paradigms.values()].flatMap(({ scores }) => Object.keys(scores));
    const ability = abilityOf(drawPerson(createRng('study')));
    for (const [id, truth] of Object.entries(known)) {
      expect(all).toContain(id);
      expect(Number.isFinite(truth(ability))).toBe(true);
    }
  });

  it('makes people worse by a decline, and equal by none', () => {
    const person = drawPerson(createRng('study'));
    expect(abilityOf(person, 1).hitRate).toBeLessThan(abilityOf(person).hitRate);
    expect(abilityOf(person, 1).falseAlarmRate).toBeGreaterThan(abilityOf(person).falseAlarmRate);
    expect(abilityOf(person, 0)).toEqual(abilityOf(person));
  });

  it('expects of the span what its stop rule gives by hand: one length, p = 0.5, one sequence right', () => {
    // Everybody surely right: 7 lengths with 2 sequences each.
    const sure = { hitRate: 1, falseAlarmRate: 0, meanRtMs: 1000, sdRtMs: 0, missRate: 0 };
    expect(truths()['number-span.sequencesRight.forwards']?.(sure)).toBe(14);
    expect(truths()['number-span.sequencesRight.forwards']?.({ ...sure, hitRate: 0 })).toBe(0);
  });

  it('tells chance from more than chance', () => {
    expect(shareError(0.5, 100)).toBeCloseTo(0.05, 12);
    expect(isOff(0.16 + 2 * shareError(0.16, 1000), 0.16, 1000)).toBe(false);
    expect(isOff(0.16 + 3 * shareError(0.16, 1000), 0.16, 1000)).toBe(true);
  });

  it('knows the values of a score, though one is computed as 0.1 + 0.2', () => {
    expect(gridOf([0.3, 0, 0.1 + 0.2, 0.3, -0.1])).toHaveLength(3);
  });

  it('finds the rate nearest to the nominal one that steps allow, whichever way better is', () => {
    // Whole numbers of a normal score with mean 0 and SD 2: borders at −2.5 (10.6 %), −1.5 (22.7 %).
    const grid = gridOf(Array.from({ length: 21 }, (_, i) => i - 10));
    const [below, above] = [percentileOf(-1.25) / 100, percentileOf(-0.75) / 100];
    const at = (nominal: number) => attainableAt(nominal, grid, true, (value) => percentileOf(value / 2));
    expect(at(0.16).attainable).toBeCloseTo(below, 12);
    expect(at(0.16).step).toBeCloseTo(above - below, 12);
    expect(at(0.2).attainable).toBeCloseTo(above, 12);
    expect(attainableAt(0.16, grid, false, (value) => percentileOf(-value / 2))).toEqual(at(0.16));
  });

  it('asks for the nominal rate unless a step is wider than a point', () => {
    const alarm = { ...(study.alarms[0] as Study['alarms'][number]), share: 0.169 };
    expect(rateWanted(alarm)).toBe(0.14);
    expect(isAsWanted(alarm)).toBe(false);
    expect(rateWanted({ ...alarm, step: 0.009 })).toBe(0.16);
    expect(isAsWanted({ ...alarm, step: 0.009 })).toBe(true);
  });

  it('says truly that the rank of a thirtieth in the shipped pack is that of the middle of its step', () => {
    const rank = (score: number): number =>
      crawfordHowell({ score, mean: 0.469, sd: 0.144, n: 128, higherIsBetter: true }).percentile;
    for (let step = 0; step <= 15; step++) {
      const middle = (rank((step - 0.5) / 30) + rank((step + 0.5) / 30)) / 2;
      expect(Math.abs(rank(step / 30) - middle)).toBeLessThan(0.2);
    }
  });

  it('writes its numbers as CSV and draws each as a dot', () => {
    expect(studyCsv(study)).toBe(
      [
        'part,score,what,value,n',
        'recovery,a.b.c,bias,0.1,400',
        'recovery,a.b.c,sd,0.2,400',
        'recovery,a.b.c,coverage,0.95,400',
        'recovery,a.b.c,meanCoverage,,400',
        'false-alarms,a.b.c,simulated PR 16 share,0.17,400',
        'false-alarms,a.b.c,simulated PR 16 attainable,0.14,400',
        'false-alarms,a.b.c,simulated PR 16 step,0.03,400',
        'power,a.b.c,decline 1 SD,0.4,400',
        '',
      ].join('\n'),
    );
    for (const picture of Object.values(pictures(study))) {
      expect(pictureSvg(picture).match(/<circle/g)?.length).toBe(1);
      expect(pictureSvg(picture)).not.toMatch(/NaN|undefined/);
    }
  });
});
