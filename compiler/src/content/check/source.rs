//! A source can be found: the form of its DOI and address.

use crate::content::facts::Facts;
use crate::content::reader::Reader;

pub fn check(facts: &Facts, reader: &mut Reader) {
    for item in &facts.sources.items {
        let source = &item.value;
        if let Some(doi) = &source.doi
            && !(doi.as_ref().starts_with("10.") && doi.as_ref().contains('/'))
        {
            let message = format!("\"{doi}\" is no DOI: it begins with 10. and has a slash");
            reader.fault(&item.spot.at(doi.span().start), message);
        }
        if let Some(url) = &source.url
            && !(url.as_ref().starts_with("https://") || url.as_ref().starts_with("http://"))
        {
            let message = format!("\"{url}\" is no web address: it begins with https://");
            reader.fault(&item.spot.at(url.span().start), message);
        }
    }
}
