import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of the findings letter that does not belong to one test. */
export const letterTexts = defineTexts(
  {
    product: 'Merkzeit',
    title: 'Befundbrief',
    tagline: 'Gedächtnisaufgaben zu Hause',
    documentTitle: (p: { name: string; date: string }) => `Befundbrief von ${p.name} vom ${p.date}`,
    documentSubject: 'Ergebnisse der Gedächtnisaufgaben von Merkzeit',
    fileName: (p: { date: string }) => `Befundbrief-Merkzeit-${p.date}.pdf`,
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
    interimNote: (p: { done: number; planned: number }) =>
      `Dies ist ein Zwischenstand: ${p.done} von ${p.planned} Aufgaben ${p.done === 1 ? 'ist' : 'sind'} bearbeitet.`,

    sections: {
      summary: 'Das Wichtigste',
      conditions: 'Wie die Aufgaben bearbeitet wurden',
      validity: 'Wie verlässlich die Aufzeichnung ist',
      limits: 'Was dieser Brief nicht sagt',
      terms: 'Was die Wörter bedeuten',
      versions: 'Woher die Zahlen kommen',
    },
    testOn: (p: { name: string; date: string }) => `${p.name}, ${p.date}`,
    testUnfinished: (p: { name: string; date: string }) => `${p.name}, begonnen am ${p.date}`,
    inSummary: (p: { name: string; sentences: string }) => `${p.name}: ${p.sentences}`,
    talk: 'Dieser Brief stellt keine Diagnose. Bitte besprechen Sie ihn mit Ihrer Ärztin oder Ihrem Arzt.',
    missing: {
      nothing: 'Es ist noch keine Aufgabe bearbeitet. Darum steht hier kein Ergebnis.',
      notUsable: 'Bisher lässt sich keine Aufgabe auswerten. Darum steht hier kein Ergebnis.',
      remaining: (p: { remaining: number }) =>
        p.remaining === 1
          ? 'Es fehlt noch 1 Aufgabe. Danach können Sie den Brief neu erstellen.'
          : `Es fehlen noch ${p.remaining} Aufgaben. Danach können Sie den Brief neu erstellen.`,
    },

    table: {
      caption: (p: { name: string }) => `Alle Werte: ${p.name}`,
      what: 'Wert',
      value: 'Ihr Ergebnis',
      comparison: 'Vergleichsgruppe',
    },
    comparison: {
      noGroup: 'Keine Vergleichsgruppe',
      noneReason: {
        'no-pack': 'Keine Vergleichsgruppe',
        unusable: 'Kein Vergleich: nicht verwertbar',
        'no-value': 'Kein Vergleich: nicht berechnet',
        'person-unknown': 'Kein Vergleich: Angabe zur Person fehlt',
        'not-covered': 'Kein Vergleich: außerhalb des Bereichs der Gruppe',
      },
      noGroupSentence:
        'Für diese Aufgabe gibt es noch keine Vergleichsgruppe. Der Brief kann darum nicht sagen, welche Werte in Ihrem Alter üblich sind.',
      rank: (p: { percentile: string; t: string }) => `Prozentrang ${p.percentile} (T ${p.t})`,
      rankInterval: (p: { low: string; high: string; level: string }) =>
        `Prozentrang ${p.low} bis ${p.high} (${p.level}-Bereich)`,
      group: (p: { population: string; status: string }) => `${p.population} (${p.status})`,
      sentence: (p: {
        label: string;
        percentile: string;
        population: string;
        source: string;
        status: string;
      }) =>
        `Für „${p.label}“ ist der Prozentrang ${p.percentile}: So viele von 100 Personen der Vergleichsgruppe haben einen niedrigeren Wert. Vergleichsgruppe: ${p.population}. Quelle: ${p.source}. Status: ${p.status}.`,
      adjusted: (p: { adjustment: string }) => `Zur Vergleichsgruppe: ${p.adjustment}`,
      status: { vorlaeufig: 'vorläufig', orientierend: 'Orientierungswert', normiert: 'normiert' },
    },
    chart: {
      caption:
        'Punkt: Ihr Wert. Waagerechte Linie: So weit kann der Wert durch Zufall schwanken. Gestrichelte Linie: Diesen Wert erreicht man durch bloßes Raten.',
      pointLabel: (p: { value: string; low: string; high: string }) => `${p.value} (${p.low} bis ${p.high})`,
      tableWhat: 'Bereich',
      tableValue: 'Ihr Wert',
      tableInterval: 'Schwankung durch Zufall',
      interval: (p: { low: string; high: string }) => `${p.low} bis ${p.high}`,
    },

    limits: [
      'Dieser Brief ersetzt keine ärztliche Untersuchung. Er unterstützt das Gespräch mit Ihrer Ärztin oder Ihrem Arzt.',
      'Einzelne niedrige Werte sind bei gesunden Menschen häufig (Binder, Iverson und Brooks 2009, doi:10.1093/arclin/acn001). Ein Wert allein bedeutet wenig.',
      'Merkzeit ist kein zertifiziertes Medizinprodukt.',
      'Niemand hat bei den Aufgaben zugesehen. Müdigkeit, Lärm, schlechtes Sehen oder ein ungewohntes Gerät können die Werte verändern.',
      'Antwortzeiten hängen auch vom Gerät ab. Sie lassen sich nur bei derselben Person und am selben Gerät vergleichen.',
    ],
    versions: {
      app: 'Merkzeit',
      test: 'Aufgabe',
      testValue: (p: { name: string; id: string; version: number; which: string }) =>
        `${p.name} (${p.id}), Version ${p.version}, ${p.which}`,
      whichForm: (p: { form: number }) => `Bilderreihe ${p.form}`,
      whichTime: (p: { time: number }) => `${p.time}. Mal`,
      scorer: 'Auswertung',
      letter: 'Brief',
      version: (p: { version: number | string }) => `Version ${p.version}`,
      groups: 'Vergleichsgruppen',
      noGroups: 'keine',
      group: (p: { id: string; version: number; citation: string; doi: string }) =>
        `${p.id}, Version ${p.version}: ${p.citation}, doi:${p.doi}`,
      sources: 'Worauf Aufgabe und Auswertung beruhen:',
      source: (p: { citation: string; doi: string }) => `${p.citation}, doi:${p.doi}`,
      checkCode: 'Prüfcode',
      checkCodeMeaning:
        'Der Prüfcode gehört zu genau diesen Antworten und Versionen. Wer Ihre Antworten als Datei hat, kann damit nachrechnen, dass nichts verändert wurde.',
    },
    view: {
      download: 'Brief als PDF speichern',
      print: 'Brief drucken',
    },
  },
  {
    product: 'Merkzeit',
    title: 'Findings letter',
    tagline: 'Memory tasks at home',
    documentTitle: (p) => `Findings letter of ${p.name}, ${p.date}`,
    documentSubject: 'Results of the memory tasks of Merkzeit',
    fileName: (p) => `Findings-letter-Merkzeit-${p.date}.pdf`,
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
    interimNote: (p) => `This is an interim letter: ${p.done} of ${p.planned} tasks have been done.`,

    sections: {
      summary: 'What matters most',
      conditions: 'How the tasks were done',
      validity: 'How dependable the recording is',
      limits: 'What this letter does not say',
      terms: 'What the words mean',
      versions: 'Where the numbers come from',
    },
    testOn: (p) => `${p.name}, ${p.date}`,
    testUnfinished: (p) => `${p.name}, begun on ${p.date}`,
    inSummary: (p) => `${p.name}: ${p.sentences}`,
    talk: 'This letter makes no diagnosis. Please talk about it with your doctor.',
    missing: {
      nothing: 'No task has been done yet. So there is no result here.',
      notUsable: 'So far no task can be evaluated. So there is no result here.',
      remaining: (p) =>
        p.remaining === 1
          ? '1 task is still missing. After it you can make the letter again.'
          : `${p.remaining} tasks are still missing. After them you can make the letter again.`,
    },

    table: {
      caption: (p) => `All values: ${p.name}`,
      what: 'Value',
      value: 'Your result',
      comparison: 'Comparison group',
    },
    comparison: {
      noGroup: 'No comparison group',
      noneReason: {
        'no-pack': 'No comparison group',
        unusable: 'No comparison: not usable',
        'no-value': 'No comparison: not computed',
        'person-unknown': 'No comparison: personal detail missing',
        'not-covered': 'No comparison: outside the range of the group',
      },
      noGroupSentence:
        'There is no comparison group for this task yet. So the letter cannot say which values are usual at your age.',
      rank: (p) => `Percentile rank ${p.percentile} (T ${p.t})`,
      rankInterval: (p) => `Percentile rank ${p.low} to ${p.high} (${p.level} interval)`,
      group: (p) => `${p.population} (${p.status})`,
      sentence: (p) =>
        `For “${p.label}” the percentile rank is ${p.percentile}: so many of 100 people of the comparison group have a lower value. Comparison group: ${p.population}. Source: ${p.source}. Status: ${p.status}.`,
      adjusted: (p) => `About the comparison group: ${p.adjustment}`,
      status: { vorlaeufig: 'provisional', orientierend: 'for orientation', normiert: 'normed' },
    },
    chart: {
      caption:
        'Point: your value. Horizontal line: how far the value can vary by chance. Dashed line: the value reached by mere guessing.',
      pointLabel: (p) => `${p.value} (${p.low} to ${p.high})`,
      tableWhat: 'Part',
      tableValue: 'Your value',
      tableInterval: 'Variation by chance',
      interval: (p) => `${p.low} to ${p.high}`,
    },

    limits: [
      'This letter does not replace a medical examination. It supports the talk with your doctor.',
      'Single low values are common in healthy people (Binder, Iverson and Brooks 2009, doi:10.1093/arclin/acn001). One value alone means little.',
      'Merkzeit is not a certified medical device.',
      'Nobody watched the tasks being done. Tiredness, noise, poor sight or an unfamiliar device can change the values.',
      'Response times also depend on the device. They can be compared only for the same person on the same device.',
    ],
    versions: {
      app: 'Merkzeit',
      test: 'Task',
      testValue: (p) => `${p.name} (${p.id}), version ${p.version}, ${p.which}`,
      whichForm: (p) => `picture series ${p.form}`,
      whichTime: (p) => `time ${p.time}`,
      scorer: 'Scoring',
      letter: 'Letter',
      version: (p) => `version ${p.version}`,
      groups: 'Comparison groups',
      noGroups: 'none',
      group: (p) => `${p.id}, version ${p.version}: ${p.citation}, doi:${p.doi}`,
      sources: 'What task and scoring rest on:',
      source: (p) => `${p.citation}, doi:${p.doi}`,
      checkCode: 'Check code',
      checkCodeMeaning:
        'The check code belongs to exactly these answers and versions. Whoever has your answers as a file can use it to verify that nothing was changed.',
    },
    view: {
      download: 'Save the letter as PDF',
      print: 'Print the letter',
    },
  },
);
