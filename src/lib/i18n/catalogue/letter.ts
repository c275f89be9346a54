import { defineTexts } from '#lib/i18n/texts.ts';

/** The frame of the findings letter: head, greeting, headings, what it does not say, where its numbers come from. */
export const letterTexts = defineTexts(
  {
    product: 'Merkzeit',
    title: 'Befundbrief',
    tagline: 'Gedächtnisaufgaben zu Hause',
    documentTitle: (p: { name: string; date: string }) => `Befundbrief von ${p.name} vom ${p.date}`,
    documentSubject: 'Ergebnisse der Gedächtnisaufgaben von Merkzeit',
    running: (p: { name: string; birthday: string; date: string }) =>
      `Befundbrief für ${p.name}, geboren am ${p.birthday}, vom ${p.date}`,
    pageOf: (p: { page: number; pages: number }) => `Seite ${p.page} von ${p.pages}`,
    personal: 'Persönlich',
    forDoctor: 'Zur Vorlage bei Ihrer Ärztin oder Ihrem Arzt',
    missingLetters:
      'Die Schrift dieses Briefs kennt nicht jedes Zeichen. Ein solches Zeichen steht hier als „?“.',

    info: {
      date: 'Datum',
      birthday: 'Geboren',
      kvnr: 'KVNR',
      period: 'Zeitraum',
      periodFromTo: (p: { from: string; to: string }) => `${p.from} bis ${p.to}`,
      periodFrom: (p: { from: string }) => `seit ${p.from}`,
      tasks: 'Aufgaben',
      tasksValue: (p: { done: number; planned: number; usable: number }) =>
        `${p.done} von ${p.planned} bearbeitet; verwertbare Tests: ${p.usable}`,
    },
    subject: {
      complete: 'Ergebnisse Ihrer Gedächtnisaufgaben',
      interim: 'Zwischenstand Ihrer Gedächtnisaufgaben',
      insufficient: 'Noch kein Ergebnis der Gedächtnisaufgaben',
    },
    salutation: {
      female: (p: { firstName: string; lastName: string }) => `Guten Tag, Frau ${p.lastName},`,
      male: (p: { firstName: string; lastName: string }) => `Guten Tag, Herr ${p.lastName},`,
      other: (p: { firstName: string; lastName: string }) => `Guten Tag, ${p.firstName} ${p.lastName},`,
    },
    opening:
      'dieser Brief zeigt, was bei Ihren Gedächtnisaufgaben herausgekommen ist. Er wurde auf Ihrem Gerät berechnet. Sie allein entscheiden, wem Sie ihn zeigen.',
    occasion: (p: { programme: string }) =>
      `Anlass: Sie haben „${p.programme}“ mit einem Code Ihrer Arztpraxis begonnen und die Aufgaben zu Hause bearbeitet.`,
    interimNote: (p: { done: number; planned: number }) =>
      `Dies ist ein Zwischenstand: ${p.done} von ${p.planned} Aufgaben ${p.done === 1 ? 'ist' : 'sind'} bearbeitet.`,

    sections: {
      summary: 'Das Wichtigste',
      results: 'Alle Aufgaben und ihre Werte',
      course: 'Der Verlauf',
      conditions: 'Wie die Aufgaben bearbeitet wurden',
      validity: 'Wie verlässlich die Aufzeichnung ist',
      limits: 'Was Sie wissen sollten',
      terms: 'Was die Wörter bedeuten',
      versions: 'Woher die Zahlen kommen',
    },
    next: 'Bitte besprechen Sie diesen Brief mit Ihrer Ärztin oder Ihrem Arzt.',
    missing: {
      nothing: 'Es ist noch keine Aufgabe bearbeitet. Darum steht hier kein Ergebnis.',
      notUsable: 'Bisher lässt sich keine Aufgabe auswerten. Darum steht hier kein Ergebnis.',
      remaining: (p: { remaining: number }) =>
        p.remaining === 1
          ? 'Es fehlt noch 1 Aufgabe. Danach können Sie den Brief neu erstellen.'
          : `Es fehlen noch ${p.remaining} Aufgaben. Danach können Sie den Brief neu erstellen.`,
    },

    limits: [
      'Dieser Brief stellt keine Diagnose und ersetzt keine ärztliche Untersuchung. Merkzeit ist kein zertifiziertes Medizinprodukt.',
      'Einzelne niedrige Werte sind bei gesunden Menschen häufig (Binder, Iverson und Brooks 2009, doi:10.1093/arclin/acn001). Ein Wert allein bedeutet wenig.',
      'Die Vergleichsgruppen haben die Aufgaben anders bearbeitet, zum Beispiel auf Papier oder unter Aufsicht. Was anders war, steht in der vollständigen Fassung.',
      'Niemand hat bei den Aufgaben zugesehen. Müdigkeit, Lärm, schlechtes Sehen oder ein ungewohntes Gerät können die Werte verändern.',
    ],
    moreLimits: [
      'Antwortzeiten hängen auch vom Gerät ab. Sie lassen sich nur bei derselben Person und am selben Gerät vergleichen.',
      'Ein Gesamtwert steht hier nicht: Wie die einzelnen Werte zusammenhängen, ist für diese Aufgaben nicht untersucht.',
    ],
    shortLimits: [
      'Dieser Brief stellt keine Diagnose und ersetzt keine ärztliche Untersuchung.',
      'Einzelne niedrige Werte sind bei gesunden Menschen häufig (Binder, Iverson und Brooks 2009). Ein Wert allein bedeutet wenig.',
    ],
    versions: {
      app: 'Merkzeit',
      tests: 'Aufgaben',
      testOf: (p: { name: string; version: number }) => `${p.name} ${p.version}`,
      scorer: 'Auswertung',
      letter: 'Brief',
      version: (p: { version: number | string }) => `Version ${p.version}`,
      sessionCode: (p: { heading: string; which: string }) => `${p.heading}, ${p.which}`,
      whichForm: (p: { form: number }) => `Bilderreihe ${p.form}`,
      whichTime: (p: { time: number }) => `${p.time}. Mal`,
      sources: 'Worauf Aufgabe und Auswertung beruhen:',
      source: (p: { citation: string; doi: string }) => `${p.citation}, doi:${p.doi}`,
      checkCode: 'Prüfcode',
      checkCodeMeaning:
        'Der Prüfcode gehört zu genau diesen Antworten und Versionen. Wer Ihre Antworten als Datei hat, kann damit nachrechnen, dass nichts verändert wurde.',
      complete:
        'Alle Werte, Antworten und Quellen stehen in der vollständigen Fassung, die Merkzeit als Datei speichert.',
    },
  },
  {
    product: 'Merkzeit',
    title: 'Findings letter',
    tagline: 'Memory tasks at home',
    documentTitle: (p) => `Findings letter of ${p.name}, ${p.date}`,
    documentSubject: 'Results of the memory tasks of Merkzeit',
    running: (p) => `Findings letter for ${p.name}, born ${p.birthday}, of ${p.date}`,
    pageOf: (p) => `Page ${p.page} of ${p.pages}`,
    personal: 'Personal',
    forDoctor: 'To be shown to your doctor',
    missingLetters:
      'The typeface of this letter does not have every character. Such a character is shown as “?”.',

    info: {
      date: 'Date',
      birthday: 'Born',
      kvnr: 'KVNR',
      period: 'Period',
      periodFromTo: (p) => `${p.from} to ${p.to}`,
      periodFrom: (p) => `since ${p.from}`,
      tasks: 'Tasks',
      tasksValue: (p) => `${p.done} of ${p.planned} done; usable tests: ${p.usable}`,
    },
    subject: {
      complete: 'Results of your memory tasks',
      interim: 'Interim results of your memory tasks',
      insufficient: 'No result of the memory tasks yet',
    },
    salutation: {
      female: (p) => `Dear Ms ${p.lastName},`,
      male: (p) => `Dear Mr ${p.lastName},`,
      other: (p) => `Dear ${p.firstName} ${p.lastName},`,
    },
    opening:
      'This letter shows what came of your memory tasks. It was computed on your device. You alone decide to whom you show it.',
    occasion: (p) =>
      `Occasion: you began “${p.programme}” with a code from your practice and did the tasks at home.`,
    interimNote: (p) => `This is an interim letter: ${p.done} of ${p.planned} tasks have been done.`,

    sections: {
      summary: 'What matters most',
      results: 'All tasks and their values',
      course: 'The course',
      conditions: 'How the tasks were done',
      validity: 'How dependable the recording is',
      limits: 'What you should know',
      terms: 'What the words mean',
      versions: 'Where the numbers come from',
    },
    next: 'Please talk about this letter with your doctor.',
    missing: {
      nothing: 'No task has been done yet. So there is no result here.',
      notUsable: 'So far no task can be evaluated. So there is no result here.',
      remaining: (p) =>
        p.remaining === 1
          ? '1 task is still missing. After it you can make the letter again.'
          : `${p.remaining} tasks are still missing. After them you can make the letter again.`,
    },

    limits: [
      'This letter makes no diagnosis and does not replace a medical examination. Merkzeit is not a certified medical device.',
      'Single low values are common in healthy people (Binder, Iverson and Brooks 2009, doi:10.1093/arclin/acn001). One value alone means little.',
      'The comparison groups did the tasks in other ways, for instance on paper or under supervision. What was different is told in the complete version.',
      'Nobody watched the tasks being done. Tiredness, noise, poor sight or an unfamiliar device can change the values.',
    ],
    moreLimits: [
      'Response times also depend on the device. They can be compared only for the same person on the same device.',
      'There is no total: how the single values hang together has not been studied for these tasks.',
    ],
    shortLimits: [
      'This letter makes no diagnosis and does not replace a medical examination.',
      'Single low values are common in healthy people (Binder, Iverson and Brooks 2009). One value alone means little.',
    ],
    versions: {
      app: 'Merkzeit',
      tests: 'Tasks',
      testOf: (p) => `${p.name} ${p.version}`,
      scorer: 'Scoring',
      letter: 'Letter',
      version: (p) => `version ${p.version}`,
      sessionCode: (p) => `${p.heading}, ${p.which}`,
      whichForm: (p) => `picture series ${p.form}`,
      whichTime: (p) => `time ${p.time}`,
      sources: 'What task and scoring rest on:',
      source: (p) => `${p.citation}, doi:${p.doi}`,
      checkCode: 'Check code',
      checkCodeMeaning:
        'The check code belongs to exactly these answers and versions. Whoever has your answers as a file can use it to verify that nothing was changed.',
      complete:
        'All values, answers and sources are in the complete version, which Merkzeit saves as a file.',
    },
  },
);
