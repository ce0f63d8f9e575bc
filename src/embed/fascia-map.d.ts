/** What the event `fascia-map-open` tells. */
export interface FasciaMapOpen {
  kind: 'zone' | 'muscle' | 'condition' | 'lesson' | 'line';
  /** A stable id, such as `low-back`. */
  id: string;
  /** The person's side; `middle` where there is none. */
  side: 'left' | 'right' | 'middle';
}

/** The attributes of `<fascia-map>`, all optional. Switches are on when they are there and don't say off. */
export interface FasciaMapAttributes {
  /** The side of the body shown first. */
  view?: 'front' | 'back' | 'left' | 'right';
  /** The place open at the start, such as `low-back@left`. */
  zone?: string;
  /** The muscle open at the start, such as `piriformis@right`. */
  muscle?: string;
  theme?: 'auto' | 'light' | 'dark';
  /** Tools whose techniques are shown: `ball, roller, hands, cane`. */
  tools?: string;
  /** The layer shown first. */
  layer?: 'skin' | 'fascia' | 'muscles' | 'deep';
  /** Layers offered to choose from: `skin, fascia, muscles, deep`. */
  layers?: string;
  clinic?: string;
  /** An address that begins with `https://`, `http://`, `/`, `mailto:` or `tel:`. */
  booking?: string;
  'booking-label'?: string;
  phone?: string;
  emergency?: string;
  /** Every place and muscle has an address. For a page that is the map's own. */
  links?: boolean | '' | 'on' | 'off';
  /** The page is told what is opened. */
  events?: boolean | '' | 'on' | 'off';
  /** The language you expect. A build speaks one; another is told in the console. */
  lang?: string;
  /** Opens the shadow root, for audits and tests. */
  'open-root'?: boolean | '';
}

/** The element. It is defined as `fascia-map` when the script is loaded. */
export class FasciaMap extends HTMLElement {
  static readonly observedAttributes: string[];
}

declare global {
  interface HTMLElementTagNameMap {
    'fascia-map': FasciaMap;
  }
  interface GlobalEventHandlersEventMap {
    'fascia-map-open': CustomEvent<FasciaMapOpen>;
  }
}
