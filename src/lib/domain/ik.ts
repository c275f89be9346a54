/**
 * IK (Institutionskennzeichen): nine digits, the last one checks digits 3 to 8.
 * Source: ARGE-IK, Gemeinsames Rundschreiben Institutionskennzeichen.
 */
export function isIk(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text.slice(2, 8)].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(text.charAt(8));
}
