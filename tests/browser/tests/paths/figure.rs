//! The figure: its views, layers and close-ups, and looking closer.

use browser_tests::{Browser, Look, Page, Result, Side, Site, until};
use serde_json::json;

const IN: &str = ".zoom .round:nth-child(1)";
const OUT: &str = ".zoom .round:nth-child(2)";
const ALL: &str = ".zoom .round:nth-child(3)";

fn it_turns(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    for (tab, label) in [
        ("[data-view=back]", "Back"),
        ("[data-view=side][data-side=left]", "Left side"),
        ("[data-view=side][data-side=right]", "Right side"),
        ("[data-view=front]", "Front"),
    ] {
        page.tap(tab)?.is(tab, "aria-pressed", "true")?.is(
            ".figure",
            "aria-label",
            &format!("Body figure, {label}"),
        )?;
        assert_eq!(page.count(".view-tabs .tab[aria-pressed=true]")?, 1);
    }
    page.is_quiet()?;
    Ok(())
}

/// What is pressed is told by a weight that takes no room: nothing else moves.
fn the_views_stay_in_one_row(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    let places = "map => [...map.querySelectorAll('.segments .tab')].map(tab => Math.round(tab.getBoundingClientRect().x))";
    page.has(".target")?;
    let before = page.ask(".map", places)?;
    let right = "[data-view=side][data-side=right]";
    page.tap(right)?.is(right, "aria-pressed", "true")?;
    assert_eq!(page.ask(".map", places)?, before);
    Ok(())
}

/// Where there is room all close-ups show; where there is none, the one that is open does.
fn close_ups_are_not_cut_off(browser: &Browser) -> Result {
    let site = Site::open()?;
    let cut = "row => { const edge = row.getBoundingClientRect();\
         return [...row.children].filter(chip => chip.matches(CHIPS)).filter(chip => {\
         const b = chip.getBoundingClientRect(); return b.left < edge.left - 1 || b.right > edge.right + 1; }).length; }";
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(".close-ups .chip")?;
    let all = cut.replace("CHIPS", "'.chip'");
    assert_eq!(page.ask(".close-ups", &all)?, json!(0));
    let page = Page::open(browser, &site, "/")?.phone()?;
    let last = ".close-ups .chip:last-child";
    page.tap(last)?.is(last, "aria-pressed", "true")?;
    page.ask(".close-ups", "row => { row.scrollLeft = 0; }")?;
    let open = cut.replace("CHIPS", "'[aria-pressed=true]'");
    assert_eq!(page.ask(".close-ups", &open)?, json!(0));
    page.ask(".close-ups", "row => { row.scrollLeft = 900; }")?;
    page.tap("[data-view=back]")?.has_not(".whole-body")?;
    assert_eq!(page.ask(".close-ups", "row => row.scrollLeft")?, json!(0));
    Ok(())
}

fn its_layers_show_what_lies_beneath(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click("[data-layer=fascia]")?.has(".sheet[d*=M]")?;
    page.click("[data-layer=deep]")?
        .has(".bone[d*=M]")?
        .has(".muscles.deep")?;
    page.click("[data-layer=muscles]")?
        .has(".target[data-muscle=pectoralis-major]")?
        .has_not(".target[data-zone]")?
        .click_muscle("pectoralis-major")?;
    page.reads(".page-title", "ide")?
        .has(".overlay .chosen[d*=M]")?
        .has(".overlay .essential[d*=M]")?
        .has(".overlay .point")?
        .shows("often sends pain here")?;
    Ok(())
}

fn it_comes_closer_by_button_and_key(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    let whole = width(&page)?;
    page.click(IN)?;
    closer_than(&page, whole)?;
    page.click(OUT)?;
    as_wide_as(&page, whole)?;
    page.click(IN)?.click(ALL)?;
    as_wide_as(&page, whole)?;
    page.click("[data-view=front]")?
        .tab_to(".target[tabindex='0']")?
        .press("+")?;
    closer_than(&page, whole)?;
    page.press("0")?;
    as_wide_as(&page, whole)?;
    page.press("+")?.press("-")?;
    as_wide_as(&page, whole)?;
    Ok(())
}

/// Presses what matches the selector, waits until the figure shows another part or view, and says how many glides it
/// then is on. A glide stands still at its start until the answer, which also says how far the head is from where it
/// was before: it has to begin where the eye is.
const GLIDES: &str = "
    const [figure, selector, done] = arguments, root = figure.getRootNode();
    const shown = () => figure.getAttribute('viewBox') + figure.getAttribute('aria-label');
    const head = () => root.querySelector('.skin').getBoundingClientRect();
    const before = shown(), was = head();
    // Told right after the drawing: a frame later, on a busy machine, the glide may be over.
    const drawn = new MutationObserver(() => {
        if (shown() === before) return;
        drawn.disconnect();
        const glides = figure.getAnimations();
        for (const glide of glides) { glide.pause(); glide.currentTime = 0; }
        const is = head();
        for (const glide of glides) glide.finish();
        done([glides.length, Math.max(Math.abs(is.x - was.x), Math.abs(is.width - was.width))]);
    });
    drawn.observe(figure, { attributes: true });
    if (selector) root.querySelector(selector).click();
    else {
        const at = { clientX: was.x + was.width / 2, clientY: was.y + 20 };
        figure.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -100, ctrlKey: true, cancelable: true }));
    }";

fn glides(page: &Page, selector: Option<&str>) -> Result<(i64, f64)> {
    let figure = page.find(".figure")?.reference();
    let said = page.script_async(GLIDES, &[figure, json!(selector)])?;
    Ok((
        said[0].as_i64().unwrap_or(-1),
        said[1].as_f64().unwrap_or(f64::NAN),
    ))
}

fn it_glides_from_where_it_was_and_follows_fingers_at_once(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?
        .with_look(Look::Moving)?
        .desk()?;
    page.has(".target")?;
    // Once the size is known: before, nothing has been seen to glide from.
    let whole = width(&page)?;
    page.click(IN)?;
    closer_than(&page, whole)?;
    page.click(ALL)?.rests()?;
    as_wide_as(&page, whole)?;
    for button in [IN, IN, OUT, ALL] {
        let (count, away) = glides(&page, Some(button))?;
        assert!(
            count == 1 && away < 2.0,
            "{button}: {count} glides, {away} px away"
        );
    }
    assert_eq!(glides(&page, None)?.0, 0, "the wheel");
    assert_eq!(glides(&page, Some("[data-view=back]"))?.0, 1, "a turn");
    page.rests()?;
    Ok(())
}

/// A mouse that drags the figure moves it, and opens nothing where it is let go, inside or outside.
fn a_drag_is_no_press(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.click(IN)?.click(IN)?.click(IN)?;
    for (right, down) in [(80, 40), (500, 0)] {
        page.rests()?;
        let before = page.attribute(".figure", "viewBox")?;
        page.drag(".target[data-zone=abdomen-mid]", right, down)?;
        until("the figure should have moved", || {
            Ok((page.attribute(".figure", "viewBox")? != before).then_some(()))
        })?;
    }
    // Let go outside, it follows the mouse no longer.
    let before = page.attribute(".figure", "viewBox")?;
    page.hover(".target[data-zone=abdomen-mid]")?
        .hover(".page-title")?
        .hover(".target[data-zone=abdomen-mid]")?;
    assert_eq!(page.attribute(".figure", "viewBox")?, before);
    page.reads(".page-title", "Tap where it hurts")?
        .click(".target[data-zone=abdomen-mid]")?
        .reads(".page-title", "navel")?;
    Ok(())
}

fn it_glides_not_for_who_wants_calm(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(".target")?;
    for button in [IN, ALL, "[data-view=back]"] {
        assert_eq!(glides(&page, Some(button))?.0, 0, "{button}");
    }
    Ok(())
}

/// On a close look the arrows lead beyond the edge, and the figure goes along.
fn the_focus_is_never_off_screen(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.tab_to(".target[tabindex='0']")?;
    for key in ["+", "+", "+"] {
        page.press(key)?;
    }
    for key in ["ArrowDown"; 6] {
        page.press(key)?;
        until("the focused place should be on screen", || {
            let inside = "e => { const b = e.getBoundingClientRect(), c = e.closest('.stage-figure').getBoundingClientRect();\
                 const x = b.x + b.width / 2, y = b.y + b.height / 2;\
                 return c.left <= x && x <= c.right && c.top <= y && y <= c.bottom; }";
            Ok((page.ask(".target:focus", inside)? == json!(true)).then_some(()))
        })?;
    }
    Ok(())
}

/// The wheel alone is the page's; with Control it brings the figure closer, and not the page.
fn the_wheel_is_the_pages(browser: &Browser) -> Result {
    let tall = "<p style='height: 300px'>Above</p><fascia-map></fascia-map>\
         <p style='height: 3000px'>Below</p>";
    let site = Site::hosting(tall)?;
    let page = Page::open(browser, &site, "/host.html")?.desk()?;
    let whole = width(&page)?;
    // The figure stands in the middle of the screen from here on.
    page.hover(".figure")?;
    let place = page.script("return scrollY", &[])?;
    page.wheel(".figure", -200, true)?;
    closer_than(&page, whole)?;
    // The driver itself scrolls the figure to the middle, at half a pixel once to this side and once to that.
    let moved = page.script(
        "return scrollY - arguments[0]",
        std::slice::from_ref(&place),
    )?;
    assert!(moved.as_f64().is_some_and(|y| y.abs() <= 1.0), "{moved}");
    assert_eq!(page.script("return devicePixelRatio", &[])?, json!(1));
    page.click(ALL)?;
    as_wide_as(&page, whole)?;
    page.wheel(".figure", 300, false)?;
    until("the page should scroll", || {
        let now = page.script("return scrollY", &[])?;
        Ok((now.as_f64() > place.as_f64().map(|y| y + 200.0)).then_some(()))
    })?;
    as_wide_as(&page, whole)?;
    Ok(())
}

fn a_close_up_leads_back_to_the_whole(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.has(".figure")?;
    let label = "Body figure, Foot, top, left side";
    page.click(".close-ups [data-view=foot-top][data-side=left]")?
        .is(".figure", "aria-label", label)?
        .has("[data-zone][data-side=left]")?
        .has_not("[data-zone][data-side=right]")?;
    page.click(".whole-body")?
        .is(".figure", "aria-label", "Body figure, Front")?
        .has_not(".whole-body")?;
    Ok(())
}

/// On the smallest screen, too, the close-ups can be had without a mouse.
fn a_close_up_is_reached_by_keyboard_on_a_phone(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.phone()?;
    page.has(".figure")?
        .tab_to(".close-ups [data-view=foot-top][data-side=left]")?
        .press("Enter")?
        .is(".figure", "aria-label", "Body figure, Foot, top, left side")?;
    Ok(())
}

/// Left and right are the person's own: from the front their left is on the right of the screen.
fn sides_are_the_persons_own(browser: &Browser) -> Result {
    let site = Site::open()?;
    let page = Page::open(browser, &site, "/")?.desk()?;
    page.reads(".side-start", "R")?
        .reads(".side-end", "L")?
        .has("[data-zone=temple]")?;
    assert!(x(&page, "temple", Side::Right)? < x(&page, "temple", Side::Left)?);
    page.click("[data-view=back]")?
        .reads(".side-start", "L")?
        .has("[data-zone=low-back]")?;
    assert!(x(&page, "low-back", Side::Left)? < x(&page, "low-back", Side::Right)?);
    Ok(())
}

fn x(page: &Page, zone: &str, side: Side) -> Result<f64> {
    let side = if side == Side::Left { "left" } else { "right" };
    let zone = format!(".target[data-zone={zone}][data-side={side}]");
    let x = page.ask(&zone, "e => e.getBoundingClientRect().x")?;
    Ok(x.as_f64().unwrap_or(f64::NAN))
}

fn width(page: &Page) -> Result<f64> {
    let width = page.ask(".figure", "e => e.viewBox.baseVal.width")?;
    Ok(width.as_f64().unwrap_or_default())
}

fn closer_than(page: &Page, whole: f64) -> Result {
    until("the figure should come closer", || {
        Ok((width(page)? < whole * 0.95).then_some(()))
    })
}

fn as_wide_as(page: &Page, whole: f64) -> Result {
    until("all of the figure should show", || {
        Ok(((width(page)? - whole).abs() < 1.0).then_some(()))
    })
}

paths![
    it_turns,
    the_views_stay_in_one_row,
    close_ups_are_not_cut_off,
    its_layers_show_what_lies_beneath,
    it_comes_closer_by_button_and_key,
    it_glides_from_where_it_was_and_follows_fingers_at_once,
    it_glides_not_for_who_wants_calm,
    a_drag_is_no_press,
    the_focus_is_never_off_screen,
    the_wheel_is_the_pages,
    a_close_up_leads_back_to_the_whole,
    a_close_up_is_reached_by_keyboard_on_a_phone,
    sides_are_the_persons_own,
];
