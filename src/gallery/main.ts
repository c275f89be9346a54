import { mount } from 'svelte';
import '../app.css';
import Gallery from './Gallery.svelte';
import { forceStates } from './forced-states.ts';

const app = document.querySelector('.app');
if (app === null) throw new Error('The page of the gallery has no place for it');
mount(Gallery, { target: app, props: { address: new URL(location.href) } });
forceStates(document.styleSheets);
