/// The address that the site will have; empty when it is not known, then all addresses are relative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// Reads an address such as `https://example.org/map/`.
    ///
    /// # Errors
    /// When it is no web address, or could end the attribute it is written into.
    pub fn read(address: &str) -> Result<Self, String> {
        let web = ["https://", "http://"]
            .iter()
            .any(|start| address.starts_with(start));
        let plain = address
            .chars()
            .all(|c| c.is_ascii_graphic() && !"\"'<>&?#\\".contains(c));
        match (address, web && plain) {
            ("", _) => Ok(Self::default()),
            (_, true) => Ok(Self([address.trim_end_matches('/'), "/"].concat())),
            _ => Err(format!(
                "{address:?} is no address for the pages; write it as https://example.org/map/"
            )),
        }
    }

    /// The address of a file; without a base as a page of the same folder names it.
    #[must_use]
    pub fn of(&self, name: &str) -> String {
        if self.known() {
            return [&self.0, name].concat();
        }
        name.rsplit('/').next().unwrap_or(name).to_owned()
    }

    /// Whether the address is known.
    #[must_use]
    pub fn known(&self) -> bool {
        !self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_or_refused() {
        let of = |base: &str| Base::read(base).map(|b| b.of("zones/temple.html"));
        assert_eq!(
            of("https://example.org/map").as_deref(),
            Ok("https://example.org/map/zones/temple.html")
        );
        assert_eq!(of("").as_deref(), Ok("temple.html"));
        for bad in [
            "example.org",
            "javascript:alert(1)",
            "https://a\"b",
            "https://a/<b>",
            "https://a b",
        ] {
            assert!(Base::read(bad).is_err(), "{bad}");
        }
    }
}
