import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';

/**
 * Where the typefaces of documents lie. Named by the page and handed to the worker: what only a worker imports is
 * missing from Kit's list of files to keep for offline use.
 */
export const FONT_URLS = Object.freeze({ regular, bold });
