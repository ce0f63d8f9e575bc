//! The middle of many values, and the one that few are above.

/// The value in the middle; none of none.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    share(values, 0.5)
}

/// The value that one in twenty is above; none of none.
pub fn p95(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    share(values, 0.95)
}

/// The smallest value that this share of all does not exceed.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a place in a short list"
)]
fn share(values: impl IntoIterator<Item = f64>, share: f64) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let place = (values.len() as f64 * share).ceil() as usize;
    values.get(place.saturating_sub(1)).copied()
}

#[cfg(test)]
mod tests {
    use super::{median, p95};

    #[test]
    fn they_are_values_of_the_list() {
        assert_eq!(median([3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(p95((1..=20).map(f64::from)), Some(19.0));
        assert_eq!(p95([5.0]), Some(5.0));
        assert_eq!(median([]), None);
    }
}
