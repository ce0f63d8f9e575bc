use super::generated as table;
use super::lists::items;
use super::{ClaimId, PageId};

/// A Learn page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageWords {
    /// Its title.
    pub title: &'static str,
    /// What it is about, in a sentence or two.
    pub summary: &'static str,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(&'static str),
    /// A paragraph.
    Text(&'static str),
    /// A list.
    List(Vec<&'static str>),
    /// A claim with its grade and sources.
    Claim(ClaimId),
    /// A question and its answer.
    QuestionAnswer(&'static str, &'static str),
}

impl PageId {
    /// The claims it rests on.
    #[must_use]
    pub fn claims(self) -> &'static [ClaimId] {
        table::PAGE_CLAIMS.get(self.index())
    }

    /// Its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        table::PAGE_WORDS.get(self.index())
    }

    /// What it says.
    #[must_use]
    pub fn words(self) -> PageWords {
        let mut fields = table::PAGE_WORDS.row(self.index());
        PageWords {
            title: fields.text(),
            summary: fields.text(),
            blocks: fields.parts().filter_map(block).collect(),
        }
    }
}

/// The first letter tells what a block is.
fn block(packed: &'static str) -> Option<Block> {
    let (kind, text) = packed.split_at_checked(1)?;
    match kind {
        "h" => Some(Block::Heading(text)),
        "t" => Some(Block::Text(text)),
        "l" => Some(Block::List(items(text))),
        "c" => ClaimId::from_slug(text).map(Block::Claim),
        "q" => text
            .split_once('\u{1e}')
            .map(|(question, answer)| Block::QuestionAnswer(question, answer)),
        _ => None,
    }
}
