-- A case, and the records of it as the exchange spells them. There is no column for anything that identifies a person.
create table if not exists case_file (
    id uuid primary key,
    opened date not null
);

create table if not exists record (
    case_id uuid not null references case_file (id),
    type text not null,
    id text not null,
    content json not null,
    primary key (type, id)
);

create index if not exists record_of_case on record (case_id);
