//! Doing several stages at once without their waiting for one another in the middle.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// What only one stage at a time can use. Cargo too lets only one build into a folder of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing of the kind.
    Nowhere,
    /// The results of builds to develop and test with.
    Debug,
    /// The results of a release.
    Release,
}

/// Something to do, which may have to wait for others.
pub trait Job: Sync {
    /// What others call it.
    fn name(&self) -> &str;
    /// What it takes for itself alone.
    fn place(&self) -> Place;
    /// The names of jobs that must have ended before, as far as they are there.
    fn after(&self) -> &[&str];
}

/// Which jobs wait, and which run.
struct Board<'a, J> {
    waiting: Vec<&'a J>,
    running: Vec<&'a J>,
}

impl<'a, J: Job> Board<'a, J> {
    /// Takes the first job that may start now.
    fn take(&mut self) -> Option<&'a J> {
        let at = self.waiting.iter().position(|job| self.may_start(*job))?;
        let job = self.waiting.remove(at);
        self.running.push(job);
        Some(job)
    }

    fn may_start(&self, job: &J) -> bool {
        let mut open = self.waiting.iter().chain(&self.running);
        let is_free = |other: &&J| job.place() == Place::Nowhere || other.place() != job.place();
        self.running.iter().all(is_free) && !open.any(|other| job.after().contains(&other.name()))
    }
}

/// Does all jobs with so many hands; each hand takes the first that may start.
pub fn work<J: Job>(jobs: &[J], hands: usize, run: impl Fn(&J) + Sync) {
    let board = Mutex::new(Board {
        waiting: jobs.iter().collect(),
        running: Vec::new(),
    });
    let changed = Condvar::new();
    std::thread::scope(|scope| {
        for _ in 0..hands.max(1) {
            scope.spawn(|| hand(&board, &changed, &run));
        }
    });
}

fn hand<J: Job>(board: &Mutex<Board<J>>, changed: &Condvar, run: &impl Fn(&J)) {
    let mut seen = locked(board);
    loop {
        if let Some(job) = seen.take() {
            drop(seen);
            run(job);
            seen = locked(board);
            seen.running.retain(|other| !std::ptr::eq(*other, job));
            changed.notify_all();
        } else if seen.waiting.is_empty() {
            return;
        } else {
            seen = changed.wait(seen).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn locked<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;

    struct Trial(&'static str, Place, &'static [&'static str]);

    impl Job for Trial {
        fn name(&self) -> &str {
            self.0
        }
        fn place(&self) -> Place {
            self.1
        }
        fn after(&self) -> &[&str] {
            self.2
        }
    }

    /// The names of the jobs in the order in which they began.
    fn begun(jobs: &[Trial], hands: usize, while_running: impl Fn(&Trial) + Sync) -> Vec<&str> {
        let order = Mutex::new(Vec::new());
        work(jobs, hands, |job| {
            locked(&order).push(job.0);
            while_running(job);
        });
        order.into_inner().unwrap()
    }

    #[test]
    fn with_one_hand_all_is_done_in_order() {
        let jobs = [
            Trial("lint", Place::Debug, &[]),
            Trial("build", Place::Release, &[]),
            Trial("walk", Place::Nowhere, &["build", "not in this run"]),
        ];
        assert_eq!(begun(&jobs, 1, |_| ()), ["lint", "build", "walk"]);
    }

    #[test]
    fn a_job_waits_for_its_place_and_for_what_it_needs() {
        let both = Barrier::new(2);
        let jobs = [
            Trial("lint", Place::Debug, &[]),
            Trial("native", Place::Debug, &[]),
            Trial("walk", Place::Nowhere, &["build"]),
            Trial("build", Place::Release, &[]),
        ];
        // `lint` goes on until `build` has begun: the two between them must not.
        let order = begun(&jobs, 2, |job| {
            if ["lint", "build"].contains(&job.0) {
                both.wait();
            }
        });
        assert_eq!(
            order[..2]
                .iter()
                .filter(|name| ["lint", "build"].contains(*name))
                .count(),
            2
        );
        assert_eq!(order.len(), 4);
    }
}
