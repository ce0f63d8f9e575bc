//! A static file server for one test: own port, own origin, own log of requests.

use crate::{Result, watch};
use anyhow::{Context, anyhow};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;
use tiny_http::{Header, Response, Server};

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
type Rewrite = Box<dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send>;

/// The release, served from this process until dropped.
pub struct Site {
    server: Arc<Server>,
    log: Log,
    reports: Reports,
    thread: Option<JoinHandle<()>>,
}

/// How a site is served.
pub struct Options {
    headers: Vec<(String, String)>,
    pages: Vec<(String, String)>,
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

    /// With headers and changes of one's own.
    #[must_use]
    pub fn options() -> Options {
        Options::new()
    }

    /// The address of a path.
    pub fn address(&self, path: &str) -> Result<String> {
        let to = self
            .server
            .server_addr()
            .to_ip()
            .context("the server has no port")?;
        Ok(format!("http://127.0.0.1:{}{path}", to.port()))
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

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Options {
    fn new() -> Self {
        Self {
            headers: Vec::new(),
            pages: Vec::new(),
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
    pub fn page(mut self, path: &str, text: &str) -> Self {
        self.pages.push((path.to_owned(), text.to_owned()));
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
        change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + 'static,
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
        let server = Server::http(("127.0.0.1", 0)).map_err(|error| anyhow!("{error}"))?;
        let server = Arc::new(server);
        let (log, reports) = (Log::default(), Reports::default());
        let thread = {
            let (server, log, reports) = (server.clone(), log.clone(), reports.clone());
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    self.handle(request, &dist, &log, &reports);
                }
            })
        };
        Ok(Site {
            server,
            log,
            reports,
            thread: Some(thread),
        })
    }

    fn handle(&self, mut request: tiny_http::Request, dist: &Path, log: &Log, reports: &Reports) {
        let path = request.url().to_owned();
        if path == REPORT {
            let mut text = String::new();
            let _ = request.as_reader().read_to_string(&mut text);
            reports
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(text);
            let _ = request.respond(Response::empty(204));
            return;
        }
        if path == watch::PATH {
            let _ = request.respond(Self::of_harness(watch::SCRIPT, "text/javascript"));
            return;
        }
        if path == FRAME {
            let _ = request.respond(Self::of_harness(EMPTY, HTML));
            return;
        }
        let at = Instant::now();
        let entry = Request {
            path: path.clone(),
            at,
        };
        log.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(entry);
        let _ = request.respond(self.answer(dist, &path));
    }

    /// A file of the harness itself, without any policy and not in the log.
    fn of_harness(text: &str, kind: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        let mut response = Response::from_string(text);
        for (name, value) in [("Content-Type", kind), ("Access-Control-Allow-Origin", "*")] {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        response
    }

    fn answer(&self, dist: &Path, url: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let outside = path.split('/').any(|part| part == "..");
        let own = self.pages.iter().find(|(own, _)| *own == path);
        let own = own.map(|(_, text)| text.clone().into_bytes());
        let of_release = || std::fs::read(dist.join(path.trim_start_matches('/'))).ok();
        let bytes = own
            .or_else(|| of_release().filter(|_| !outside))
            .and_then(|bytes| (self.rewrite)(&path, bytes))
            .map(|bytes| watch::watched(bytes, media_type(&path) == HTML));
        let status = if bytes.is_some() { 200 } else { 404 };
        let mut response = Response::from_data(bytes.unwrap_or_default()).with_status_code(status);
        let other = self.media.iter().find(|(ending, _)| path.ends_with(ending));
        let kind = other.map_or_else(|| media_type(&path), |(_, kind)| kind);
        let kind = ("Content-Type".to_owned(), kind.to_owned());
        for (name, value) in self.headers.iter().chain([&kind]) {
            if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
                response.add_header(header);
            }
        }
        response
    }
}

/// The release: `FASCIA_DIST`, or `dist` in the checkout.
fn dist() -> Result<PathBuf> {
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
