import type { StimulusTest } from '#lib/stimuli/manifest.ts';
import { makeForm } from '../form.ts';
import type { FormMaker } from '../maker.ts';
import type { Studio } from '../render/browser.ts';
import { objectInRoom } from './object-in-room.ts';
import { pictureDiscrimination } from './picture-discrimination.ts';
import { sceneRecognition } from './scene-recognition.ts';

type DrawForm = (studio: Studio, form: number, folder: string, say: (line: string) => void) => Promise<void>;

const drawerOf =
  <T extends StimulusTest, Entry>(maker: FormMaker<T, Entry>): DrawForm =>
  async (studio, form, folder, say) => {
    await makeForm(maker, studio, form, folder, say);
  };

/** How the forms of each test are drawn. */
export const drawForm: Readonly<Record<StimulusTest, DrawForm>> = Object.freeze({
  'picture-discrimination': drawerOf(pictureDiscrimination),
  'object-in-room': drawerOf(objectInRoom),
  'scene-recognition': drawerOf(sceneRecognition),
});
