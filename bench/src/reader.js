// Put into the page before its own scripts. Looks into closed roots, and notes what a person sees, and when.
(() => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }); };

  const start = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await start.apply(WebAssembly, given);
    reader.memory = made.instance.exports.memory;
    reader.compiled = performance.now();
    return made;
  };

  const root = () => document.querySelector('fascia-map')?.shadowRoot;

  /** The end of the first frame that shows what is asked for. */
  const shown = (holds) => new Promise((done) => {
    const look = () => requestAnimationFrame(() => {
      if (!holds()) { look(); return; }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
    look();
  });

  const heading = () => root()?.querySelector('.page-title') ?? document.querySelector('.start-panel h2');

  /** Whether the panel tells of the place with this name. */
  const opened = (name) => heading()?.textContent === name;

  const reader = globalThis.reader = { taps: [], keys: [] };

  /** Taps on the still figure at once when it is there, and waits for the panel. */
  reader.first = shown(() => document.querySelector('.start-panel')?.checkVisibility()).then(async (painted) => {
    const [contentful] = performance.getEntriesByName('first-contentful-paint');
    reader.painted = Math.max(painted, contentful?.startTime ?? 0);
    if (!document.querySelector('script[src*=fascia-map]')) return;
    await customElements.whenDefined('fascia-map');
    reader.kept = performance.now();
    document.querySelector('[data-place="shoulder-front@left"]')
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    reader.opened = await shown(() => root()?.querySelector('.page-title') && root().querySelector('.targets [aria-pressed=true]'));
    // Letters rise no further than to where the map listens: asked there, after it.
    root().querySelector('.root').addEventListener('input', () => reader.keys.push(performance.now() - began));
  });

  /** Lets a press on the still figure write the place's name, and do nothing else: no page can answer sooner. */
  reader.answer = () => addEventListener('click', (event) => {
    const place = event.target.closest('[data-place]');
    if (!place) return;
    event.preventDefault();
    heading().textContent = place.dataset.place;
  });

  addEventListener('pointerup', (event) => {
    const target = event.composedPath()[0];
    const name = target.matches?.('.target') ? target.getAttribute('aria-label') : target.closest?.('[data-place]')?.dataset.place;
    if (!name || opened(name)) return;
    shown(() => opened(name)).then((at) => reader.taps.push(at - event.timeStamp));
  }, true);

  // What lies between is the work of the map: its own listener, and all that it draws after it.
  let began;
  const begin = () => { began = performance.now(); };
  for (const event of ['input', 'click']) addEventListener(event, begin, true);
  addEventListener('click', () => { reader.click = performance.now() - began; });
})();
