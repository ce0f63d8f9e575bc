use serde::Deserialize;
use toml::Spanned;

/// What is said about a zone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneWords {
    pub name: String,
    pub clinical: String,
    pub lies: String,
    pub fascia: String,
    pub other: String,
    pub search: Vec<String>,
}

/// What is said about a sign.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagWords {
    pub sign: String,
    pub why: String,
    pub worse: Option<Spanned<String>>,
    #[serde(default)]
    pub search: Vec<String>,
}

/// What is said about a caution.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CautionWords {
    pub name: String,
    pub text: String,
}

/// What is said about a no-press place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceWords {
    pub name: String,
    pub why: String,
    pub rule: String,
}

/// What is said about a line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineWords {
    pub name: String,
    pub route: String,
    pub known: String,
    pub unknown: String,
    pub stations: Vec<String>,
}

/// A claim in words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimWords {
    pub text: String,
}

/// What is said about a name that people search for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionWords {
    pub name: String,
    pub search: Vec<String>,
    pub can: String,
    pub cannot: String,
}

/// A Learn page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWords {
    pub title: String,
    pub summary: String,
    #[serde(rename = "block")]
    pub blocks: Vec<Spanned<Block>>,
}

/// A piece of a page: exactly one of heading, text, list, claim, or question with answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub heading: Option<String>,
    pub text: Option<String>,
    pub list: Option<Vec<String>>,
    pub claim: Option<Spanned<String>>,
    pub question: Option<String>,
    pub answer: Option<String>,
}

impl Block {
    /// Whether it is exactly one thing.
    pub fn is_one(&self) -> bool {
        let parts = [
            self.heading.is_some(),
            self.text.is_some(),
            self.list.is_some(),
            self.claim.is_some(),
            self.question.is_some(),
        ];
        parts.into_iter().filter(|part| *part).count() == 1
            && self.question.is_some() == self.answer.is_some()
    }
}

/// A hard word explained.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    #[serde(rename = "term")]
    pub word: String,
    pub text: String,
    #[serde(default)]
    pub say: String,
}
