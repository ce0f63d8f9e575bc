//! What a file weighs on its way to a browser.

/// The bytes of `raw` as brotli 11.
pub fn brotli_11(raw: &[u8]) -> usize {
    let mut small = Vec::new();
    let options = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    let mut raw = raw;
    brotli::BrotliCompress(&mut raw, &mut small, &options).expect("memory can be written to");
    small.len()
}
