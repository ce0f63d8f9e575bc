//! Pages as clinics have them: made with Bootstrap, and with a classic and a block theme of `WordPress`.

use crate::hostile::{MAP, holds};
use anyhow::Context;
use browser_tests::{Browser, Result};

const CLASSIC: &str = include_str!("../themes/classic.css");
const BLOCK: &str = include_str!("../themes/block.css");

fn a_bootstrap_page(browser: &Browser) -> Result {
    let file = std::env::var("FASCIA_BOOTSTRAP").context(
        "FASCIA_BOOTSTRAP names no style sheet; run the tests by `cargo xtask test e2e`",
    )?;
    let style = std::fs::read_to_string(&file).with_context(|| file.clone())?;
    let body = format!(
        "<nav class='navbar navbar-expand-lg bg-body-tertiary'><div class='container-fluid'>\
         <a class='navbar-brand' href='#'>Our clinic</a></div></nav>\
         <div class='container text-center text-uppercase'><div class='row g-5'>\
         <div class='col-md-8'><div class='card'><div class='card-body'>{MAP}</div></div></div>\
         <div class='col-md-4'><button class='btn btn-primary'>Book</button></div></div></div>"
    );
    holds(browser, &style, &body)
}

fn a_classic_wordpress_page(browser: &Browser) -> Result {
    holds(browser, CLASSIC, &classic(MAP))
}

/// A block that breaks out of the column, as themes let it.
fn a_classic_wordpress_page_at_full_width(browser: &Browser) -> Result {
    holds(
        browser,
        CLASSIC,
        &classic(&format!("<div class='alignwide'>{MAP}</div>")),
    )
}

fn a_block_wordpress_page(browser: &Browser) -> Result {
    holds(browser, BLOCK, &block(MAP))
}

/// In one of two columns the map has less room than on any phone.
fn a_column_of_a_block_wordpress_page(browser: &Browser) -> Result {
    let columns = format!(
        "<div class='wp-block-columns is-layout-flex'><div class='wp-block-column is-layout-flow'>{MAP}</div>\
         <div class='wp-block-column is-layout-flow'><p>Words beside it.</p></div></div>"
    );
    holds(browser, BLOCK, &block(&columns))
}

fn classic(content: &str) -> String {
    format!(
        "<div id='page' class='site'><article class='post'><div class='entry-content'>\
         <h2>Where does it hurt?</h2>{content}<p>Words below it.</p></div></article></div>"
    )
}

fn block(content: &str) -> String {
    format!(
        "<div class='wp-site-blocks'><div class='wp-block-group has-global-padding is-layout-constrained'>\
         <div class='entry-content is-layout-constrained'><h2>Where does it hurt?</h2>{content}\
         <div class='wp-block-group has-background'><p>Words below it.</p></div></div></div></div>"
    )
}

paths![
    a_bootstrap_page,
    a_classic_wordpress_page,
    a_classic_wordpress_page_at_full_width,
    a_block_wordpress_page,
    a_column_of_a_block_wordpress_page,
];
