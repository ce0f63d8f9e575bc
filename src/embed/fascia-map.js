// Fascia Map: the element class. All it does is hand elements to the WebAssembly module beside it.
// The build writes what the braces name: the script that speaks with the module, the module's name and fingerprint, and
// words. That script stands in here, so that the fingerprint of this file answers for it too: imports take none.
const script = {script};
const WASM = new URL('./{wasm}', import.meta.url);
const INTEGRITY = '{integrity}';
const LANGUAGE = '{language}';
const CANNOT_START = '{cannot_start}';
const READ_PAGES = '{read_pages}';

// From the page's own server the module comes as a picture would: only so does WebKit use what a page asked for early.
const ASKED = WASM.origin === location.origin ? { mode: 'no-cors', credentials: 'include' } : {};

let loading;
/** The module, asked for once by all maps of a page; after a failure the next map may try again. */
const load = () =>
  (loading ??= fetch(WASM, { integrity: INTEGRITY, ...ASKED })
    .then(async (wasm) => {
      await script.start({ module_or_path: wasm });
      return sheet(window);
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    }));

/** The styles of the map, for elements in this window's documents. */
const sheet = (view) => {
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(script.styles());
  return styles;
};

/** Says that the map is not there; where nothing else leads there, with a link to the same as plain pages. */
const excuse = (host) => {
  const text = document.createElement('p');
  text.lang = LANGUAGE;
  text.style.margin = 0;
  text.append(CANNOT_START);
  if (!host.querySelector('a[href]')) {
    const link = document.createElement('a');
    link.href = new URL('./pages/index.html', import.meta.url).href;
    link.append(READ_PAGES);
    text.append(' ', link);
  }
  return text;
};

/** What tells that the end of the address changed. */
const MOVES = ['popstate', 'hashchange'];

/** What tells of each letter that is typed. */
const TYPED = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend',
  'paste',
];

// Words typed into the search stay here: they neither rise to the page nor strike its shortcuts. The map itself has
// heard them on their way down. So has a script that listens on the page's window or document with `capture`: there
// nothing in an element comes before it. Tab and Escape rise, for the page's own dialogs.
const keep = (event) => {
  if (event.target.matches('input') && !['Tab', 'Escape'].includes(event.key)) event.stopPropagation();
};

/** The page's own address with another end. An end alone would begin at the page's `<base>`. */
const whole = (hash) => location.href.split('#')[0] + hash;

/** A link of the map is made whole before it is followed to another tab. */
const aim = ({ target }) => {
  const link = target.closest('a[data-opens]');
  if (link) link.href = whole(link.hash);
};

/** @summary An interactive body map of muscles, fascia and trigger points. Its content is its own fallback. */
export class FasciaMap extends HTMLElement {
  static observedAttributes = [
    'view', 'zone', 'muscle', 'theme', 'tools', 'layer', 'layers', 'clinic', 'booking', 'booking-label', 'phone',
    'emergency', 'links', 'events', 'lang',
  ];
  #map;
  #near;
  #early;
  #shadow;
  #changed = '';
  /** Where the map, or the browser, last set the address. */
  #at;

  connectedCallback() {
    if (this.#map || this.#near) return;
    // It came with the copy of a map that runs, or is from the last time.
    this.removeAttribute('data-state');
    try {
      this.#shadow ??= this.attachShadow({ mode: this.hasAttribute('open-root') ? 'open' : 'closed' });
      // The fallback stays until the map is there.
      this.#shadow.replaceChildren(document.createElement('slot'));
      this.#near = new IntersectionObserver(
        (seen) => seen.some((entry) => entry.isIntersecting) && this.#start(),
        { rootMargin: '400px' },
      );
      this.#near.observe(this);
      this.addEventListener('click', this.#remember);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** In another document, such as a frame's, the styles are made anew: a document takes none of another's. */
  adoptedCallback() {
    const view = this.ownerDocument.defaultView;
    if (this.#map && view) this.#shadow.adoptedStyleSheets = [sheet(view)];
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
      this.removeAttribute('data-state');
    });
  }

  attributeChangedCallback(name) {
    const waits = this.#changed;
    this.#changed += ` ${name}`;
    if (waits) return;
    // Frameworks set several at once, and a listener may set one while the map draws: all are taken over afterwards.
    queueMicrotask(() => {
      const changed = this.#changed;
      this.#changed = '';
      this.#map?.update(changed);
    });
  }

  /** The browser went to another address of this page. */
  #follow = () => {
    this.#at = location.href;
    this.#map?.visit(location.hash);
  };

  /**
   * Steps in the browser's addresses, or adds one, and says whether it stepped: not from an address that the page, or
   * another map, has set meanwhile. Only asked for when the clinic switched `links` on.
   */
  #go = (step, hash) => {
    const own = step && location.href === this.#at;
    if (own) history.go(step);
    else history.pushState(history.state, '', whole(hash));
    this.#at = location.href;
    return own;
  };

  /** A place pressed on the static picture before the map was ready. */
  #remember = (event) => {
    const path = event.composedPath();
    const place = path.slice(0, path.indexOf(this)).find((node) => node.dataset?.place);
    if (place && !this.#map && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      this.#early = place;
    }
  };

  async #start() {
    this.#near?.disconnect();
    try {
      const styles = await load();
      if (this.isConnected && !this.#map) this.#show(styles);
      this.removeEventListener('click', this.#remember);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The plain content stays, with a sentence that says so. Where there are no roots, it stands among it. */
  #fail(error) {
    this.#near = undefined;
    if (this.#shadow) this.#shadow.replaceChildren(document.createElement('slot'), excuse(this));
    else this.append(excuse(this));
    this.setAttribute('data-state', 'failed');
    console.warn('fascia-map: the map could not start, the plain content stays.', error.message);
    // What the clinic put there works by itself again: a place of the still figure leads to its plain page. One that
    // was pressed before is pressed now.
    this.removeEventListener('click', this.#remember);
    this.#early?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    this.#early = undefined;
  }

  #show(styles) {
    const root = document.createElement('div');
    root.className = 'root';
    for (const event of TYPED) root.addEventListener(event, keep);
    for (const event of ['pointerdown', 'focusin']) root.addEventListener(event, aim);
    this.#shadow.adoptedStyleSheets = [styles];
    this.#shadow.replaceChildren(root);
    this.#at = location.href;
    this.#map = new script.Mounted(root, this, this.#print, this.#go, this.#early?.dataset.place, location.hash);
    for (const event of MOVES) window.addEventListener(event, this.#follow);
    this.#early = undefined;
    this.setAttribute('data-state', 'ready');
  }

  /** Prints a node on a sheet of its own: in an empty frame, so that nothing of the host page is printed with it. */
  #print = (node) => {
    // A frame that may not print tells nothing: it would stay for ever.
    this.#shadow.querySelector('.print-frame')?.remove();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.addEventListener('load', () => {
      const { contentDocument: page, contentWindow: view } = frame;
      page.adoptedStyleSheets = [sheet(view)];
      page.documentElement.lang = node.lang;
      page.title = node.title;
      page.body.replaceChildren(page.importNode(node, true));
      view.addEventListener('afterprint', () => frame.remove());
      view.print();
    }, { once: true });
    this.#shadow.append(frame);
  };
}

/** Site builders strip unknown tags: a div does as well. It stays, and the map lies in it with what it held. */
const DIV = 'div[data-fascia-map]';
const DATA = [...FasciaMap.observedAttributes, 'open-root'].map((name) => `data-${name}`);

/** Divs whose settings are followed. */
const followed = new WeakSet();

const upgrade = (div) => {
  const inside = () => div.querySelector('fascia-map');
  const take = (map, names) => {
    for (const data of map ? names : []) {
      const [name, value] = [data.slice(5), div.getAttribute(data)];
      if (value === null) map.removeAttribute(name);
      else map.setAttribute(name, value);
    }
  };
  if (!inside()) {
    const map = document.createElement('fascia-map');
    take(map, DATA);
    map.append(...div.childNodes);
    div.append(map);
  } else if (!followed.has(div)) {
    // In a copy of a div the map is there already.
    take(inside(), DATA.filter((name) => div.hasAttribute(name)));
  }
  if (followed.has(div)) return;
  followed.add(div);
  // Only what was written is taken: a place written again is opened again.
  new MutationObserver((changes) => take(inside(), changes.map((change) => change.attributeName)))
    .observe(div, { attributeFilter: DATA });
};

const find = (node) => {
  if (node.matches?.(DIV)) upgrade(node);
  for (const div of node.querySelectorAll?.(DIV) ?? []) upgrade(div);
};

if (window.customElements) {
  if (!customElements.get('fascia-map')) customElements.define('fascia-map', FasciaMap);
  find(document);
  // So is what a script adds later, makes a map of, or fills anew.
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const div = target.closest?.(DIV);
      if (div) upgrade(div);
      addedNodes.forEach(find);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-fascia-map'] });
} else {
  for (const host of document.querySelectorAll(`fascia-map, ${DIV}`)) host.append(excuse(host));
}
