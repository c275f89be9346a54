/** The hand with which somebody presses. */
export const HANDS = ['right', 'left'] as const;
export type Hand = (typeof HANDS)[number];
