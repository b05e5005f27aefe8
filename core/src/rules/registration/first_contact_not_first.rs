//! `registration-first-contact-not-first`

use foldhash::HashMap;

use crate::code::Answer;
use crate::evidence::{Client, ContactFacts, History, Lift, LiftedFrom, Positions, earliest};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Key;
use crate::time::{Day, Period};

rule! {
    /// The number of first contacts limits the possible number of persons, so a client who has been there before
    /// must not be counted as new. Contacts belong to one client if they have the same card or pseudonym. They
    /// also do if a lifting links the card or the contact to the pseudonym, with the client's consent to link
    /// earlier contacts.
    ///
    /// The rule is skipped for an anonymous contact that is linked to no other. A contact without an earlier one is
    /// judged only if the delivery's period covers the programme from its start. Two contacts on the same day are
    /// not ordered.
    ///
    /// Fails: `"first_contact": "yes"` on 2012-05-02, and a contact with the same card on 2012-05-01.
    /// Fixed: `"first_contact": "no"`, if the client is the same.
    Registration Warning "registration-first-contact-not-first"
    args: {
        /// The day of the contact that is recorded as the first.
        day: Day = "Datoen for den henvendelse, der er registreret som den første.",
        /// The day of an earlier contact of the client.
        earlier: Day = "Datoen for en tidligere henvendelse fra den samme borger.",
    }
    title: "Not the first contact", "Ikke den første henvendelse";
    en: "the contact on {day} is recorded as the client's first, but there is one on {earlier}",
        "correct `first_contact`, the day, or the card";
    da: "henvendelsen {day} er registreret som borgerens første, men der er en tidligere fra {earlier}",
        "ret oplysningen om første henvendelse (`first_contact`), datoen eller kortet";
    source: "the manual, section 6: \"A client's first contact has no earlier one of the same client\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Antallet af første henvendelser sætter en grænse for, hvor mange personer der kan være. En borger, \
         der har henvendt sig før, må derfor ikke tælles som ny. Henvendelser hører til den samme borger, når \
         de har samme kort eller samme pseudonym. Det gør de også, når en ophævelse af anonymitet knytter \
         kortet eller henvendelsen til pseudonymet, og borgeren har samtykket i, at tidligere henvendelser \
         tilknyttes.",
        "Reglen gælder ikke for en anonym henvendelse, der ikke er knyttet til nogen anden. Er der ingen \
         tidligere henvendelse, kan reglen kun vurderes, hvis leverancens periode dækker hele tiden fra \
         Exit-pakkens begyndelse til henvendelsen. To henvendelser på samme dag har ingen rækkefølge.",
        "Forkert: henvendelsen 2. maj 2012 er registreret som borgerens første, men der er en henvendelse med \
         samme kort 1. maj 2012.",
        "Rettet: henvendelsen 2. maj 2012 er ikke den første (`\"first_contact\": \"no\"`), hvis det er den \
         samme borger.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let linked = Linked::new(history);
    let clients: Vec<Option<Key>> = history.contacts.iter().map(|contact| linked.client(contact)).collect();
    let known =
        || history.contacts.iter().zip(&clients).filter_map(|(contact, client)| Some((contact, (*client)?)));
    let says_first = |contact: &ContactFacts| contact.first_contact == Answer::Yes;
    // For clients with a contact that is recorded as the first: the day of their earliest contact.
    let recorded_first = known().filter(|(contact, _)| says_first(contact));
    let mut first = earliest(recorded_first.map(|(contact, client)| (client, contact.day)));
    if !first.is_empty() {
        for (contact, client) in known() {
            if let Some(day) = first.get_mut(&client) {
                *day = contact.day.min(*day);
            }
        }
    }
    let sees_all_before = |last_day| {
        let programme = scene.strategy.exit_package_from;
        programme.is_some_and(|first_day| scene.sees(Period { first_day, last_day }))
    };
    for (contact, client) in history.contacts.iter().zip(clients) {
        let client = client.filter(|_| says_first(contact));
        match client.and_then(|client| first.get(&client)) {
            None => judge.skip(SkipReason::NotApplicable),
            Some(earlier) if *earlier < contact.day => {
                let args = Args { day: contact.day, earlier: *earlier };
                judge.fail_at(contact.index, "/first_contact", args);
            }
            Some(_) if sees_all_before(contact.day) => judge.pass(),
            Some(_) => judge.skip(SkipReason::OutsidePeriod),
        }
    }
}

/// The pseudonyms that cards and single contacts are linked to.
struct Linked<'a> {
    rows: &'a Positions,
    cards: HashMap<Key, Key>,
    contacts: HashMap<Key, Key>,
}

impl<'a> Linked<'a> {
    /// Links through the first lifting of each card and contact, if the client consented to link earlier contacts.
    fn new(history: &History<'a>) -> Self {
        let mut linked =
            Self { rows: history.positions, cards: HashMap::default(), contacts: HashMap::default() };
        let links = |lift: &&Lift| lift.first.is_none() && lift.facts.links_earlier;
        for lift in history.lifts().iter().filter(links) {
            match lift.facts.from {
                LiftedFrom::Card(token) => linked.cards.insert(token, lift.facts.pseudonym),
                LiftedFrom::Contact(contact) => linked.contacts.insert(contact, lift.facts.pseudonym),
            };
        }
        linked
    }

    /// Returns the key of the client of a contact: a pseudonym or the token of a card, which never have the same
    /// form. Returns `None` for an anonymous contact that is not linked.
    fn client(&self, contact: &ContactFacts) -> Option<Key> {
        match contact.client {
            Client::Pseudonym(pseudonym) => Some(pseudonym),
            Client::Card(token) => Some(self.cards.get(&token).copied().unwrap_or(token)),
            Client::Anonymous if self.contacts.is_empty() => None,
            Client::Anonymous => self.contacts.get(&contact.key(self.rows)?).copied(),
        }
    }
}
