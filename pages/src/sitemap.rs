use crate::File;
use crate::base::Base;
use crate::every::every;

/// The list of all pages for search engines. It counts only with whole addresses; without them it is still a list.
pub fn sitemap(base: &Base) -> File {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for (_, name) in every() {
        let address = if base.known() { base.of(&name) } else { name };
        text += &["<url><loc>", &address, "</loc></url>\n"].concat();
    }
    text += "</urlset>\n";
    File {
        name: "sitemap.xml".to_owned(),
        text,
    }
}
