//! What makes Chromium a slow phone.

use browser_tests::{Browser, Result};
use serde_json::json;

/// The conditions in words.
pub const NAME: &str = "slow 4G (1.6 Mbit/s, 150 ms), processor 4 times slower";

/// Down and up, in bytes a second.
const DOWN: u32 = 1_600_000 / 8;
const UP: u32 = 750_000 / 8;

/// From a request to the first of its answer, in milliseconds.
const LATENCY: u32 = 150;

/// How many times slower than this machine's processor.
const SLOWER: u32 = 4;

/// Slows network and processor, and gives the screen the size of a small phone.
pub fn emulate(browser: &Browser) -> Result {
    browser.devtools("Network.enable", &json!({}))?;
    browser.devtools(
        "Network.emulateNetworkConditions",
        &json!({
            "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP,
        }),
    )?;
    browser.devtools(
        "Emulation.setDeviceMetricsOverride",
        &json!({ "width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": true }),
    )?;
    slow_processor(browser)
}

/// Slows the processor alone.
pub fn slow_processor(browser: &Browser) -> Result {
    browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": SLOWER }))?;
    Ok(())
}
