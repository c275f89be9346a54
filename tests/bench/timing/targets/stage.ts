import { pageTarget } from './page.ts';

/** The app's stage on a page with the pauses of the peers' pages. */
export const stage = pageTarget(
  {
    about: 'the app’s stage, a white square',
    timestamps: 'onset: tick at the presentation time; response: event.timeStamp; duration: compositor',
    input: 'key',
    modes: ['rt', 'dur'],
  },
  'stage.html',
);
