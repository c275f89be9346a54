import { defineTexts } from '../texts.ts';

/**
 * How Merkzeit comes to the home screen. Words in quotation marks are those of the makers' own German screens: Apple
 * (support.apple.com/de-de, „Website-Symbol zum Home-Bildschirm hinzufügen“), Google (web.dev/learn/pwa/installation,
 * in German), Microsoft Edge (menu „Apps“). They change with versions, so the picture and the place stand beside them.
 */
export const installTexts = defineTexts(
  {
    title: 'Merkzeit als App',
    lead: 'Als App öffnet sich Merkzeit mit einem Tipp und ohne Adresszeile. Es kostet nichts.',
    first: 'Machen Sie das am besten, bevor Sie beginnen. Dann liegt alles von Anfang an in der App.',
    done: 'Merkzeit ist hier schon als App offen. Sie müssen nichts tun.',
    now: 'Jetzt einrichten',
    asking: 'Ihr Browser fragt Sie jetzt. Stimmen Sie zu.',
    declined: 'Es wurde nichts eingerichtet. Sie können es jederzeit nachholen.',
    accepted: 'Merkzeit ist jetzt eine App. Öffnen Sie es von jetzt an mit diesem Zeichen:',
    devices: {
      apple: {
        title: 'iPad und iPhone, mit Safari',
        steps: [
          'Tippen Sie auf das Zeichen zum Teilen: ein Quadrat mit einem Pfeil nach oben.',
          'Wählen Sie „Zum Home-Bildschirm“. Vielleicht müssen Sie die Liste dafür nach oben schieben.',
          'Gibt es dort den Schalter „Öffnen als Web-App“, soll er eingeschaltet sein. Tippen Sie auf „Hinzufügen“.',
          'Öffnen Sie Merkzeit von jetzt an mit diesem Zeichen.',
        ],
      },
      android: {
        title: 'Tablet und Telefon mit Android, mit Chrome',
        steps: [
          'Tippen Sie oben rechts auf die drei Punkte.',
          'Wählen Sie „App installieren“ oder „Zum Startbildschirm hinzufügen“.',
          'Stimmen Sie zu.',
          'Öffnen Sie Merkzeit von jetzt an mit diesem Zeichen.',
        ],
      },
      computer: {
        title: 'Windows, mit Edge',
        steps: [
          'Wählen Sie oben rechts die drei Punkte.',
          'Wählen Sie „Apps“, dann „Diese Website als App installieren“.',
          'Stimmen Sie zu.',
          'Öffnen Sie Merkzeit von jetzt an mit diesem Zeichen.',
        ],
      },
    },
    other: 'Sie haben ein anderes Gerät?',
    begun: {
      title: 'Sie haben hier schon begonnen?',
      text: 'Fragt die App danach nach einem Code, so ist ihr Speicher noch leer. Ihre Antworten sind dann hier, wo Sie jetzt sind. Machen Sie hier weiter, oder holen Sie Ihre Sicherung in die App.',
    },
  },
  {
    title: 'Merkzeit as an app',
    lead: 'As an app Merkzeit opens with one tap and without an address line. It costs nothing.',
    first: 'Best do this before you begin. Then everything lies in the app from the start.',
    done: 'Merkzeit is open as an app here already. You need not do anything.',
    now: 'Set it up now',
    asking: 'Your browser asks you now. Please agree.',
    declined: 'Nothing was set up. You can do it at any time.',
    accepted: 'Merkzeit is an app now. From now on open it with this sign:',
    devices: {
      apple: {
        title: 'iPad and iPhone, with Safari',
        steps: [
          'Tap the sign for sharing: a square with an arrow that points up.',
          'Choose “Add to Home Screen”. You may have to push the list up for that.',
          'If there is a switch “Open as Web App”, it shall be on. Tap “Add”.',
          'From now on open Merkzeit with this sign.',
        ],
      },
      android: {
        title: 'Tablet and phone with Android, with Chrome',
        steps: [
          'Tap the three dots at the top right.',
          'Choose “Install app” or “Add to Home screen”.',
          'Agree.',
          'From now on open Merkzeit with this sign.',
        ],
      },
      computer: {
        title: 'Windows, with Edge',
        steps: [
          'Click the three dots at the top right.',
          'Choose “Apps”, then “Install this site as an app”.',
          'Agree.',
          'From now on open Merkzeit with this sign.',
        ],
      },
    },
    other: 'Do you have another device?',
    begun: {
      title: 'Have you begun here already?',
      text: 'If the app then asks for a code, its storage is still empty. Your answers are here then, where you are now. Go on here, or take your backup into the app.',
    },
  },
);
