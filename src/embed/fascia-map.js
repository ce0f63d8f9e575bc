// Fascia Map: the element class. All it does is hand elements to the WebAssembly module beside it.
// The build writes the names of the module's two files in the place of the words in braces.
const MODULE = './{module}';
const WASM = './{wasm}';

let loading;
/** The module, asked for once by all maps of a page; after a failure the next map may try again. */
const load = () =>
  (loading ??= import(MODULE)
    .then(async (module) => {
      await module.default({ module_or_path: new URL(WASM, import.meta.url) });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(module.styles());
      return { module, sheet };
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    }));

/** What tells that the end of the address changed. */
const MOVES = ['popstate', 'hashchange'];

/** Steps in the browser's addresses, or adds one. Only asked for when the clinic switched `links` on. */
const go = (step, hash) => {
  if (step) history.go(step);
  else history.pushState(null, '', hash || location.pathname + location.search);
};

/** @summary An interactive body map of muscles, fascia and trigger points. Its content is its own fallback. */
class FasciaMap extends HTMLElement {
  static observedAttributes = [
    'view', 'zone', 'muscle', 'theme', 'tools', 'layer', 'clinic', 'booking', 'booking-label', 'phone',
    'emergency', 'links', 'events', 'lang',
  ];
  #map;
  #near;
  #early;
  #shadow;

  connectedCallback() {
    this.#shadow ??= this.attachShadow({ mode: this.hasAttribute('open-root') ? 'open' : 'closed' });
    if (this.#map || this.#near) return;
    // The fallback stays until the map is there.
    this.#shadow.replaceChildren(document.createElement('slot'));
    this.addEventListener('click', this.#remember);
    this.#near = new IntersectionObserver(
      (seen) => seen.some((entry) => entry.isIntersecting) && this.#start(),
      { rootMargin: '400px' },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    // A moved element is connected again at once: only what stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#near?.disconnect();
      this.#near = undefined;
      for (const event of MOVES) window.removeEventListener(event, this.#follow);
      this.#map?.unmount();
      this.#map?.free();
      this.#map = undefined;
    });
  }

  attributeChangedCallback() {
    this.#map?.update();
  }

  /** The browser went to another address of this page. */
  #follow = () => this.#map?.visit(location.hash);

  /** A place pressed on the static picture before the map was ready. */
  #remember = (event) => {
    const place = event.composedPath().find((node) => node.dataset?.place);
    if (place && !this.#map) {
      event.preventDefault();
      this.#early = place.dataset.place;
    }
  };

  async #start() {
    this.#near?.disconnect();
    let loaded;
    try {
      loaded = await load();
    } catch (error) {
      this.#near = undefined;
      // What the clinic put there works by itself again: a place of the still figure leads to its plain page.
      this.removeEventListener('click', this.#remember);
      this.setAttribute('data-state', 'failed');
      console.warn('fascia-map: the map could not start, the plain content stays.', error.message);
      return;
    }
    if (!this.isConnected || this.#map) return;
    const root = document.createElement('div');
    root.className = 'root';
    this.#shadow.adoptedStyleSheets = [loaded.sheet];
    this.#shadow.replaceChildren(root);
    const print = (node) => this.#print(node, loaded.module.styles());
    this.#map = new loaded.module.Mounted(root, this, print, go, this.#early, location.hash);
    for (const event of MOVES) window.addEventListener(event, this.#follow);
    this.#early = undefined;
    this.setAttribute('data-state', 'ready');
    this.removeEventListener('click', this.#remember);
  }

  /** Prints a node on a sheet of its own: in an empty frame, so that nothing of the host page is printed with it. */
  #print(node, styles) {
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.addEventListener('load', () => {
      const { contentDocument: page, contentWindow: view } = frame;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(styles);
      page.adoptedStyleSheets = [sheet];
      page.documentElement.lang = node.lang;
      page.title = node.title;
      page.body.replaceChildren(page.importNode(node, true));
      view.addEventListener('afterprint', () => frame.remove());
      view.print();
    }, { once: true });
    this.#shadow.append(frame);
  }
}

if (!customElements.get('fascia-map')) customElements.define('fascia-map', FasciaMap);

// Site builders strip unknown tags: a div does as well.
for (const div of document.querySelectorAll('div[data-fascia-map]')) {
  const map = document.createElement('fascia-map');
  for (const { name, value } of div.attributes) {
    if (name === 'class' || name === 'id') map.setAttribute(name, value);
    else if (name.startsWith('data-') && name !== 'data-fascia-map') map.setAttribute(name.slice(5), value);
  }
  map.append(...div.childNodes);
  div.replaceWith(map);
}
