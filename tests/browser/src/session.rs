//! One `WebDriver` session: the few commands of the protocol that the tests need.

use crate::Result;
use anyhow::{Context, bail};
use serde_json::{Value, json};
use std::time::Duration;

/// The names under which the protocol hands over references.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const SHADOW: &str = "shadow-6066-11e4-a52e-4f735466cecf";

/// A reference to an element of the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Element {
    /// The element as an argument of a script.
    #[must_use]
    pub fn reference(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// A reference to a shadow root, open or closed.
#[derive(Clone, Debug)]
pub(crate) struct Shadow(String);

/// A session, ended by `end`.
pub(crate) struct Session {
    base: String,
}

impl Session {
    pub fn start(driver: &str, capabilities: &Value) -> Result<Self> {
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = request("POST", &format!("{driver}/session"), &wanted)?;
        let id = answer["sessionId"].as_str().context("no session")?;
        let session = Self {
            base: format!("{driver}/session/{id}"),
        };
        let script = json!({ "script": SCRIPT.as_secs() * 1000 });
        session.post("timeouts", &script)?;
        Ok(session)
    }

    pub fn end(&self) {
        let _ = request("DELETE", &self.base, &Value::Null);
    }

    pub fn get(&self, path: &str) -> Result<Value> {
        request("GET", &format!("{}/{path}", self.base), &Value::Null)
    }

    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        request("POST", &format!("{}/{path}", self.base), body)
    }

    /// All elements that a selector matches, in the document or in a shadow root.
    pub fn find_all(&self, within: Option<&Shadow>, selector: &str) -> Result<Vec<Element>> {
        let path = match within {
            Some(shadow) => format!("shadow/{}/elements", shadow.0),
            None => "elements".to_owned(),
        };
        let query = json!({ "using": "css selector", "value": selector });
        let found = self.post(&path, &query)?;
        let ids = found.as_array().into_iter().flatten();
        Ok(ids
            .filter_map(|found| Some(Element(found[ELEMENT].as_str()?.to_owned())))
            .collect())
    }

    /// The shadow root of an element, if it has one.
    pub fn shadow(&self, host: &Element) -> Result<Option<Shadow>> {
        match self.get(&format!("element/{}/shadow", host.0)) {
            Ok(found) => Ok(found[SHADOW].as_str().map(|id| Shadow(id.to_owned()))),
            Err(error) if error.to_string().contains("no such shadow root") => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What an assistive technology is told of an element: its `label` or its `role`.
    pub fn computed(&self, element: &Element, what: &str) -> Result<String> {
        let said = self.get(&format!("element/{}/computed{what}", element.0))?;
        Ok(said.as_str().unwrap_or_default().to_owned())
    }

    pub fn script(&self, body: &str, args: &[Value]) -> Result<Value> {
        self.post("execute/sync", &json!({ "script": body, "args": args }))
    }

    pub fn script_async(&self, body: &str, args: &[Value]) -> Result<Value> {
        self.post("execute/async", &json!({ "script": body, "args": args }))
    }
}

/// How long a script may take: a walk through everything takes its time on a busy machine.
const SCRIPT: Duration = Duration::from_secs(600);

/// How long a driver may take for anything else.
const ANSWER: Duration = Duration::from_secs(90);

/// Whether an error says that the driver has fallen silent, as `WebKit`'s does now and then: no fault of the page.
#[must_use]
pub fn is_silent(error: &anyhow::Error) -> bool {
    let silent = |cause: &ureq::Error| matches!(cause, ureq::Error::Timeout(_));
    error
        .chain()
        .any(|cause| cause.downcast_ref().is_some_and(silent))
}

fn request(method: &str, url: &str, body: &Value) -> Result<Value> {
    let script = url.contains("/execute/");
    let longest = if script { SCRIPT + ANSWER } else { ANSWER };
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(longest))
        .build()
        .into();
    let mut response = match method {
        "GET" => agent.get(url).call(),
        "DELETE" => agent.delete(url).call(),
        _ => agent
            .post(url)
            .content_type("application/json")
            .send(body.to_string()),
    }?;
    let text = response
        .body_mut()
        .with_config()
        .limit(100 << 20)
        .read_to_string()?;
    let mut answer: Value = serde_json::from_str(&text).with_context(|| text.clone())?;
    let value = answer["value"].take();
    if let Some(error) = value["error"].as_str() {
        let message = value["message"].as_str().unwrap_or_default();
        bail!("{error}: {}", message.lines().next().unwrap_or_default());
    }
    Ok(value)
}
