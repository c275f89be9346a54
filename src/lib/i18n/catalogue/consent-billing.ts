import { defineTexts } from '../texts.ts';

/** The words of the consent to billing, one block of consents.ts: a test holds the German ones to their hash. */
export const billingConsentTexts = defineTexts(
  {
    title: 'Abrechnung mit Ihrer Krankenkasse',
    purpose: 'Damit Ihre Krankenkasse die Kosten übernehmen kann.',
    paragraphs: [
      'Nicht jede Krankenkasse übernimmt die Kosten. Ihre Praxis sagt Ihnen, ob Ihre das tut.',
      'Der Betreiber von Merkzeit gibt dafür an Ihre Krankenkasse: Ihre Versichertennummer, den Tag Ihres Beginns, das Quartal, die Kennzeichen von Vertrag und Leistung, den Preis und die Nummern der Rechnung.',
      'Ihre Krankenkasse erfährt damit, dass Sie an den Tests teilnehmen. Sie erfährt nicht, wie viele Tests Sie machen und was dabei herauskommt.',
      'Ich willige ein, dass der Betreiber von Merkzeit diese Angaben zur Abrechnung an meine Krankenkasse gibt.',
    ],
    sent: 'Ihr Tablet sendet dafür nur Ihre Einwilligung. Versichertennummer und Beginn hat der Server schon für Ihre Praxis.',
    kept: 'Rechnungen bewahren der Betreiber und Ihre Krankenkasse so lange auf, wie das Gesetz es verlangt.',
    withdrawal:
      'Was noch nicht abgerechnet ist, wird nicht mehr abgerechnet. Was Ihre Krankenkasse schon hat, bleibt dort. Die Tests gehen weiter.',
  },
  {
    title: 'Billing to your health insurer',
    purpose: 'So that your health insurer can bear the costs.',
    paragraphs: [
      'Not every insurer bears the costs. Your practice tells you whether yours does.',
      'For this the operator of Merkzeit gives your insurer: your insurance number, the day you began, the quarter, the signs of contract and service, the price and the numbers of the invoice.',
      'Your insurer thereby learns that you take part in the tests. It does not learn how many tests you do and what comes of them.',
      'I consent to the operator of Merkzeit giving these details to my insurer for billing.',
    ],
    sent: 'Your tablet sends only your consent for this. The server already has the insurance number and the start for your practice.',
    kept: 'The operator and your insurer keep invoices as long as the law demands.',
    withdrawal:
      'What has not been billed yet is no longer billed. What your insurer already has stays there. The tests go on.',
  },
);
