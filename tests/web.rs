//! Tests of the components inside a real page: `cargo xtask test web`.
#![cfg(target_arch = "wasm32")]

use std::rc::Rc;

use fascia_map::atlas::{MuscleId, Side, ZoneId};
use fascia_map::figure::View;
use fascia_map::state::Settings;
use fascia_map::views::{App, AppProps};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, KeyboardEvent, KeyboardEventInit};

wasm_bindgen_test_configure!(run_in_browser);

/// A map drawn into a page of its own making.
struct Drawn(Element);

impl Drawn {
    async fn with(settings: Settings) -> Self {
        let document = gloo::utils::document();
        let root = document
            .create_element("div")
            .expect("a page can make an element");
        gloo::utils::body()
            .append_child(&root)
            .expect("a page has room");
        let props = yew::props!(AppProps {
            settings: Rc::new(settings)
        });
        yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
        yew::scheduler::flush().await;
        Self(root)
    }

    async fn plain() -> Self {
        Self::with(Settings::default()).await
    }

    fn find(&self, selector: &str) -> Element {
        let found = self.0.query_selector(selector).expect("a valid selector");
        found.unwrap_or_else(|| panic!("nothing is {selector}"))
    }

    fn has(&self, selector: &str) -> bool {
        self.0
            .query_selector(selector)
            .expect("a valid selector")
            .is_some()
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }

    async fn click(&self, selector: &str) {
        let event = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &{
            let init = web_sys::MouseEventInit::new();
            init.set_bubbles(true);
            init
        });
        self.find(selector)
            .dispatch_event(&event.expect("a click can be made"))
            .expect("a click can be sent");
        yew::scheduler::flush().await;
    }

    async fn press(&self, selector: &str, key: &str) {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init)
            .expect("a key can be made");
        self.find(selector)
            .dispatch_event(&event)
            .expect("a key can be sent");
        yew::scheduler::flush().await;
    }
}

fn zone(slug: &str) -> ZoneId {
    ZoneId::from_slug(slug).expect("a zone of the atlas")
}

#[wasm_bindgen_test]
async fn a_press_on_the_figure_opens_the_place_with_its_side() {
    let map = Drawn::plain().await;
    map.click("[data-zone=temple][data-side=right]").await;
    let name = zone("temple").name();
    assert!(
        map.text(".page-title").starts_with(name),
        "{}",
        map.text(".page-title")
    );
    assert!(map.text(".page-title").contains("right"));
}

#[wasm_bindgen_test]
async fn signs_come_before_muscles() {
    let settings = Settings {
        zone: Some((zone("calf"), Side::Left)),
        ..Settings::default()
    };
    let map = Drawn::with(settings).await;
    let (flags, muscles) = (map.find(".flags"), map.find(".ranked"));
    let follows =
        flags.compare_document_position(&muscles) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING;
    assert!(follows != 0, "the muscles stand before the signs");
    assert!(map.has(".flags [data-flag=leg-clot]"));
}

#[wasm_bindgen_test]
async fn a_gate_stays_closed_until_it_is_answered() {
    let muscle = MuscleId::from_slug("gastrocnemius").expect("a muscle of the atlas");
    let settings = Settings {
        muscle: Some((muscle, Side::Left)),
        ..Settings::default()
    };
    let map = Drawn::with(settings).await;
    assert!(map.has(".gate [data-flag=leg-clot]") && !map.has(".technique"));
    map.click(".gate .primary").await;
    assert!(map.has(".technique") && !map.has(".gate"));
}

#[wasm_bindgen_test]
async fn a_professional_only_muscle_offers_no_technique() {
    let muscle = MuscleId::from_slug("iliopsoas").expect("a muscle of the atlas");
    let settings = Settings {
        muscle: Some((muscle, Side::Left)),
        ..Settings::default()
    };
    let map = Drawn::with(settings).await;
    assert!(!map.has(".technique") && !map.has(".timer"));
    assert!(map.text(".care").contains(muscle.words().professional));
}

#[wasm_bindgen_test]
async fn only_one_place_of_the_figure_is_a_tab_stop_and_arrows_move_it() {
    let map = Drawn::with(Settings {
        view: View::BACK,
        ..Settings::default()
    })
    .await;
    let stops = || {
        map.0
            .query_selector_all(".target[tabindex='0']")
            .expect("a valid selector")
            .length()
    };
    assert_eq!(stops(), 1);
    let before = map
        .find(".target[tabindex='0']")
        .get_attribute("aria-label");
    map.press(".target[tabindex='0']", "ArrowDown").await;
    assert_eq!(stops(), 1);
    assert_ne!(
        map.find(".target[tabindex='0']")
            .get_attribute("aria-label"),
        before
    );
}

#[wasm_bindgen_test]
async fn back_returns_to_what_was_open_and_the_focus_to_what_opened_it() {
    let map = Drawn::plain().await;
    map.click("[data-zone=temple][data-side=left]").await;
    map.click(".muscle-row").await;
    let opened = map.find(".page-title").text_content();
    map.click(".back").await;
    assert_ne!(map.find(".page-title").text_content(), opened);
    let focused = gloo::utils::document()
        .active_element()
        .expect("something has the focus");
    assert!(
        focused.class_list().contains("muscle-row"),
        "{}",
        focused.outer_html()
    );
}

#[wasm_bindgen_test]
async fn letters_never_mirror_and_the_back_shows_left_on_the_left() {
    let map = Drawn::plain().await;
    assert_eq!(
        (map.text(".side-start"), map.text(".side-end")),
        ("R".into(), "L".into())
    );
    map.click("[data-view=back]").await;
    assert_eq!(
        (map.text(".side-start"), map.text(".side-end")),
        ("L".into(), "R".into())
    );
}

#[wasm_bindgen_test]
async fn the_clinics_tools_are_the_only_ones_offered() {
    let muscle = MuscleId::from_slug("gluteus-maximus").expect("a muscle of the atlas");
    let tools = vec![fascia_map::atlas::Tool::Hands];
    let map = Drawn::with(Settings {
        muscle: Some((muscle, Side::Left)),
        tools,
        ..Settings::default()
    })
    .await;
    if map.has(".gate .primary") {
        map.click(".gate .primary").await;
    }
    assert_eq!(
        map.find(".technique").get_attribute("data-tool").as_deref(),
        Some("hands")
    );
    let tabs = map
        .0
        .query_selector_all("[data-tool=ball]")
        .expect("a valid selector");
    assert_eq!(tabs.length(), 0);
}
