import { expose } from 'comlink';
import { look } from './engine/look.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/** What the questionnaires' worker answers to. */
const questionnaireWorker = { look, read: readQuestionnaire };
export type QuestionnaireWorker = typeof questionnaireWorker;

expose(questionnaireWorker);
