import { defineTexts } from '#lib/i18n/texts.ts';

/** Every word of this test itself; those about its results stand in findings-text.ts. */
export const texts = defineTexts(
  {
    name: 'Drinnen oder draußen',
    indoor: 'drinnen',
    outdoor: 'draußen',
    old: 'schon gesehen',
    unsure: 'unsicher',
    new: 'neu',
    askPlace: 'Ist dieser Ort drinnen oder draußen?',
    askOld: 'Haben Sie dieses Bild schon gesehen?',
    encode: {
      look: 'Sie sehen nacheinander Bilder von Orten. Schauen Sie sich jedes Bild in Ruhe an.',
      decide: 'Entscheiden Sie bei jedem Bild: Ist dieser Ort drinnen oder draußen?',
      example: {
        indoor: 'Ein Beispiel: Dieser Ort ist in einem Gebäude. Sie tippen auf „drinnen“.',
        outdoor: 'Noch ein Beispiel: Dieser Ort ist unter freiem Himmel. Sie tippen auf „draußen“.',
      },
      stays:
        'Jedes Bild bleibt drei Sekunden stehen, auch wenn Sie schon getippt haben. Das getippte Feld bleibt so lange ausgefüllt.',
      practice: 'Zuerst üben wir. Beim Üben sagen wir Ihnen, ob die Antwort stimmt.',
    },
    recognise: {
      again: 'Im ersten Teil haben Sie Bilder von Orten gesehen. Jetzt kommen einige wieder, dazu neue.',
      decide:
        'Kennen Sie ein Bild aus dem ersten Teil, tippen Sie auf „schon gesehen“. Sehen Sie es zum ersten Mal, tippen Sie auf „neu“.',
      alike: 'Neue Bilder können den alten ähnlich sein. „Schon gesehen“ gilt nur für genau dasselbe Bild.',
      unsure: 'Wenn Sie es nicht sagen können, tippen Sie auf „unsicher“.',
      stays: 'Das Bild bleibt stehen, bis Sie tippen. Dafür haben Sie zehn Sekunden Zeit.',
      practice: 'Zuerst üben wir. Dieses Bild kennen Sie schon: Mit ihm haben Sie im ersten Teil geübt.',
      practiceMore: 'Auch dieses Bild kennen Sie schon. Beim Üben kommen neue Bilder dazu.',
      practised: 'schon gesehen',
    },
    feedback: {
      rightIndoor: 'Richtig. Dieser Ort ist drinnen.',
      rightOutdoor: 'Richtig. Dieser Ort ist draußen.',
      wrongIndoor: 'Dieser Ort ist drinnen, in einem Gebäude.',
      wrongOutdoor: 'Dieser Ort ist draußen, unter freiem Himmel.',
      missedPlace: 'Es ist keine Antwort angekommen. Tippen Sie bitte auf eines der beiden Felder.',
      rightOld: 'Richtig. Dieses Bild haben Sie schon gesehen.',
      rightNew: 'Richtig. Dieses Bild ist neu.',
      wrongOld: 'Dieses Bild haben Sie beim Üben schon gesehen.',
      wrongNew: 'Dieses Bild war neu.',
      unsureOld: 'Sie dürfen unsicher sein. Dieses Bild haben Sie beim Üben schon gesehen.',
      unsureNew: 'Sie dürfen unsicher sein. Dieses Bild war neu.',
      missedOld: 'Es ist keine Antwort angekommen. Tippen Sie bitte auf eines der drei Felder.',
    },
  },
  {
    name: 'Indoors or outdoors',
    indoor: 'indoors',
    outdoor: 'outdoors',
    old: 'seen before',
    unsure: 'unsure',
    new: 'new',
    askPlace: 'Is this place indoors or outdoors?',
    askOld: 'Have you seen this picture before?',
    encode: {
      look: 'You will see pictures of places, one after the other. Look at each of them calmly.',
      decide: 'Decide for each picture: is this place indoors or outdoors?',
      example: {
        indoor: 'An example: this place is inside a building. You tap “indoors”.',
        outdoor: 'Another example: this place is in the open air. You tap “outdoors”.',
      },
      stays:
        'Each picture stays for three seconds, even if you have already tapped. The tapped field stays filled as long.',
      practice: 'First we practise. While practising we tell you whether the answer is right.',
    },
    recognise: {
      again: 'In the first part you saw pictures of places. Now some of them come again, with new ones.',
      decide:
        'If you know a picture from the first part, tap “seen before”. If you see it for the first time, tap “new”.',
      alike: 'New pictures can be similar to old ones. “Seen before” is only for exactly the same picture.',
      unsure: 'If you cannot tell, tap “unsure”.',
      stays: 'The picture stays until you tap. You have ten seconds for this.',
      practice: 'First we practise. You know this picture: you practised with it in the first part.',
      practiceMore: 'You know this picture, too. While practising, new pictures are added.',
      practised: 'seen before',
    },
    feedback: {
      rightIndoor: 'Right. This place is indoors.',
      rightOutdoor: 'Right. This place is outdoors.',
      wrongIndoor: 'This place is indoors, inside a building.',
      wrongOutdoor: 'This place is outdoors, in the open air.',
      missedPlace: 'No answer has arrived. Please tap one of the two fields.',
      rightOld: 'Right. You have seen this picture before.',
      rightNew: 'Right. This picture is new.',
      wrongOld: 'You have seen this picture before, while practising.',
      wrongNew: 'This picture was new.',
      unsureOld: 'You may be unsure. You have seen this picture before, while practising.',
      unsureNew: 'You may be unsure. This picture was new.',
      missedOld: 'No answer has arrived. Please tap one of the three fields.',
    },
  },
);
