import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSample } from './sample.ts';

describe('the file of a sample', () => {
  it('is read with commas and points, and with semicolons and decimal commas', () => {
    const anna = { age: 64, sex: 'female', educationYears: 12.5, value: 38.25, retest: 37, retestDays: 30 };
    const ben = { age: 71, sex: 'male', educationYears: 9, value: 51, retest: null, retestDays: null };
    const english =
      'age,sex,educationYears,value,retest,retestDays\n64,female,12.5,38.25,37,30\n71,male,9,51,,\n';
    const german =
      '\uFEFF"age";"sex";"educationYears";"value";"retest";"retestDays"\r\n64;female;12,5;38,25;37;30\r\n\r\n71;male;9;51;;\r\n';
    expect(readSample(english)).toEqual({ ok: true, people: [anna, ben] });
    expect(readSample(german)).toEqual({ ok: true, people: [anna, ben] });
  });

  it('may lack sex, schooling and retest as columns', () => {
    expect(readSample('age,value\n64,38')).toEqual({
      ok: true,
      people: [{ age: 64, sex: null, educationYears: null, value: 38, retest: null, retestDays: null }],
    });
  });

  it.each([
    ['', 1, 'there is no column “”'],
    ['age,val\n', 1, 'there is no column “val”'],
    ['age,sex\n', 1, 'column “value” is missing'],
    ['age,value,value\n', 1, 'column “value” stands twice'],
    ['age,value\n64,38\n65\n', 3, 'there are 1 cells, and 2 columns'],
    ['age,value\n64,"38,5"\n', 2, 'there are 3 cells, and 2 columns'],
    ['age,value\n64.5,38', 2, 'age “64.5” is not a whole number'],
    ['age,value\n\n640,38', 3, 'age 640 is not between 18 and 110'],
    ['age,value\n64,', 2, 'value “” is not a number'],
    ['age,value\n64,0x10', 2, 'value “0x10” is not a number'],
    ['age,value\n64,Infinity', 2, 'value “Infinity” is not a number'],
    ['age,value\n64,1e999', 2, 'value “1e999” is not a number'],
    ['age,sex,value\n64,,38', 2, 'sex “” is neither female nor male'],
    ['age,educationYears,value\n64,,38', 2, 'educationYears “” is not a number'],
    ['age,educationYears,value\n64,80,38', 2, 'educationYears 80 is not between 0 and 40'],
    ['age,value,retest\n64,38,soon', 2, 'retest “soon” is not a number'],
  ])('%j is refused in line %d: %s', (text, line, reason) => {
    const reading = readSample(text);
    const [fault] = reading.ok ? [] : reading.faults;
    expect(fault?.line).toBe(line);
    expect(fault?.reason).toContain(reason);
  });

  it('names every bad line', () => {
    const reading = readSample('age,value\nx,1\n64,1\n64,y\n');
    expect(reading.ok ? [] : reading.faults.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSample(text)));
    fc.assert(fc.property(fc.string(), (text) => void readSample(`age,value\n${text}`)));
  });
});
