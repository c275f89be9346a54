import { appTarget } from './target.mjs';

export default await appTarget('arrows');
