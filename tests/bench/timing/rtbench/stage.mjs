import { stageTarget } from './target.mjs';

export default await stageTarget();
