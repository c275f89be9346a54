import { ACESFilmicToneMapping, NeutralToneMapping, type ToneMapping } from 'three';
import { objectFamily } from '../families.ts';
import { frameOf } from '../modelling/frame.ts';
import { buildRoom } from '../rooms/build.ts';
import { buildThing } from '../rooms/things.ts';
import { buildScene } from '../scenes/build.ts';
import { skipUnseenDetail } from './detail.ts';
import type { DrawRequest } from './drawing.ts';
import { skipHiddenFaces } from './hidden-faces.ts';
import { makeInterior } from './interior.ts';
import { makeStudio, type Stage } from './studio.ts';
import type { Surroundings } from './surroundings.ts';

/** Picture points to a unit: an object's longest side; a metre at the front of a room. */
const PX_PER_UNIT = { object: 600, room: 330 } as const;

export type LitStage = Stage & { readonly toneMapping: ToneMapping };

/** What a request shows, lit and with its camera. Only one stage can be drawn at a time: they share their lights. */
export function stageOf(request: DrawRequest, surroundings: Surroundings, aspect: number): LitStage {
  switch (request.domain) {
    case 'object': {
      const family = objectFamily(request.family);
      const frame = frameOf(family.model(request.frameParameters));
      const framed = family.build(request.frameParameters, frame);
      const object = family.build(request.parameters, frame);
      skipUnseenDetail(object, PX_PER_UNIT.object);
      skipHiddenFaces(object);
      return {
        ...makeStudio(object, framed, family.view, surroundings, aspect),
        toneMapping: NeutralToneMapping,
      };
    }
    case 'room': {
      const built = buildRoom(request.room);
      built.add(...(request.things ?? []).map(buildThing));
      skipUnseenDetail(built, PX_PER_UNIT.room);
      skipHiddenFaces(built);
      return {
        ...makeInterior(built, request.room, surroundings, aspect),
        toneMapping: ACESFilmicToneMapping,
      };
    }
    case 'scene':
      return {
        ...buildScene(request.archetype, request.parameters, aspect),
        toneMapping: ACESFilmicToneMapping,
      };
  }
}
