import { mount, unmount } from 'svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../app.css';
import { questionnaireKey, standing, type AnswerSheet, type Given } from '#lib/domain/answer-sheet.ts';
import type { Database } from '#lib/storage/database.ts';
import { openTestDatabase } from '#lib/storage/testing/open.ts';
import { readAnswerSheets } from '#lib/storage/records/answer-sheet.ts';
import { readQuestionnaireCopies, writeQuestionnaireCopy } from '#lib/storage/records/questionnaire-copy.ts';
import { exampleText, readOrThrow } from './fixtures.ts';
import TestScreen from './testing/TestScreen.svelte';
import { answerTheFirstTwo, button, dependenciesFor, seen } from './testing/screen.ts';

let db: Database;
let done: number;
let opened: ReturnType<typeof mount> | null;
const example = readOrThrow(exampleText());

beforeEach(async () => {
  await page.viewport(1024, 768);
  db = await openTestDatabase();
  await writeQuestionnaireCopy(db, { key: questionnaireKey(example), id: 'example', json: example.json });
  done = 0;
  opened = null;
});
afterEach(async () => {
  await close();
  db.close();
});

function open(locale: 'de' | 'en' = 'de'): void {
  opened = mount(TestScreen, {
    target: document.body,
    props: {
      dependencies: dependenciesFor(db, locale),
      homeHref: '#heim',
      helpHref: '#hilfe',
      ondone: () => void (done += 1),
      onerror: (error: unknown) => {
        throw error;
      },
    },
  });
}

/** As a reload does: whatever is in memory is gone. */
async function close(): Promise<void> {
  if (opened !== null) await unmount(opened);
  opened = null;
}

async function storedSheet(): Promise<AnswerSheet> {
  const [sheet] = await readAnswerSheets(db);
  if (sheet === undefined) throw new Error('no sheet is stored');
  return sheet;
}
const given = async (linkId: string): Promise<Given | undefined> =>
  standing((await storedSheet()).changes).get(linkId);

describe('a questionnaire by touch', () => {
  it('goes from the first page to “Fertig”, with every kind of answer', async () => {
    open();
    await seen('Beispiel');
    await expect.element(page.getByText('Das sind etwa 5 Fragen.')).toBeVisible();
    await expect.element(page.getByText('Frei erfunden.')).toBeVisible();
    await answerTheFirstTwo();
    await seen('Rauchen Sie?');
    await expect.element(page.getByText('Frage 3 von 5')).toBeVisible();
    await page.getByText('Ja', { exact: true }).click();
    await button('Weiter').click();
    await seen('Wie viele Zigaretten am Tag?');
    await expect.element(page.getByText('Frage 4 von 6')).toBeVisible();
    await page.getByRole('textbox').fill('99');
    await button('Weiter').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('von 1 bis 60');
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await page.getByRole('textbox').fill('12');
    await button('Weiter').click();
    await seen('Was trinken Sie gern?');
    await expect.element(page.getByText('Fast geschafft.', { exact: true })).toBeVisible();
    await page.getByText('Nichts davon').click();
    await page.getByText('Tee').click();
    await page.getByText('Kaffee').click();
    await button('Weiter').click();
    await seen('Möchten Sie etwas dazu sagen?');
    await page.getByRole('textbox').fill('  Danke.  ');
    await button('Weiter').click();
    await seen('Ihre Antworten');
    await expect.element(page.getByText('12 Zigaretten')).toBeVisible();
    await expect.element(page.getByText('Tee, Kaffee')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Hat Ihnen jemand geholfen?' })).toBeVisible();
    await page.getByText('Ja, bei den Antworten').click();
    await button('Fertig').click();
    await seen('Vielen Dank');
    expect(done).toBe(1);
    const sheet = await storedSheet();
    expect(sheet).toMatchObject({ questionnaire: 'example', version: '1', completedOn: '2026-11-22' });
    expect(sheet.helped).toBe('answers');
    expect(sheet.completedAtIso).not.toBeNull();
    const value = async (linkId: string): Promise<unknown> => {
      const one = await given(linkId);
      return one?.kind === 'answer' ? one.values : one;
    };
    expect(await value('cigarettes')).toEqual([{ valueInteger: 12 }]);
    expect(await value('note')).toEqual([{ valueString: 'Danke.' }]);
    expect(await value('tired')).toEqual([
      { valueCoding: { system: 'urn:frequency', code: '2', display: 'Oft' } },
    ]);
    expect((await readQuestionnaireCopies(db)).map(({ json }) => json)).toEqual([example.json]);
  });

  it('chooses nothing beforehand, and lets every question stay open', async () => {
    open();
    await button('Beginnen').click();
    for (const title of ['Waren Sie müde?', 'Waren Sie traurig?', 'Rauchen Sie?', 'Was trinken Sie gern?']) {
      await seen(title);
      expect(document.querySelectorAll('input:checked')).toHaveLength(0);
      await button('Ohne Antwort weiter').click();
    }
    await seen('Möchten Sie etwas dazu sagen?');
    await page.getByText('Möchte ich nicht sagen').click();
    await button('Weiter').click();
    await seen('Ihre Antworten');
    await expect.element(page.getByText('4 Fragen sind noch offen.')).toBeVisible();
    expect((await storedSheet()).changes).toMatchObject([
      { linkId: 'note', given: { kind: 'absent', reason: 'asked-declined' } },
    ]);
  });

  it('takes one answer or “Weiß ich nicht”, never both', async () => {
    open();
    await button('Beginnen').click();
    await seen('Waren Sie müde?');
    await page.getByText('Oft').click();
    await page.getByText('Weiß ich nicht').click();
    expect(document.querySelectorAll('input:checked')).toHaveLength(1);
    await expect.poll(async () => await given('tired')).toEqual({ kind: 'absent', reason: 'asked-unknown' });
    await page.getByText('Nie').click();
    expect(document.querySelectorAll('input:checked')).toHaveLength(1);
    await expect.poll(async () => (await storedSheet()).changes.length).toBe(3);
  });

  it('goes back to the first page, keeps what was given, and changes it from the overview', async () => {
    open();
    await answerTheFirstTwo();
    await seen('Rauchen Sie?');
    await button('‹ Zurück').click();
    await seen('Waren Sie traurig?');
    await expect.element(page.getByLabelText('Manchmal')).toBeChecked();
    await button('‹ Zurück').click();
    await seen('Waren Sie müde?');
    await button('‹ Zurück').click();
    await seen('Beispiel');
    await button('Weiter').click();
    await seen('Waren Sie müde?');
    await expect.element(page.getByLabelText('Oft')).toBeChecked();
    for (const title of ['Waren Sie traurig?', 'Rauchen Sie?']) {
      await button('Weiter').click();
      await seen(title);
    }
    for (const title of ['Was trinken Sie gern?', 'Möchten Sie etwas dazu sagen?', 'Ihre Antworten']) {
      await button('Ohne Antwort weiter').click();
      await seen(title);
    }
    await button('Ändern: Waren Sie müde?').click();
    await seen('Waren Sie müde?');
    await page.getByText('Nie').click();
    await button('Weiter').click();
    await seen('Ihre Antworten');
    expect((await storedSheet()).changes.map(({ linkId }) => linkId)).toEqual(['tired', 'sad', 'tired']);
  });

  it('comes back to the same question after a reload', async () => {
    open();
    await answerTheFirstTwo();
    await seen('Rauchen Sie?');
    await page.getByText('Nein', { exact: true }).click();
    await expect.poll(async () => await given('smokes')).toBeDefined();
    await close();
    open();
    await seen('Rauchen Sie?');
    await expect.element(page.getByLabelText('Nein')).toBeChecked();
    await button('‹ Zurück').click();
    await seen('Waren Sie traurig?');
    await expect.element(page.getByLabelText('Manchmal')).toBeChecked();
  });
});

describe('a questionnaire by keyboard alone', () => {
  it('is answered with Tab, arrows, space and Enter', async () => {
    open();
    await seen('Beispiel');
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 15 && document.activeElement?.textContent.trim() !== name; i++)
        await userEvent.tab();
      expect(document.activeElement?.textContent.trim()).toBe(name);
    };
    const enter = async (name: string): Promise<void> => {
      await tabTo(name);
      await userEvent.keyboard('{Enter}');
    };
    await enter('Beginnen');
    await seen('Waren Sie müde?');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.element(page.getByLabelText('Weiß ich nicht')).toBeChecked();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByLabelText('Oft')).toBeChecked();
    await enter('Weiter');
    for (const title of ['Waren Sie traurig?', 'Rauchen Sie?']) {
      await seen(title);
      await enter('Ohne Antwort weiter');
    }
    await seen('Was trinken Sie gern?');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.element(page.getByLabelText('Tee')).toBeChecked();
    await enter('Weiter');
    await seen('Möchten Sie etwas dazu sagen?');
    await userEvent.tab();
    await userEvent.keyboard('Danke');
    await enter('Weiter');
    await seen('Ihre Antworten');
    await enter('Fertig');
    await seen('Vielen Dank');
    const { changes } = await storedSheet();
    expect(standing(changes).get('note')).toEqual({ kind: 'answer', values: [{ valueString: 'Danke' }] });
  });
});

describe('after an answer that tells of distress', () => {
  it('shows help numbers once, as telephone links, and goes on', async () => {
    open();
    await answerTheFirstTwo('Oft');
    await seen('Gut, dass Sie so offen geantwortet haben');
    const numbers = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
    expect(numbers.map(({ href }) => href)).toEqual([
      'tel:08001110111',
      'tel:08001110222',
      'tel:116123',
      'tel:116117',
      'tel:112',
    ]);
    expect(numbers.filter((one) => one.getBoundingClientRect().height < 60)).toEqual([]);
    await close();
    open();
    await seen('Waren Sie traurig?');
    await button('Weiter').click();
    await seen('Gut, dass Sie so offen geantwortet haben');
    await button('Weiter').click();
    await seen('Rauchen Sie?');
    expect((await storedSheet()).calmPageShownAtIso).not.toBeNull();
    await button('‹ Zurück').click();
    await seen('Waren Sie traurig?');
    await button('Weiter').click();
    await seen('Rauchen Sie?');
  });
});

describe('every page', () => {
  it.each([
    [1024, 768],
    [768, 1024],
    [390, 844],
    [512, 384],
  ])(
    'fits on %i × %i: nothing is cut off, no text is small, every target is large',
    async (width, height) => {
      await page.viewport(width, height);
      open('en');
      const check = (): void => {
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        const texts = [
          ...document.querySelectorAll<HTMLElement>('p, label, button, a, h1, h2, summary, input'),
        ];
        expect(
          texts.filter(
            (element) => parseFloat(getComputedStyle(element).fontSize) < 19 && element.tagName !== 'INPUT',
          ),
        ).toEqual([]);
        const targets = [...document.querySelectorAll<HTMLElement>('label, button, a, summary')];
        expect(targets.filter((element) => element.getBoundingClientRect().height < 60)).toEqual([]);
      };
      await seen('Example');
      check();
      await button('Begin').click();
      await seen('Waren Sie müde? (en)');
      check();
      await page.getByText('Often').click();
      await button('Continue').click();
      await seen('Waren Sie traurig? (en)');
      await page.getByText('Often').click();
      await button('Continue').click();
      await seen('It is good that you answered so openly');
      check();
    },
  );
});
