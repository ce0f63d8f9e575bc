// The map as a whole page, to be shown in a frame of another page. Its settings stand in the address, and it tells
// the page around it how high the frame should be. That depends on the frame's width only: nothing of what a person
// opens can be read from it.
import { FasciaMap } from './fascia-map.js';

const map = document.querySelector('fascia-map');
const settings = new URLSearchParams(location.search);
const framed = parent !== window;
/** Who is to be asked for help. Alone the page stands under the clinic's own address, which anybody may write so. */
const HELP = ['clinic', 'booking', 'booking-label', 'phone', 'emergency'];
for (const name of FasciaMap.observedAttributes) {
  const value = settings.get(name);
  if (value !== null && (framed || !HELP.includes(name))) map.setAttribute(name, value);
}

/** Here the panel is a sheet over the figure, as on a phone. */
const narrow = matchMedia('(width < 47.5em)');
/** The lowest frame in which the map has room, in pixels. */
const LOWEST = 520;
/** What a browser's own bars take of a screen, in pixels, about. */
const BARS = 120;

const wanted = () => Math.max(LOWEST, Math.min(narrow.matches ? 720 : 860, screen.availHeight - BARS));

let told;
const tell = () => {
  const failed = map.dataset.state === 'failed';
  const height = failed ? Math.ceil(map.getBoundingClientRect().height) : wanted();
  if (height === told) return;
  told = height;
  parent.postMessage({ type: 'fascia-map-height', height }, '*');
};

if (framed) {
  addEventListener('resize', tell);
  new MutationObserver(tell).observe(map, { attributeFilter: ['data-state'] });
  tell();
}
