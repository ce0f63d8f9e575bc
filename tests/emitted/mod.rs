//! What the compiler writes for a language, in a folder of its own.

use std::fs;
use std::path::PathBuf;

use fascia_map_compiler::content::Content;

/// A folder of generated files, removed at the end.
pub struct Emitted {
    folder: PathBuf,
}

impl Emitted {
    /// Compiles the content in a language.
    pub fn new(language: &str) -> Self {
        let thread = std::thread::current().id();
        let name = format!("fascia-map-{language}-{}-{thread:?}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the temporary folder is writable");
        let (content, _) = Content::read("content".as_ref(), language);
        content
            .emit(&folder)
            .expect("the temporary folder is writable");
        Self { folder }
    }

    /// A generated file.
    pub fn file(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).expect("it was generated")
    }

    /// All words as the page holds them: numbers of words, the dictionary, and the words of the interface. Without the
    /// references, which are facts.
    pub fn packed_words(&self) -> Vec<u8> {
        let mut bytes = self.file("words.txt").into_bytes();
        for name in self.names("_words.bin") {
            bytes.extend(fs::read(self.folder.join(name)).expect("it was generated"));
        }
        bytes.extend(self.interface().into_bytes());
        bytes
    }

    /// The names of the files of words that end so, in their order, without the references.
    fn names(&self, ending: &str) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(&self.folder)
            .expect("it was generated")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(ending) && !name.starts_with("source_"))
            .collect();
        names.sort();
        names
    }

    /// All words: the packed texts in the order of their names (without the references, which are facts), then the
    /// words of the interface.
    pub fn words(&self) -> Vec<String> {
        let names = self.names("_words.txt");
        let mut words: Vec<String> = names.iter().map(|name| self.file(name)).collect();
        words.push(self.interface());
        words
    }

    /// The texts in the generated code of the interface, one for each key.
    fn interface(&self) -> String {
        let code = self
            .file("language.rs")
            .replace("\\\"", "”")
            .replace("\\u{200f}", "\u{200f}");
        let shown = code
            .lines()
            .filter(|line| line.contains("pub const") || line.trim_start().starts_with('['));
        let texts: Vec<String> = shown
            .map(|line| line.split('"').skip(1).step_by(2).collect())
            .collect();
        // The tag and the direction come first and are no words.
        texts[2..].join("\u{1f}")
    }
}

impl Drop for Emitted {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A text without what the pseudo-language adds: brackets, direction mark, accents, doubled letters.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        let letter = match letter {
            '⟦' | '⟧' | '\u{200f}' | '\u{1f}' => continue,
            'á' => 'a',
            'ç' => 'c',
            'é' => 'e',
            'í' => 'i',
            'ñ' => 'n',
            'ö' => 'o',
            'š' => 's',
            'ü' => 'u',
            'ý' => 'y',
            'ž' => 'z',
            'Á' => 'A',
            'Ç' => 'C',
            'É' => 'E',
            'Í' => 'I',
            'Ñ' => 'N',
            'Ö' => 'O',
            'Š' => 'S',
            'Ü' => 'U',
            other => other,
        };
        if !plain.ends_with(letter) {
            plain.push(letter);
        }
    }
    plain
}
