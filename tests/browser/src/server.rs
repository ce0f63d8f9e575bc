//! A static file server for one test: own port, own origin, own log of requests.

use crate::http::{Answer, Asked, Server};
use crate::{Result, watch};
use anyhow::Context;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// What a strict clinic allows: its own files, WebAssembly, no inline anything, no string made code.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'; report-uri /__report";

const HTML: &str = "text/html; charset=utf-8";

/// The path of the empty page that frames another.
pub(crate) const FRAME: &str = "/__frame";

/// An empty page to show another in.
const EMPTY: &str = "<!doctype html><title>Frame</title><body>";

/// Where a browser sends what a policy forbade.
const REPORT: &str = "/__report";

/// One request that a page made.
#[derive(Clone, Debug)]
pub struct Request {
    /// The path with its query.
    pub path: String,
    /// When it came.
    pub at: Instant,
}

type Log = Arc<Mutex<Vec<Request>>>;
type Reports = Arc<Mutex<Vec<String>>>;
type Rewrite = Box<dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync>;

/// The release, served from this process until dropped.
pub struct Site {
    server: Server,
    log: Log,
    reports: Reports,
}

/// How a site is served.
pub struct Options {
    headers: Vec<(String, String)>,
    files: Vec<(String, Vec<u8>)>,
    media: Vec<(&'static str, &'static str)>,
    rewrite: Rewrite,
}

impl Site {
    /// Without any policy.
    pub fn plain() -> Result<Self> {
        Options::new().serve()
    }

    /// Under a strict content security policy with Trusted Types.
    pub fn strict() -> Result<Self> {
        Options::new()
            .header("Content-Security-Policy", STRICT)
            .serve()
    }

    /// Under the strict policy, with open roots: `WebKit`'s driver does not look into a closed one.
    pub fn open() -> Result<Self> {
        Options::new().strict().open_root().serve()
    }

    /// A clinic's page at `/host.html`, with this in its body and the element's script in its head;
    /// without a policy, with open roots.
    pub fn hosting(body: &str) -> Result<Self> {
        Options::new().hosting(body).open_root().serve()
    }

    /// A strict clinic's page with nothing but the element, at `/host.html`.
    pub fn clinic() -> Result<Self> {
        let options = Options::new().strict().hosting("<fascia-map></fascia-map>");
        options.open_root().serve()
    }

    /// With headers and changes of one's own.
    #[must_use]
    pub fn options() -> Options {
        Options::new()
    }

    /// The address of a path.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.server.port)
    }

    /// All requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What the policy forbade so far, as each engine reports it.
    #[must_use]
    pub fn violations(&self) -> Vec<String> {
        self.reports
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The paths that a page asked for since an earlier moment; the icon is what a browser asks for.
    #[must_use]
    pub fn asked_since(&self, moment: Instant) -> Vec<String> {
        let later = self
            .requests()
            .into_iter()
            .filter(|request| request.at > moment);
        let later = later.filter(|request| request.path != "/favicon.ico");
        later.map(|request| request.path).collect()
    }
}

impl Options {
    fn new() -> Self {
        Self {
            headers: Vec::new(),
            files: Vec::new(),
            media: Vec::new(),
            rewrite: Box::new(|_, bytes| Some(bytes)),
        }
    }

    /// Adds a header to every answer.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A page, or another file of text, that is not of the release.
    #[must_use]
    pub fn page(self, path: &str, text: &str) -> Self {
        self.file(path, text.into())
    }

    /// A file of any kind that is not of the release.
    #[must_use]
    pub fn file(mut self, path: &str, bytes: Vec<u8>) -> Self {
        self.files.push((path.to_owned(), bytes));
        self
    }

    /// A clinic's page at `/host.html`, with this in its body and the element's script in its head.
    #[must_use]
    pub fn hosting(self, body: &str) -> Self {
        self.page("/host.html", &host("/fascia-map.js", body))
    }

    /// Serves files whose names end so as another type.
    #[must_use]
    pub fn media(mut self, ending: &'static str, kind: &'static str) -> Self {
        self.media.push((ending, kind));
        self
    }

    /// The strict policy, with changes besides.
    #[must_use]
    pub fn strict(self) -> Self {
        self.header("Content-Security-Policy", STRICT)
    }

    /// Changes a file as it is served, by its path from `/`; `None` makes it missing.
    #[must_use]
    pub fn rewrite(
        mut self,
        change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        let before = self.rewrite;
        self.rewrite = Box::new(move |path, bytes| change(path, before(path, bytes)?));
        self
    }

    /// Writes the attribute that opens the shadow root into every `<fascia-map>`, for audits.
    #[must_use]
    pub fn open_root(self) -> Self {
        self.rewrite(|path, bytes| {
            if media_type(path) != HTML {
                return Some(bytes);
            }
            let page = String::from_utf8(bytes).ok()?;
            Some(
                page.replace("<fascia-map", "<fascia-map open-root")
                    .into_bytes(),
            )
        })
    }

    /// Serves the release at a free port.
    pub fn serve(self) -> Result<Site> {
        let dist = dist()?;
        let (log, reports) = (Log::default(), Reports::default());
        let server = {
            let (log, reports) = (log.clone(), reports.clone());
            Server::start(move |asked| self.answer(&dist, asked, &log, &reports))?
        };
        Ok(Site {
            server,
            log,
            reports,
        })
    }

    /// What the harness itself needs is not in the log.
    fn answer(&self, dist: &Path, asked: Asked, log: &Log, reports: &Reports) -> Answer {
        match asked.path.as_str() {
            REPORT => {
                keep(reports, asked.body);
                of_harness("", "text/plain")
            }
            watch::PATH => of_harness(watch::SCRIPT, "text/javascript"),
            FRAME => of_harness(EMPTY, HTML),
            _ => {
                let (path, at) = (asked.path.clone(), Instant::now());
                keep(log, Request { path, at });
                self.file_at(dist, &asked.path)
            }
        }
    }

    /// The file at an address, as it is served.
    fn file_at(&self, dist: &Path, url: &str) -> Answer {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let outside = path.split('/').any(|part| part == "..");
        let own = self.files.iter().find(|(own, _)| *own == path);
        let own = own.map(|(_, bytes)| bytes.clone());
        let of_release = || std::fs::read(dist.join(path.trim_start_matches('/'))).ok();
        let bytes = own
            .or_else(|| of_release().filter(|_| !outside))
            .and_then(|bytes| (self.rewrite)(&path, bytes))
            .map(|bytes| watch::watched(bytes, media_type(&path) == HTML));
        let status = if bytes.is_some() { 200 } else { 404 };
        let other = self.media.iter().find(|(ending, _)| path.ends_with(ending));
        let kind = other.map_or_else(|| media_type(&path), |(_, kind)| kind);
        let mut headers = self.headers.clone();
        headers.push(("Content-Type".to_owned(), kind.to_owned()));
        Answer {
            status,
            headers,
            body: bytes.unwrap_or_default(),
        }
    }
}

/// A file of the harness itself, without any policy.
fn of_harness(text: &str, kind: &str) -> Answer {
    let headers = [("Content-Type", kind), ("Access-Control-Allow-Origin", "*")];
    Answer {
        status: 200,
        headers: headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        body: text.into(),
    }
}

fn keep<T>(list: &Mutex<Vec<T>>, entry: T) {
    list.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(entry);
}

/// The release: `FASCIA_DIST`, or `dist` in the checkout.
pub fn dist() -> Result<PathBuf> {
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    let dist = std::env::var_os("FASCIA_DIST").map_or_else(usual, PathBuf::from);
    dist.canonicalize()
        .with_context(|| format!("no release in {}; run: cargo xtask build", dist.display()))
}

/// A page of a clinic that embeds the map from this address.
#[must_use]
pub fn host(script: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Our clinic</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <script type=\"module\" src=\"{script}\"></script></head>\
         <body><main><h1>Our clinic</h1>{body}</main></body></html>"
    )
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
