//! `tally-period-doubtful`

use crate::code::PeriodBasis;
use crate::judging::{Check, Judge, Name, Scene, SkipReason, rule};
use crate::record::Tally;
use crate::time::Period;

rule! {
    /// A heading is not a period. The letter prints `2011` over a count that, by the plan of the status, covers
    /// October 2010 to December 2011.
    ///
    /// The rule is skipped for a sum: its period is that of its parts.
    ///
    /// Fails: `"period_basis": "inferred"`.
    /// Fixed: `"period_basis": "stated"`, once a source states the period.
    Tally Warning "tally-period-doubtful"
    args: {
        /// The column of the printed table, or the id of the record if it is in no table.
        column: Name = "Kolonnen i den trykte tabel, eller postens id, hvis tallet ikke står i en tabel.",
        /// The days that the count covers.
        period: Period = "De dage, opgørelsen dækker.",
    }
    title: "Period not stated", "Perioden er ikke oplyst";
    en: "no source states the period of \"{column}\"; it was inferred from other statements ({period})",
        "ask the source for the period; until then, publish the number with this reservation";
    da: "ingen kilde oplyser perioden for »{column}«; den er udledt af andre oplysninger ({period})",
        "spørg kilden om perioden; indtil da skal tallet offentliggøres med dette forbehold";
    source: "the status, 27 October 2010: \"Den næste registrering vil være i januar 2012 og dække perioden oktober 2010 - december 2011\", against the letter's column 2011",
        "statusnotatet, 27. oktober 2010: »Den næste registrering vil være i januar 2012 og dække perioden \
         oktober 2010 - december 2011«, over for brevets kolonne 2011";
    manual_da:
        "En overskrift er ikke en periode. I brevet står der 2011 over et tal, som efter planen i \
         statusnotatet dækker oktober 2010 til og med december 2011.",
        "Reglen gælder ikke for en sum: dens periode er delenes.",
        "Forkert: perioden er udledt af andre oplysninger (`\"period_basis\": \"inferred\"`).",
        "Rettet: perioden er oplyst i en kilde (`\"period_basis\": \"stated\"`), når en kilde oplyser den.";
    check: Check::Tally(check);
}

fn check(tally: &Tally, _: &Scene, judge: &mut Judge) {
    if !tally.sum_of.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    let column = tally.cell.as_ref().map_or(tally.id.as_str(), |cell| cell.column.as_str());
    judge.pass_if(tally.period_basis == PeriodBasis::Stated, "/period_basis", || Args {
        column: column.into(),
        period: tally.period,
    });
}
