//! Which deliveries count.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::code_list;
use crate::exchange::{ByteSource, Member, SourceError, source_bytes};
use crate::record::Delivery;

code_list! {
    /// What became of a delivery in its dataset (udfald).
    #[da = "Hvad der blev af en leverance i sit datasæt."]
    Standing {
        Counts = "counts", "counts", "tæller med";
        Duplicate = "duplicate", "the same file a second time", "samme fil én gang til";
        Conflicting = "conflicting", "another file has the same sender and id", "en anden fil har samme afsender og id";
        Replaced = "replaced", "replaced by another delivery", "erstattet af en anden leverance";
        Unusable = "unusable", "the header cannot be used", "oplysningerne om leverancen kan ikke bruges";
    }
}

code_list! {
    /// What became of a replacement (erstatning).
    #[da = "Hvad der blev af en erstatning."]
    Replacement {
        Done = "done", "it replaces the delivery", "leverancen er erstattet";
        NotAccepted = "not_accepted", "it has errors, so the other one still counts", "den har fejl, så den anden tæller stadig med";
        Missing = "missing", "the delivery that it replaces is not here", "den leverance, den erstatter, er her ikke";
        OtherMunicipality = "other_municipality", "the delivery that it replaces is about another municipality", "den leverance, den erstatter, handler om en anden kommune";
        Twice = "twice", "several deliveries replace the same one", "flere leverancer erstatter den samme";
        Circle = "circle", "the deliveries replace each other in a circle", "leverancerne erstatter hinanden i ring";
    }
}

/// What became of each delivery, in the order in which they were given.
#[derive(Debug)]
pub(super) struct Standings {
    pub(super) of: Vec<Standing>,
    /// What became of the replacement, for deliveries that replace another.
    pub(super) replacements: Vec<Option<Replacement>>,
}

impl Standings {
    /// Settles the deliveries. `sources` are their names and bytes.
    pub(super) fn settle<'m, S: ByteSource>(
        members: impl Iterator<Item = &'m Member>,
        sources: &[(String, S)],
    ) -> Result<Self, SourceError<S::Error>> {
        let members: Vec<&Member> = members.collect();
        let header = |number: usize| members.get(number).and_then(|member| member.report.delivery.as_ref());
        let usable = |number| if header(number).is_some() { Standing::Counts } else { Standing::Unusable };
        let mut of: Vec<Standing> = (0..members.len()).map(usable).collect();
        same_files(&mut of, &members, sources)?;
        same_ids(&mut of, &header);
        let replacements = replace(&mut of, &members, &header);
        Ok(Self { of, replacements })
    }
}

/// Finds files that are there twice. The one with the first name counts.
fn same_files<S: ByteSource>(
    of: &mut [Standing],
    members: &[&Member],
    sources: &[(String, S)],
) -> Result<(), SourceError<S::Error>> {
    let mut alike: BTreeMap<(u64, &str), Vec<usize>> = BTreeMap::new();
    for (number, (member, (_, source))) in members.iter().zip(sources).enumerate() {
        // Equal files have equal digests. Comparing bytes is left for those that have.
        alike.entry((source.size(), member.report.digest.as_str())).or_default().push(number);
    }
    for mut numbers in alike.into_values() {
        numbers.sort_by_key(|number| sources.get(*number).map(|(name, _)| name));
        let mut firsts: Vec<usize> = Vec::new();
        for number in numbers {
            let mut seen = false;
            for first in &firsts {
                let pair = sources.get(*first).zip(sources.get(number));
                seen = seen || pair.map_or(Ok(false), |((_, one), (_, other))| same_bytes(one, other))?;
            }
            match of.get_mut(number) {
                Some(standing) if seen => *standing = Standing::Duplicate,
                _ => firsts.push(number),
            }
        }
    }
    Ok(())
}

/// The number of bytes that are compared at a time.
const PIECE: usize = 1 << 20;

fn same_bytes<S: ByteSource>(one: &S, other: &S) -> Result<bool, SourceError<S::Error>> {
    let mut from = 0;
    while from < one.size() {
        if source_bytes(one, from, PIECE)? != source_bytes(other, from, PIECE)? {
            return Ok(false);
        }
        from += PIECE as u64;
    }
    Ok(one.size() == other.size())
}

/// Finds different files with the same sender and id. Nobody knows which of them is right, so neither counts.
fn same_ids<'m>(of: &mut [Standing], header: &impl Fn(usize) -> Option<&'m Delivery>) {
    let mut named: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (number, standing) in of.iter().enumerate() {
        if let (Standing::Counts, Some(delivery)) = (standing, header(number)) {
            named.entry((&delivery.sender, &delivery.id)).or_default().push(number);
        }
    }
    for number in named.into_values().filter(|numbers| numbers.len() > 1).flatten() {
        if let Some(standing) = of.get_mut(number) {
            *standing = Standing::Conflicting;
        }
    }
}

/// Takes away the deliveries that were replaced, and returns what became of each replacement.
fn replace<'m>(
    of: &mut [Standing],
    members: &[&Member],
    header: &impl Fn(usize) -> Option<&'m Delivery>,
) -> Vec<Option<Replacement>> {
    let counting = |number: &usize| of.get(*number) == Some(&Standing::Counts);
    let numbers: Vec<usize> = (0..of.len()).filter(counting).collect();
    let ids: BTreeMap<(&str, &str), usize> = numbers
        .iter()
        .filter_map(|number| header(*number).map(|it| ((it.sender.as_str(), it.id.as_str()), *number)))
        .collect();
    let replaced_by = |number: usize| {
        let delivery = header(number)?;
        Some((delivery, ids.get(&(delivery.sender.as_str(), delivery.replaces.as_deref()?)).copied()))
    };
    // Which delivery each one replaces, where both are here.
    let mut replaces: BTreeMap<usize, usize> = BTreeMap::new();
    let mut outcomes: Vec<Option<Replacement>> = vec![None; of.len()];
    for number in &numbers {
        let Some((delivery, target)) = replaced_by(*number).filter(|(it, _)| it.replaces.is_some()) else {
            continue;
        };
        let same_municipality =
            |target: &usize| header(*target).is_some_and(|it| it.municipality == delivery.municipality);
        let outcome = match target {
            None => Replacement::Missing,
            Some(target) if !same_municipality(&target) => Replacement::OtherMunicipality,
            Some(target) => {
                replaces.insert(*number, target);
                Replacement::Done
            }
        };
        if let Some(place) = outcomes.get_mut(*number) {
            *place = Some(outcome);
        }
    }
    let mut set = |number: usize, outcome| {
        replaces_nothing(&mut outcomes, number, outcome);
    };
    for number in in_circle(&replaces) {
        set(number, Replacement::Circle);
    }
    let mut by_target: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, target) in &replaces {
        by_target.entry(*target).or_default().push(*number);
    }
    for number in by_target.values().filter(|numbers| numbers.len() > 1).flatten() {
        set(*number, Replacement::Twice);
    }
    replaces.retain(|number, _| outcomes.get(*number) == Some(&Some(Replacement::Done)));
    // A delivery is replaced as soon as one after it in its chain was accepted as a whole.
    let after: BTreeMap<usize, usize> = replaces.iter().map(|(number, target)| (*target, *number)).collect();
    let accepted = |number: usize| members.get(number).is_some_and(|member| member.report.accepted);
    for (number, target) in &replaces {
        let chain = std::iter::successors(Some(*number), |number| after.get(number).copied());
        let is_replaced = chain.take(of.len()).any(accepted);
        match (is_replaced, of.get_mut(*target), outcomes.get_mut(*number)) {
            (true, Some(standing), _) => *standing = Standing::Replaced,
            (false, _, Some(outcome)) => *outcome = Some(Replacement::NotAccepted),
            _ => {}
        }
    }
    outcomes
}

fn replaces_nothing(outcomes: &mut [Option<Replacement>], number: usize, why: Replacement) {
    if let Some(outcome) = outcomes.get_mut(number) {
        *outcome = Some(why);
    }
}

/// Returns the deliveries that replace each other in a circle.
fn in_circle(replaces: &BTreeMap<usize, usize>) -> BTreeSet<usize> {
    let is_in_circle = |start: &usize| {
        let next = |number: &usize| replaces.get(number).copied();
        let chain = std::iter::successors(next(start), next);
        chain.take(replaces.len()).any(|number| number == *start)
    };
    replaces.keys().copied().filter(is_in_circle).collect()
}
