//! Pages whose styles would break anything else: the map keeps its shape on them, and they keep theirs.

use browser_tests::{Browser, Look, Page, Result, Side, Site};
use serde_json::json;

pub const MAP: &str = "<fascia-map></fascia-map>";

fn everything_unset(browser: &Browser) -> Result {
    holds(browser, "* { all: unset !important }", MAP)
}

fn giant_fonts_and_wild_text(browser: &Browser) -> Result {
    let style = "html { font-size: 60px } * { font: 900 3rem/3 fantasy; letter-spacing: 1em;\
         text-transform: uppercase; text-align: right; color: #fefefe; text-indent: 9em;\
         word-spacing: 4em; visibility: visible; white-space: nowrap; cursor: none }";
    holds(browser, style, MAP)
}

fn transformed_and_boxed_in(browser: &Browser) -> Result {
    let style = "main { transform: scale(0.9) rotate(0deg); filter: blur(0); perspective: 500px;\
         contain: layout; display: flex; \
         flex-direction: column; align-items: center } fascia-map { display: inline-block;\
         float: right; position: fixed; width: 10px; height: 5px; padding: 40px; opacity: 0.2 }";
    holds(browser, style, MAP)
}

fn rules_for_every_tag(browser: &Browser) -> Result {
    let style = "div, section, button, svg, path, input, ul, li, h2, p { display: none !important;\
         width: 1px !important; fill: red !important; position: static !important }";
    holds(browser, style, MAP)
}

fn written_from_right_to_left(browser: &Browser) -> Result {
    holds(
        browser,
        "html { direction: rtl }",
        &format!("<div dir=rtl>{MAP}</div>"),
    )
}

fn a_narrow_column(browser: &Browser) -> Result {
    let column = format!("<div style='width: 280px; margin: 0 auto'>{MAP}</div>");
    holds(browser, "body { margin: 0 }", &column)
}

/// Boxes that take their width from what they hold leave the map the room it needs.
fn boxes_as_wide_as_what_they_hold(browser: &Browser) -> Result {
    let boxes = [
        ("", "<dialog open>", "</dialog>"),
        (
            "div { display: flex; flex-direction: column; align-items: center }",
            "<div><div>",
            "</div></div>",
        ),
        (
            "div { display: grid; place-items: center }",
            "<div><p>",
            "</p></div>",
        ),
        ("div { display: inline-block }", "<div>", "</div>"),
        ("", "<table><tr><td>", "</td></tr></table>"),
    ];
    for (style, before, after) in boxes {
        let body = format!("<style>body {{ margin: 0 }} {style}</style>{before}{MAP}{after}");
        let site = Site::hosting(&body)?;
        let page = Page::open(browser, &site, "/host.html")?.size(360, 900)?;
        page.has(".figure .target")?.rests()?;
        let width = page.ask(".map", "map => map.getBoundingClientRect().width")?;
        anyhow::ensure!(width.as_f64() >= Some(280.0), "{before}: {width} px");
    }
    Ok(())
}

/// In a popup that is kept hidden, and hidden itself as scripts do it, nobody comes upon it.
fn what_the_page_hides_is_hidden(browser: &Browser) -> Result {
    let body = format!(
        "<button id='before'>Before</button><div id='popup' style='visibility: hidden; opacity: 0;\
         pointer-events: none'>{MAP}</div><button id='after'>After</button>"
    );
    let site = Site::hosting(&body)?;
    let page = Page::open(browser, &site, "/host.html")?
        .with_look(Look::Moving)?
        .desk()?;
    page.has(".figure .target")?;
    let seen = "e => getComputedStyle(e).visibility";
    for part in [".hint", ".search-input", ".target"] {
        assert_eq!(page.ask(part, seen)?, json!("hidden"), "{part}");
    }
    let met = "const b = document.querySelector('fascia-map').getBoundingClientRect();\
         return document.elementFromPoint(b.x + b.width / 2, b.y + 99).tagName";
    assert_ne!(page.script(met, &[])?, json!("FASCIA-MAP"));
    let next = || {
        page.script("document.querySelector('#before').focus()", &[])?;
        page.press("Tab")?;
        page.script("return document.activeElement.tagName", &[])
    };
    assert_eq!(next()?, json!("BUTTON"));
    page.script("document.querySelector('#popup').style = ''", &[])?;
    assert_eq!(page.script(met, &[])?, json!("FASCIA-MAP"));
    assert_eq!(next()?, json!("FASCIA-MAP"));
    for (style, display) in [
        ("display: none", "none"),
        ("", "block"),
        ("color: red; display:none", "none"),
    ] {
        let set = "const map = document.querySelector('fascia-map');\
             map.setAttribute('style', arguments[0]); return getComputedStyle(map).display";
        assert_eq!(page.script(set, &[json!(style)])?, json!(display));
    }
    Ok(())
}

/// Nothing of the map's own styles, names or values reaches the page around it.
fn the_host_is_left_alone(browser: &Browser) -> Result {
    let body = format!("<button id='theirs' class='chip primary'>Theirs</button>{MAP}");
    let site = Site::hosting(&body)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    let look = "const s = getComputedStyle(document.querySelector('#theirs'));\
         return [Object.keys(window).sort().join(), document.title, location.href.split('/').length,\
             document.head.children.length, document.body.attributes.length, document.adoptedStyleSheets.length,\
             [...s].map(name => name + s.getPropertyValue(name)).join()]";
    let bare = Site::options()
        .page("/bare.html", &browser_tests::host("/none.js", &body))
        .serve()?;
    page.has(".figure .target")?;
    let with = page.script(look, &[])?;
    let page = Page::open(browser, &bare, "/bare.html")?.desk()?;
    // A driver leaves names of its own once something was looked for.
    page.has("#theirs")?;
    assert_eq!(with, page.script(look, &[])?);
    Ok(())
}

/// On a page with this style, figure and panel can be seen and used at both sizes.
pub fn holds(browser: &Browser, style: &str, body: &str) -> Result {
    let site = Site::hosting(&format!("<style>{style}</style>{body}"))?;
    for width in [360, 1280] {
        let page = Page::open(browser, &site, "/host.html")?.size(width, 900)?;
        is_whole(&page)?;
        page.click_zone("temple", Side::Left)?
            .reads(".page-title", "Temple, left side")?
            .has(".ranked")?;
        is_whole(&page)?;
    }
    Ok(())
}

/// Figure, tabs, search and panel have a size and are inside the map; texts have theirs.
fn is_whole(page: &Page) -> Result {
    page.has(".figure .target")?.rests()?;
    let lost = page.ask(
        ".map",
        "map => {
            const edge = map.getBoundingClientRect(), lost = [];
            const at = (what, width, height) => {
                const b = map.querySelector(what).getBoundingClientRect();
                if (b.width < width || b.height < height || b.left < edge.left - 1 || b.right > edge.right + 1
                    || b.top < edge.top - 1 || b.bottom > edge.bottom + 1) lost.push([what, b.toJSON()]);
            };
            if (edge.width < 240 || edge.height < 450) lost.push(['.map', edge.toJSON()]);
            at('.figure', 220, 100); at('.panel', 220, 110); at('.segments', 150, 30); at('.search-input', 120, 30);
            for (const part of map.querySelectorAll('.map *:not(svg *)')) {
                const box = part.getBoundingClientRect();
                if (part.closest('.close-ups, .hidden, .unseen') || !box.width) continue;
                if (box.left < edge.left - 1 || box.right > edge.right + 1) lost.push([part.outerHTML.slice(0, 60), box.toJSON()]);
            }
            const title = getComputedStyle(map.querySelector('.lead, .small'));
            if (parseFloat(title.fontSize) > 20 || title.letterSpacing !== 'normal' || title.textTransform !== 'none')
                lost.push(['text', title.fontSize, title.letterSpacing, title.textTransform]);
            return lost.slice(0, 4);
        }",
    )?;
    anyhow::ensure!(lost == serde_json::json!([]), "lost: {lost}");
    Ok(())
}

paths![
    everything_unset,
    giant_fonts_and_wild_text,
    transformed_and_boxed_in,
    rules_for_every_tag,
    written_from_right_to_left,
    a_narrow_column,
    boxes_as_wide_as_what_they_hold,
    what_the_page_hides_is_hidden,
    the_host_is_left_alone,
];
