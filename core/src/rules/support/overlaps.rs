//! `support-overlaps`

use crate::code::{RecordType, SupportElement};
use crate::evidence::{Entry, History};
use crate::judging::{Check, Id, Judge, Scene, SkipReason, Spell, judge_overlaps, rule};
use crate::record::{Key, Record, Support};
use crate::time::{Day, Period};

rule! {
    /// Support that is registered again while it continues is counted twice, in elements and in days. Support
    /// without an end continues.
    ///
    /// Support is compared with the other support of the client, in courses and without one; if a course is not in
    /// the delivery, with the support of that course. `other` covers many things, so two elements of `other` are not
    /// compared. If several earlier elements overlap, the finding names the one that ends last.
    ///
    /// Fails: debt counselling by the municipality from 2013-05-02 on, and again from 2013-06-01 on.
    /// Fixed: the true end in the first record, or one record for both.
    Support Warning "support-overlaps"
    args: {
        /// The id of the support that has already begun.
        other: Id = "Id'et på den støtte, der allerede er i gang.",
        /// The first day in both records.
        from: Day = "Den første dag, der er med i begge poster.",
    }
    title: "Same support at the same time", "Samme støtte på samme tid";
    en: "on {from} the same support by the same provider has already begun, in `{other}`",
        "if the earlier support has ended, record its end; if it is the same support, keep one of the two";
    da: "{from} er den samme støtte fra den samme udbyder allerede i gang, i `{other}`",
        "er den tidligere støtte slut, så registrér afslutningen; er det samme støtte, så behold den ene";
    source: "the manual, section 6: \"Nothing is registered twice: a meeting, an element of support that goes on, a count of staff on a day\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Støtte, der bliver registreret igen, mens den står på, tæller dobbelt, både i antal støtteelementer \
         og i dage. Støtte uden sidste dag står stadig på.",
        "Støtten sammenlignes med borgerens øvrige støtte, både i forløb og uden; er et forløb ikke i \
         leverancen, sammenlignes den kun med støtten i det samme forløb. Støtteelementet »andet« dækker mange \
         ting, så to af den slags sammenlignes ikke. Er der overlap med flere tidligere støtteelementer, \
         nævner bemærkningen det, der slutter sidst.",
        "Forkert: gældsrådgivning fra kommunen fra og med 2. maj 2013 uden sidste dag, og igen fra og med 1. \
         juni 2013.",
        "Rettet: den første støttes rigtige sidste dag, eller én post for begge.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let mut spells = Vec::new();
    for entry in history.of(RecordType::Support) {
        let Record::Support(support) = entry.record else { continue };
        if support.element == SupportElement::Other {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        spells.push(Spell {
            key: (receiver(support, entry, history), support.element, support.provider),
            period: Period::open(support.first_day, support.last_day),
            index: entry.index,
        });
    }
    judge_overlaps(spells, history, judge, "/first_day", |other, from| Args { other, from });
}

/// Returns the key of the client who gets the support, or of the course if its client is not known.
fn receiver(support: &Support, entry: &Entry, history: &History) -> Option<Key> {
    match (&support.pseudonym, entry.course) {
        (Some(pseudonym), _) => Some(Key::of(pseudonym)),
        (None, Some(course)) => Some(history.course(course).map_or(course.key, |course| course.client)),
        (None, None) => None,
    }
}
