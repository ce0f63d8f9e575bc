//! Draws the figure's sources to SVG and PNG, for looking at and for measuring.
//!
//! Without arguments: every view of `figure/` as plain SVG and as a sheet per layer and theme.

mod chosen;
mod look;
mod measures;
mod painter;
mod palette;
mod plain;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fascia_map_compiler::figure::{Names, Sheet, VIEWS, check, parse};
use fascia_map_compiler::report::Report;
use lexopt::prelude::*;
use look::{Layer, Look};
use resvg::usvg::fontdb::{Family, Query};
use resvg::{tiny_skia, usvg};

/// Fonts for numbers, of which one is on most machines.
const PLAIN_FONTS: [&str; 4] = ["Arial", "Liberation Sans", "DejaVu Sans", "Noto Sans"];

const HELP: &str = "\
Draws the figure: plates [options] [view ...]

  --out DIR          where to (default target/figure)
  --layer NAME       skin, fascia, muscles or deep (default all)
  --theme NAME       light or dark (default both)
  --crop X,Y,W,H     only this part, in units
  --px N             pixels a unit (default 1.2)
  --grid             a grid every 5 units with numbers every 10
  --points           trigger points, no-press places and lines too
  --chosen           a zone open on skin and fascia, a muscle with its points and
                     pattern in the layers of muscles
  --only ID,ID       mute all but these muscles or zones
  --svg-only         no PNG";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("plates: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, Box<dyn Error>> {
    let mut out = PathBuf::from("target/figure");
    let (mut look, mut layers, mut themes) =
        (Look::default(), Layer::ALL.to_vec(), vec!["light", "dark"]);
    let (mut views, mut png, mut px) = (Vec::new(), true, 1.2_f32);
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("out") => out = parser.value()?.into(),
            Long("layer") => layers = vec![Layer::named(&parser.value()?.string()?)?],
            Long("theme") => {
                themes = match parser.value()?.string()?.as_str() {
                    "light" => vec!["light"],
                    "dark" => vec!["dark"],
                    other => return Err(format!("unknown theme \"{other}\": light or dark").into()),
                }
            }
            Long("crop") => look.crop = Some(numbers(&parser.value()?.string()?)?),
            Long("px") => px = parser.value()?.parse()?,
            Long("grid") => look.grid = true,
            Long("points") => look.points = true,
            Long("chosen") => look.chosen = true,
            Long("only") => {
                look.only = parser
                    .value()?
                    .string()?
                    .split(',')
                    .map(String::from)
                    .collect();
            }
            Long("svg-only") => png = false,
            Long("help") | Short('h') => {
                println!("{HELP}");
                return Ok(true);
            }
            Value(view) => views.push(view.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    std::fs::create_dir_all(&out)?;
    let names = Names::read(Path::new("content"))?;
    let mut report = Report::default();
    let fonts = fonts();
    for view in VIEWS
        .iter()
        .filter(|v| views.is_empty() || views.iter().any(|w| w == *v))
    {
        let file = PathBuf::from(format!("figure/{view}.fig"));
        let Ok(text) = std::fs::read_to_string(&file) else {
            println!("{view}: not drawn yet");
            continue;
        };
        let sheet = parse(&file, &text, &names, &mut report);
        check(&sheet, &names, &mut report);
        std::fs::write(
            out.join(format!("{view}.svg")),
            plain::plain(&sheet, &names),
        )?;
        println!("{view}: {}", describe(&sheet));
        for &layer in layers.iter().filter(|_| png) {
            for &theme in &themes {
                let drawn = painter::plate(&sheet, &names, layer, theme, &look);
                let path = out.join(format!("{view}-{}-{theme}.png", layer.name()));
                paint(&drawn, &path, px, &fonts)?;
            }
        }
    }
    print!("{report}");
    Ok(report.is_empty())
}

fn describe(sheet: &Sheet) -> String {
    let packed = fascia_map_curve::pack(std::slice::from_ref(&sheet.drawing)).len();
    let points: usize = sheet.drawing.arcs.iter().map(|a| a.points.len()).sum();
    format!(
        "{} borders with {points} points, {} shapes, {packed} bytes packed",
        sheet.drawing.arcs.len(),
        sheet.drawing.shapes.len()
    )
}

fn numbers(text: &str) -> Result<[f32; 4], Box<dyn Error>> {
    let numbers: Result<Vec<f32>, _> = text.split(',').map(str::parse).collect();
    numbers?
        .try_into()
        .map_err(|_| "a crop is four numbers: x,y,width,height".into())
}

fn fonts() -> usvg::Options<'static> {
    let mut options = usvg::Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_system_fonts();
    // Numbers would be left out where the usual plain font is not installed.
    let installed = |name: &&str| {
        let families = [Family::Name(name)];
        let query = Query {
            families: &families,
            ..Query::default()
        };
        fonts.query(&query).is_some()
    };
    if let Some(name) = PLAIN_FONTS.into_iter().find(installed) {
        fonts.set_sans_serif_family(name);
    }
    options
}

fn paint(svg: &str, path: &Path, px: f32, options: &usvg::Options) -> Result<(), Box<dyn Error>> {
    let tree = usvg::Tree::from_str(svg, options)?;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes of pictures"
    )]
    let (w, h) = (
        (tree.size().width() * px) as u32,
        (tree.size().height() * px) as u32,
    );
    let mut pixels = tiny_skia::Pixmap::new(w, h).ok_or("the picture is empty or too large")?;
    resvg::render(
        &tree,
        tiny_skia::Transform::from_scale(px, px),
        &mut pixels.as_mut(),
    );
    pixels.save_png(path)?;
    Ok(())
}
