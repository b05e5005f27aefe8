// What a program may write with the types, and what the compiler must refuse.
import type { ClientRef, Contact, Course, DeliveryDocument, Report } from "../../../v1/udvej.js";
import type { Record as AnyRecord } from "../../../v1/udvej.js";

const contact: Contact = {
  record: "contact",
  id: "c-1",
  revision: 1,
  status: "active",
  day: "2014-02-03",
  municipality: "0751",
  administration: "social",
  unit: "counselling_centre",
  received_by: "bridge_builder",
  referred_by: "reden",
  client: { card: "TPXHF5N4" },
  advice: ["housing", "debt"],
};

// The field `record` decides, and a switch that forgets a type does not compile.
export function day(record: AnyRecord): string | undefined {
  switch (record.record) {
    case "contact":
    case "anonymity_lift":
    case "consent_withdrawal":
    case "meeting":
    case "baseline":
    case "measurement":
    case "outcome":
    case "participation":
      return record.day;
    case "staffing":
    case "card_distribution":
      return record.last_day;
    case "course":
      return record.clock_start ?? record.opened;
    case "support":
    case "offer":
      return record.first_day;
    case "tally":
      return record.period.first_day;
    default: {
      const forgotten: never = record;
      return forgotten;
    }
  }
}

export const known = (client: ClientRef) => typeof client === "object" && "pseudonym" in client;

export const document: DeliveryDocument = {
  delivery: {
    format: "udvej/1",
    id: "d-1",
    sender: "example",
    municipality: "0751",
    period: { first_day: "2014-01-01", last_day: "2014-12-31" },
    created: "2015-01-02",
    strategy: "exit_dk",
    expected: { contact: 1 },
  },
  records: [contact],
};

export const errors = (report: Report) => report.findings.filter((finding) => finding.severity === "error");

// @ts-expect-error a code in Danish
export const unit: Contact = { ...contact, unit: "Rådgivningscenter" };
// @ts-expect-error a number for a text
export const municipality: Contact = { ...contact, municipality: 751 };
// @ts-expect-error a field that there is not
export const name: Contact = { ...contact, name: "nobody" };
// @ts-expect-error no CPR number leaves the house
export const client: ClientRef = { cpr: "" };
// @ts-expect-error not optional
export const revision: Contact = { ...contact, revision: undefined };
// @ts-expect-error another type of record
export const record: Contact = { ...contact, record: "course" };
// @ts-expect-error a course needs more
export const course: Course = { record: "course", id: "f-1", revision: 1, status: "active" };
// @ts-expect-error meetings have no administration
export const administration = (record: AnyRecord & { record: "meeting" }) => record.administration;
