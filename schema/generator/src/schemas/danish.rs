//! What every field means, in Danish. English stands at the field itself; the Danish term too, in parentheses.

/// The Danish sentence for a field of a type; for what every record has, the type is `Record`. A type as a whole is the
/// field without a name.
pub(super) fn sentence(owner: &str, field: &str, is_record: bool) -> Option<&'static str> {
    let of = |owner: &str| {
        let (_, fields) = FIELDS.iter().find(|(name, _)| *name == owner)?;
        fields.iter().find(|(name, _)| *name == field).map(|(_, sentence)| *sentence)
    };
    of(owner).or_else(|| of("Record").filter(|_| is_record))
}

/// Types, their fields, and what those mean.
pub(super) const FIELDS: &[(&str, &[(&str, &str)])] = &[
    (
        "Record",
        &[
            ("record", "Posttypen: afgør, hvilke andre felter posten har."),
            (
                "id",
                "Afsenderens id for posten, det samme i alle revisioner; aldrig et navn eller et CPR-nummer.",
            ),
            ("revision", "1, første gang posten skrives, og én mere for hver rettelse."),
            ("status", "Om posten gælder eller er registreret ved en fejl."),
            ("municipality", "Den kommune, posten hører til, med fire cifre."),
        ],
    ),
    (
        "Contact",
        &[
            (
                "",
                "Én henvendelse til nogen, der kan hjælpe. Den kan være anonym, så henvendelser tæller ikke mennesker.",
            ),
            ("day", "Den dag, henvendelsen fandt sted."),
            ("municipality", "Den kommune, der blev henvendt til, med fire cifre."),
            ("administration", "Den forvaltning, der blev henvendt til."),
            ("unit", "Den slags sted, henvendelsen skete på."),
            ("received_by", "Hvem der tog imod henvendelsen."),
            ("referred_by", "Hvem der henviste borgeren."),
            ("client", "Borgeren, med den grad af anonymitet, som henvendelsen skete under."),
            ("card_shown", "Om borgeren viste et VIP-kort; ikke vist, hvis feltet mangler."),
            (
                "first_contact",
                "Om borgeren siger, at det er den første henvendelse; uoplyst, hvis feltet mangler.",
            ),
            ("advice", "Hvad rådgivningen handlede om."),
            ("offers", "Id'er på de tilbud, borgeren blev orienteret om eller henvist til."),
            ("results", "Hvad henvendelsen førte til."),
        ],
    ),
    (
        "AnonymityLift",
        &[
            ("", "En borger ophæver sin anonymitet: en hændelse for sig, med dato og samtykke."),
            ("day", "Den dag, anonymiteten blev ophævet."),
            ("municipality", "Den kommune, anonymiteten blev ophævet i, med fire cifre."),
            ("from", "Det, borgeren var kendt ved indtil da: et VIP-kort eller én anonym henvendelse."),
            ("pseudonym", "Borgerens pseudonym fra da af."),
            (
                "consent_day",
                "Den dag, borgeren samtykkede i ophævelsen; uden samtykke er anonymiteten ikke ophævet.",
            ),
            (
                "links_earlier",
                "Om borgerens tidligere anonyme henvendelser knyttes til pseudonymet; ellers ikke.",
            ),
            ("link_consent_day", "Den dag, borgeren også samtykkede i det."),
        ],
    ),
    (
        "LiftSource",
        &[
            ("card", "Nummeret på et VIP-kort, otte tegn."),
            ("contact", "Id på den ene anonyme henvendelse, hvor anonymiteten blev ophævet."),
        ],
    ),
    (
        "ClientRef",
        &[
            (
                "card",
                "Nummeret på et VIP-kort, otte tegn: knytter henvendelser sammen uden at sige, hvem borgeren er.",
            ),
            ("pseudonym", "Et nøglet pseudonym, 26 tegn, for en borger, der har ophævet sin anonymitet."),
        ],
    ),
    (
        "ConsentWithdrawal",
        &[
            ("", "En borger trækker sit samtykke tilbage: fra da af er borgeren ikke i noget datasæt."),
            ("municipality", "Den kommune, samtykket blev trukket tilbage i, med fire cifre."),
            ("day", "Den dag, samtykket blev trukket tilbage."),
            ("pseudonym", "Borgerens pseudonym."),
        ],
    ),
    (
        "Course",
        &[
            ("", "Et forløb for en kendt borger, fra kontaktskabelse til afslutning."),
            ("kind", "Hvilken slags forløb det er."),
            ("pseudonym", "Borgerens pseudonym: i et forløb er borgeren altid kendt."),
            ("municipality", "Den kommune, forløbet hører under, med fire cifre."),
            ("residence", "Den kommune, borgeren bor i, med fire cifre."),
            ("profile", "Den CTI-profil i strategien, som forløbet følger."),
            ("opened", "Den dag, kontaktskabelsen (præ-CTI) begyndte; den tæller ikke med i forløbets tid."),
            (
                "clock_start",
                "Den dag, fase 1 og dermed forløbets tid begynder; mangler, mens der stadig skabes kontakt.",
            ),
            ("tenancy", "Den dag, borgerens bolig blev lejet, hvor profilen kræver det."),
            ("adult_confirmed", "Om nogen har sikret sig, at borgeren er fyldt 18 år; ellers ikke."),
            ("subgroups", "De delmålgrupper, borgeren hører til, over tid."),
            ("workers", "Hvem der arbejder i forløbet, over tid."),
            ("plans", "Planerne for faserne."),
            ("transfer", "Hvad der er gjort for at overdrage støtten."),
            ("end", "Hvordan forløbet sluttede; mangler, mens det er i gang."),
            ("closing_note", "Dagen for det afsluttende notat."),
        ],
    ),
    (
        "SubgroupMembership",
        &[
            ("from", "Den første dag, tilhørsforholdet gælder; det gælder til det næste."),
            ("subgroups", "Delmålgrupperne: begge, én eller ingen."),
            ("grounds", "Hvad tilhørsforholdet bygger på."),
        ],
    ),
    (
        "WorkerPeriod",
        &[
            ("worker", "Afsenderens id for medarbejderen: et nummer eller en kode, aldrig et navn."),
            ("from", "Den første dag."),
            ("to", "Den første dag efter den sidste; mangler, mens det står på."),
        ],
    ),
    (
        "PhasePlan",
        &[
            ("phase", "Fasen."),
            ("planned", "Den dag, planen blev lagt."),
            ("focus_areas", "Hvad arbejdet i fasen handler om: et til tre fokusområder."),
        ],
    ),
    (
        "TransferOfCare",
        &[
            ("meeting", "Dagen for overdragelsesmødet."),
            ("agreement", "Dagen for aftalen om fortsat støtte."),
        ],
    ),
    (
        "CourseEnd",
        &[
            (
                "day",
                "Den første dag efter forløbet: et forløb, der løber til ende, slutter den dag, fase 3 slutter.",
            ),
            ("reason", "Hvorfor forløbet sluttede."),
        ],
    ),
    (
        "Meeting",
        &[
            ("", "Et møde eller opkald i et forløb."),
            ("municipality", "Forløbets kommune, med fire cifre."),
            ("course", "Forløbets id."),
            ("day", "Den dag, mødet fandt sted."),
            ("with", "Hvem mødet var med."),
            ("place", "Hvor mødet fandt sted."),
            ("worker", "Afsenderens id for medarbejderen: et nummer eller en kode, aldrig et navn."),
        ],
    ),
    (
        "Support",
        &[
            ("", "Et støtteelement, som en borger i et forløb fik."),
            ("municipality", "Forløbets kommune, med fire cifre."),
            ("course", "Forløbets id."),
            ("element", "Hvad støtten bestod i."),
            ("provider", "Hvem der gav støtten."),
            ("from", "Den første dag."),
            ("to", "Den første dag efter den sidste; mangler, mens det står på."),
        ],
    ),
    (
        "Measurement",
        &[
            ("", "Hvad der blev målt hos en borger i et forløb, eller hvorfor intet blev målt."),
            ("municipality", "Forløbets kommune, med fire cifre."),
            ("course", "Forløbets id."),
            ("wave", "Målebølgen: hvornår i forløbet der blev målt."),
            ("instrument", "Det redskab, der blev målt med."),
            ("version", "Redskabets version."),
            ("day", "Den dag, målingen blev eller skulle være foretaget."),
            ("respondent", "Hvem der svarede."),
            ("recall_days", "Hvor mange dage tilbageblikket har, hvor redskabet har et."),
            ("value", "Den rå værdi; mangler, hvis der ikke blev målt."),
            ("missing", "Hvorfor der ikke er nogen værdi."),
        ],
    ),
    (
        "Outcome",
        &[
            ("", "Hvad der blev af borgeren i et forløb, og hvem der vurderede det."),
            ("municipality", "Forløbets kommune, med fire cifre."),
            ("course", "Forløbets id."),
            ("outcome", "Hvad der blev af borgeren."),
            ("day", "Den dag, udfaldet blev vurderet."),
            ("assessor", "Hvem der vurderede det."),
            ("window", "De dage, vurderingen dækker."),
        ],
    ),
    (
        "Tally",
        &[
            (
                "",
                "En optælling, der er lavet andetsteds, som en kilde trykker den; den blandes aldrig med talte poster.",
            ),
            ("municipality", "Den kommune, optællingen handler om, med fire cifre."),
            ("counter", "Hvis arbejde der er talt op."),
            ("unit", "Hvad der faktisk er talt, uanset hvad der står over tallet."),
            ("count", "Tallet."),
            ("period", "De dage, optællingen dækker."),
            ("period_basis", "Hvordan perioden kendes."),
            ("method", "Hvordan optællingen er lavet."),
            ("source", "Nummeret på det dokument, tallet står i."),
            ("cell", "Hvor i en trykt tabel tallet står."),
            ("outcome", "Kun dem med dette udfald er talt; mangler, hvis alle er talt."),
            (
                "part_of",
                "Id på den optælling, disse er en del af, hvis kilden siger det; ellers må der ikke regnes en andel.",
            ),
            ("sum_of", "For en sum: id'er på de optællinger, den lægger sammen."),
        ],
    ),
    (
        "TallyCell",
        &[("table", "Tabellen."), ("row", "Rækken."), ("column", "Kolonnen, som dens overskrift er trykt.")],
    ),
    (
        "Staffing",
        &[
            ("", "Hvor mange der arbejdede eller mødtes på en dag."),
            ("municipality", "Den kommune, der arbejdes i, med fire cifre."),
            ("day", "Dagen."),
            ("kind", "Hvad der er talt."),
            ("count", "Tallet."),
        ],
    ),
    (
        "CardDistribution",
        &[
            ("", "VIP-kort, der er delt ud: kort, ikke gange de er brugt."),
            ("municipality", "Den kommune, kortene er til, med fire cifre."),
            ("day", "Dagen, eller den sidste dag i den periode, kortene blev uddelt i."),
            ("from", "Hvem der delte kortene ud."),
            ("to", "Hvem kortene blev delt ud til."),
            ("count", "Hvor mange kort der blev delt ud; ikke hvor mange gange de blev brugt."),
        ],
    ),
    (
        "Offer",
        &[
            ("", "Et tilbud, som borgere kan orienteres om eller henvises til."),
            ("municipality", "Den kommune, tilbuddet er for, med fire cifre."),
            ("provider", "Hvem der giver tilbuddet."),
            ("topic", "Hvad tilbuddet handler om."),
            ("from", "Den første dag, tilbuddet er åbent."),
            ("to", "Den første dag, tilbuddet ikke længere er åbent."),
        ],
    ),
    (
        "Participation",
        &[
            ("", "En kommunes eller NGO's skridt ind i exitprojektet."),
            ("municipality", "Den kommune, der deltager, eller som NGO'en arbejder i, med fire cifre."),
            ("ngo", "Den NGO, der tager skridtet; mangler, hvis det er kommunen."),
            ("step", "Skridtet ind i projektet."),
            ("day", "Dagen for det."),
        ],
    ),
    ("Period", &[("from", "Den første dag i perioden."), ("to", "Den første dag efter perioden.")]),
    (
        "Document",
        &[
            ("delivery", "Leverancens hoved: hvem, hvad, hvornår og hvor mange poster."),
            ("records", "Posterne."),
        ],
    ),
    (
        "Delivery",
        &[
            ("format", "Udvekslingsformatets version."),
            ("id", "Afsenderens id for leverancen."),
            ("sender", "Hvem der afleverer: et id, ikke en persons navn."),
            ("municipality", "Den kommune, leverancen handler om, med fire cifre."),
            ("period", "De dage, leverancen handler om."),
            ("created", "Den dag, leverancen blev dannet."),
            ("strategy", "Id på den strategi, som leverancen følger og bedømmes efter."),
            ("pseudonym_key", "Nøglen bag leverancens pseudonymer, hvis der er nogen."),
            ("expected", "Hvor mange poster af hver type afsenderen skrev."),
            ("replaces", "Id på den leverance, som denne erstatter."),
        ],
    ),
    ("PseudonymKey", &[("id", "Nøglens offentlige id."), ("input", "Hvad pseudonymerne er dannet af.")]),
    (
        "ExpectedCounts",
        &[
            ("contact", "Antal henvendelser."),
            ("anonymity_lift", "Antal ophævelser af anonymitet."),
            ("consent_withdrawal", "Antal tilbagetrækninger af samtykke."),
            ("course", "Antal forløb."),
            ("meeting", "Antal møder."),
            ("support", "Antal støtteelementer."),
            ("measurement", "Antal målinger."),
            ("outcome", "Antal udfald."),
            ("tally", "Antal optællinger, der er lavet andetsteds."),
            ("staffing", "Antal poster om bemanding."),
            ("card_distribution", "Antal kortuddelinger."),
            ("offer", "Antal tilbud."),
            ("participation", "Antal skridt ind i projektet."),
        ],
    ),
    (
        "Strategy",
        &[
            ("id", "Det, en leverance kalder strategien."),
            ("version", "Strategiens version."),
            ("title", "Det, folk kalder den."),
            ("in_force", "De dage, forløb følger strategien."),
            (
                "exit_package_from",
                "Den dag, Exit-pakken trådte i kraft: ingen henvendelse under den er tidligere; mangler, hvor den ikke gælder.",
            ),
            (
                "pilot_from",
                "Den dag, projektets pilotfase begyndte: intet CTI-forløb begynder før; mangler, hvor der ingen var.",
            ),
            ("profiles", "De CTI-profiler, et forløb kan følge."),
            ("parameters", "De tal, forløb bedømmes efter."),
            ("focus_areas", "Hvad arbejdet i en fase kan handle om."),
            ("waves", "Hvad der måles i et forløb og hvornår; tom, hvor intet er planlagt."),
            ("assumed", "Hvad ingen kilde siger: JSON-pegepinde til de dele af strategien, der er antaget."),
        ],
    ),
    (
        "InForce",
        &[
            ("from", "Den første dag."),
            ("to", "Den første dag, strategien ikke længere gælder; mangler, mens den gælder."),
        ],
    ),
    ("LocalText", &[("en", "Teksten på engelsk."), ("da", "Teksten på dansk.")]),
    (
        "Profile",
        &[
            ("id", "Det, et forløb kalder profilen."),
            ("months_per_phase", "Kalendermåneder i hver af de tre faser, 1 til 12."),
            ("needs_tenancy", "Om borgeren skal have en bolig, før fase 1 begynder; ellers ikke."),
        ],
    ),
    (
        "Parameters",
        &[
            ("focus_areas_at_least", "Færrest forskellige fokusområder i en fase."),
            ("focus_areas_at_most", "Flest forskellige fokusområder i en fase."),
            ("plan_within_days", "Dage efter en fases begyndelse, inden for hvilke dens plan lægges."),
            (
                "agreement_months_before_end",
                "Måneder før forløbets afslutning, inden for hvilke fortsat støtte skal være aftalt.",
            ),
            ("meetings_first_month", "Færrest møder eller opkald i den første måned."),
            ("community_meetings_phase_1", "Færrest møder med borgeren i nærmiljøet i fase 1."),
            ("network_meetings_phase_1", "Færrest møder med borgerens netværk i fase 1."),
            (
                "meeting_every_days",
                "Dage fra et møde til det næste i hver af de tre faser: vejledende, ikke et krav.",
            ),
            ("supervision_every_weeks", "Uger, inden for hvilke teamet har supervision."),
            ("clients_per_worker", "Flest aktive borgere for én fuldtidsmedarbejder."),
        ],
    ),
    (
        "MeasurementWave",
        &[
            ("wave", "Hvilken målebølge."),
            ("instruments", "De redskaber, der mindst måles med."),
            (
                "months_after_end",
                "Måneder fra forløbets afslutning til ankeret for opfølgningen; 0 for alle andre bølger.",
            ),
            ("days_before", "Dage før ankeret, fra hvilke målingen er rettidig."),
            ("days_after", "Dage efter ankeret, indtil hvilke målingen er rettidig."),
        ],
    ),
    (
        "Policy",
        &[
            (
                "max_findings",
                "De fleste fund, en rapport opregner; den tæller dem alle. Nul eller mindre opregner ingen.",
            ),
            ("severities", "Regler, der vejer mere eller mindre, end kataloget siger."),
            ("waivers", "Hvad der lades passere for en tid."),
        ],
    ),
    (
        "SeverityChange",
        &[("rule", "Reglens kode."), ("severity", "Hvor meget den vejer i stedet."), ("reason", "Hvorfor.")],
    ),
    (
        "Waiver",
        &[
            ("rule", "Reglens kode."),
            ("delivery", "Id på den leverance, den gælder; alle leverancer, hvis feltet mangler."),
            ("record", "Den posttype, den gælder; alle typer, hvis feltet mangler."),
            ("id", "Id på den post, den gælder; alle poster, hvis feltet mangler."),
            (
                "path",
                "Hvor i posten: en JSON-pegepind, der også gælder alt under den; hele posten, hvis den er tom.",
            ),
            ("reason", "Hvorfor."),
            ("until", "Den sidste dag, den gælder."),
        ],
    ),
    (
        "Report",
        &[
            ("format", "Rapportformatets version: `udvej-report/1`."),
            ("library", "Versionen af det bibliotek, der bedømte."),
            ("strategy", "Den strategi, der blev bedømt efter."),
            ("policy", "SHA-256 af det, politikken ændrer ved reglerne; mangler, hvis den intet ændrer."),
            ("today", "Den dag, der blev bedømt ud fra."),
            ("delivery", "Leverancens hoved, hvis det kunne bruges."),
            (
                "accepted",
                "Om leverancen og hver post i den blev godtaget: der er intet fund af alvoren `error`.",
            ),
            ("totals", "Hvor mange fund der er af hver alvor, også dem, der ikke er opregnet."),
            (
                "reconciliation",
                "Hvad der blev af hver modtaget post, for hver type og for poster, hvis type ikke kan læses: `received = accepted + quarantined + duplicate + superseded`.",
            ),
            ("rules", "Hver regel i kataloget: hvor ofte den bedømte, og hvorfor den ikke gjorde."),
            (
                "findings",
                "Fundene efter linje og dernæst efter regel; højst så mange, som politikken tillader.",
            ),
            ("findings_omitted", "Hvor mange fund der ikke er opregnet."),
            (
                "digest",
                "SHA-256, hexadecimalt, af hele dommen med hvert fund, også dem, der ikke er opregnet.",
            ),
        ],
    ),
    (
        "StrategyUsed",
        &[("id", "Strategiens id."), ("version", "Dens version."), ("digest", "SHA-256 af dens indhold.")],
    ),
    (
        "Totals",
        &[
            ("error", "Fejl: det, de handler om, kan ikke bruges."),
            ("warning", "Advarsler: brugbart og tvivlsomt."),
            ("information", "Oplysninger."),
            ("waived", "Hvor mange af dem en dispensation lader passere."),
        ],
    ),
    (
        "Reconciliation",
        &[
            ("record", "Typen; mangler for poster, hvis type ikke kan læses."),
            ("expected", "Hvor mange leverancens hoved varsler."),
            ("received", "Hvor mange der var i filen."),
            ("accepted", "Hvor mange der kan bruges."),
            ("quarantined", "Hvor mange der ikke kan og er sat til side med deres fund."),
            ("duplicate", "Hvor mange der gentager en post med samme id, revision og indhold."),
            ("superseded", "Hvor mange der har en senere revision i samme leverance."),
        ],
    ),
    (
        "LedgerEntry",
        &[
            ("code", "Reglens kode."),
            ("evaluated", "Hvor ofte den bedømte."),
            ("failed", "Hvor ofte den fandt en fejl."),
            ("skipped", "Hvad den lod stå ubedømt og hvorfor. En regel, der intet bedømte, siger det her."),
        ],
    ),
    ("Skipped", &[("reason", "Hvorfor."), ("count", "Hvor ofte.")]),
    (
        "Finding",
        &[
            ("code", "Reglens kode."),
            ("severity", "Hvor meget fundet vejer."),
            ("record", "Postens type; mangler for leverancen som helhed, eller hvor typen ikke kan læses."),
            ("id", "Postens id, hvis det kan vises uden fare."),
            (
                "line",
                "Den linje i filen, posten begynder på, fra 1; mangler for en post, der er bedømt for sig.",
            ),
            ("path", "Hvor i posten: en JSON-pegepind; tom for posten som helhed."),
            ("args", "Hvad teksten nævner: dage, antal, koder."),
            ("fingerprint", "Seksten hexadecimale cifre, som er de samme, når samme fejl leveres igen."),
            ("caused_by", "Fingeraftrykket på det fund, som dette følger af."),
            ("waived_by", "Den dispensation, der lader fundet passere: en JSON-pegepind ind i politikken."),
        ],
    ),
    ("Arg", &[("name", "Dens navn i teksten."), ("value", "Værdien: en dag, et antal, en kode.")]),
];
