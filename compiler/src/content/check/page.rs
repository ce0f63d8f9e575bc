//! Blocks of Learn pages.

use crate::content::facts::Facts;
use crate::content::reader::Reader;
use crate::content::words::Words;

pub fn check(facts: &Facts, words: &Words, reader: &mut Reader) {
    for page in &words.pages.items {
        for block in &page.value.blocks {
            if !block.as_ref().is_one() {
                let message =
                    "a block is exactly one of heading, text, list, claim, or question with answer";
                reader.fault(&page.spot.at(block.span().start), message);
            }
            if let Some(claim) = &block.as_ref().claim {
                facts
                    .claims
                    .check(reader, &page.spot, std::slice::from_ref(claim));
            }
        }
    }
}
