import { describe, expect, it } from 'vitest';
import { BUNDLES } from './bundle.ts';
import { codeSystems } from './code-systems.ts';
import { tidy } from './draft.ts';
import { FHIR_SHAPES } from './input.ts';
import { fullInput } from './testing/inputs.ts';
import { comparable, readBack, referenceXml, validated } from './testing/reference.ts';
import { toXml } from './xml.ts';

describe('FHIR XML', () => {
  it.each(FHIR_SHAPES)(
    'is what a foreign writer makes of the same JSON, and is read back as it: %s',
    async (shape) => {
      const bundle = await BUNDLES[shape](await fullInput());
      const xml = toXml(bundle);
      expect(xml).toBe(referenceXml(bundle));
      expect(readBack(xml)).toEqual(comparable(bundle));
    },
  );

  it('keeps every character, and leaves out those that FHIR forbids', () => {
    const words = 'a "b" <c> & d’\n\te\r ä 😀';
    const draft = { resourceType: 'Observation', id: 'x', status: 'final', code: { text: words } };
    const kept = tidy(draft);
    expect(kept['code']).toEqual({ text: words });
    const xml = toXml(kept);
    expect(xml).toContain('value="a &quot;b&quot; &lt;c&gt; &amp; d’&#xA;&#x9;e&#xD; ä 😀"');
    expect(readBack(xml)).toEqual(comparable(kept));
    const odd = tidy({ ...draft, code: { text: 'a\u0000\u001fb\ud800c' }, note: [{ text: ' \u0001 ' }] });
    expect(odd).toEqual({ ...draft, code: { text: 'ab\ufffdc' } });
  });
});

describe('the code systems', () => {
  it('are valid R4, and hold every code that a document uses', async () => {
    const systems = codeSystems('0.1.0');
    for (const system of systems) expect(validated(system).errors).toEqual([]);
    const codes = new Set(
      [...JSON.stringify(systems).matchAll(/"code":"([^"]*)","display"/g)].map(([, code]) => code),
    );
    const used = [
      ...JSON.stringify(await BUNDLES.diga(await fullInput())).matchAll(
        /CodeSystem\/(?:scores|score-statistics|recording-usability)","version":"0.1.0","code":"([^"]*)"/g,
      ),
    ].map(([, code]) => code);
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((code) => !codes.has(code))).toEqual(used.filter((code) => code?.startsWith('chess')));
  });

  it('give every test and score a German and an English name', () => {
    const [scores] = codeSystems('0.1.0');
    const displays = [...JSON.stringify(scores).matchAll(/"code":"([^"]*)","display":"([^"]*)"/g)];
    expect(displays.length).toBeGreaterThan(50);
    expect(displays.filter(([, code, display]) => code?.startsWith(display ?? ''))).toEqual([]);
    expect(JSON.stringify(scores).match(/"language":"en","value"/g)).toHaveLength(displays.length);
  });
});
