//! Counting tests from what their runners say at the end.

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Tests or checks that passed.
    pub passed: usize,
    /// Tests or checks that failed.
    pub failed: usize,
}

impl Count {
    /// One check, which is not made of tests.
    pub fn of_check(succeeded: bool) -> Self {
        Self {
            passed: usize::from(succeeded),
            failed: usize::from(!succeeded),
        }
    }

    /// Reads the closing lines of cargo test (and all that imitates it) and of nextest.
    ///
    /// A run that failed without a failed test, such as one that did not compile, counts as one.
    pub fn of_run(output: &str, succeeded: bool) -> Self {
        let closing = |line: &&str| {
            let line = line.trim_start();
            line.starts_with("test result:") || line.starts_with("Summary [")
        };
        let mut sum = output
            .lines()
            .filter(closing)
            .fold(Self::default(), |sum, line| Self {
                passed: sum.passed + number_before(line, "passed"),
                failed: sum.failed + number_before(line, "failed"),
            });
        if !succeeded && sum.failed == 0 {
            sum.failed = 1;
        }
        sum
    }
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

fn number_before(line: &str, word: &str) -> usize {
    let words: Vec<_> = line
        .split([' ', ',', ';'])
        .filter(|word| !word.is_empty())
        .collect();
    let at = words.iter().position(|other| *other == word);
    at.and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_runners_are_understood() {
        let cargo = "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured\n\
                     test result: ok. 2 passed; 0 failed; 1 ignored";
        assert_eq!(
            Count::of_run(cargo, false),
            Count {
                passed: 5,
                failed: 1
            }
        );
        let nextest =
            "     Summary [   0.005s] 12 tests run: 11 passed (1 slow), 1 failed, 0 skipped";
        assert_eq!(
            Count::of_run(nextest, false),
            Count {
                passed: 11,
                failed: 1
            }
        );
    }

    #[test]
    fn what_does_not_compile_has_failed() {
        assert_eq!(
            Count::of_run("error: expected `;`", false),
            Count {
                passed: 0,
                failed: 1
            }
        );
    }
}
