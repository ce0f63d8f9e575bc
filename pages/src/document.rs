use std::rc::Rc;

use fascia_map::language::{CODE, DIR};
use fascia_map::state::{Links, Page, Settings};
use fascia_map::views::{Still, StillProps};
use serde_json::json;
use yew::LocalServerRenderer;

use crate::base::Base;
use crate::facts::Facts;
use crate::sheet::SHEET;

/// A whole page.
pub async fn render(page: Page, name: &str, base: &Base) -> String {
    let settings = Rc::new(Settings {
        links: Links::Files,
        ..Settings::default()
    });
    let body = LocalServerRenderer::<Still>::with_props(StillProps { page, settings })
        .hydratable(false)
        .render()
        .await;
    let facts = Facts::of(page);
    let (title, description) = (escaped(&facts.title), escaped(&facts.description));
    let canonical = base.of(name);
    let data = structured(&facts, &canonical, base);
    format!(
        "<!doctype html>\n<html lang=\"{CODE}\" dir=\"{DIR}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n<link rel=\"canonical\" href=\"{canonical}\">\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"../{SHEET}\">\n\
         <script type=\"application/ld+json\">{data}</script>\n</head>\n\
         <body class=\"map\" data-theme=\"auto\">\n{body}\n</body>\n</html>\n"
    )
}

/// What a search engine reads: data, which no browser runs.
fn structured(facts: &Facts, canonical: &str, base: &Base) -> String {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": facts.title,
        "description": facts.description,
        "inLanguage": CODE,
        "audience": { "@type": "MedicalAudience", "audienceType": "Patient" },
        "license": "https://creativecommons.org/licenses/by/4.0/",
    });
    if base.known() {
        data["url"] = json!(canonical);
    }
    let (kind, name, other) = facts.about;
    if !kind.is_empty() {
        data["about"] = json!({ "@type": kind, "name": name });
        if !other.is_empty() {
            data["about"]["alternateName"] = json!(other);
        }
    }
    // Nothing in it can end the element.
    data.to_string().replace('<', "\\u003c")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
