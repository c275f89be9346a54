import { describe, expect, it } from 'vitest';
import { readOperator } from './operator.ts';

const operator = {
  name: 'Gedächtnispraxis Beispiel GmbH',
  representedBy: 'Dr. Erika Beispiel',
  address: ['Lindenweg 3', '39104 Magdeburg'],
  email: 'post@praxis.example',
  phone: '0391 1234',
  dataProtectionOfficer: { name: 'Max Muster', email: 'datenschutz@praxis.example' },
  supervisoryAuthority: { name: 'Landesbeauftragte', address: ['Postfach 1', '39009 Magdeburg'] },
  hosting: 'Rechenzentrum in Magdeburg, Deutschland',
  processors: ['Rechenzentrum Beispiel, Magdeburg'],
};
const billing = {
  providerIk: '260326822',
  contract: 'NT-2026/1',
  position: '9900-1',
  priceCents: 11_900,
  invoiceBegin: 'MZ-',
};
const written = (value: unknown): string => JSON.stringify(value, null, 2);

describe('what an operator writes about themselves', () => {
  it('is read as written, with as little as name, address and e-mail', () => {
    expect(readOperator(written(operator))).toEqual({ state: 'entered', operator });
    const { name, address, email } = operator;
    expect(readOperator(written({ name, address, email }))).toEqual({
      state: 'entered',
      operator: { name, address, email },
    });
  });

  it('is read with what bills an insurer apart, for no page shows that', () => {
    expect(readOperator(written({ ...operator, billing }))).toEqual({ state: 'entered', operator, billing });
  });

  it.each([
    ['providerIk', '260326821'],
    ['contract', 'NT 2026'],
    ['contract', 'F06.7'],
    ['contract', 'f06'],
    ['position', 'G30.9'],
    ['position', 'NT-F00'],
    ['priceCents', 119.5],
    ['priceCents', 0],
    ['priceCents', '11900'],
    ['invoiceBegin', 'MERKZEIT-RECHNUNG'],
    ['diagnosis', 'x'],
  ])('is refused with a sign of billing that cannot be, or tells of health: %s %s', (key, value) => {
    const wrong = { ...operator, billing: { ...billing, [key]: value } };
    expect(readOperator(written(wrong))).toMatchObject({
      state: 'wrong',
      problem: { path: `billing.${key}` },
    });
  });

  it.each([
    [{ ...operator, name: '  ' }, 2, 'name'],
    [{ ...operator, email: 'post' }, 8, 'email'],
    [{ ...operator, address: [] }, 4, 'address'],
    [{ ...operator, address: 'Lindenweg 3' }, 4, 'address'],
    [{ ...operator, dataProtectionOfficer: { email: 'a@b.example' } }, 10, 'dataProtectionOfficer.name'],
    [{ ...operator, website: 'https://praxis.example' }, 25, 'website'],
    [{ address: operator.address, email: operator.email }, 1, 'name'],
  ])('is refused with its line when it is of another form (%#)', (wrong, line, path) => {
    expect(readOperator(written(wrong))).toMatchObject({ state: 'wrong', problem: { line, path } });
  });

  it('is refused with the line when it is no JSON', () => {
    expect(readOperator('{\n  "name": "x",\n}')).toMatchObject({ state: 'wrong', problem: { line: 3 } });
  });
});
