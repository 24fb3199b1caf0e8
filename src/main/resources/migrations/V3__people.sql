-- What divisions report goes to the office and comes back: who reviewed it, on which day, and with what words.

alter table progress add column reviewed_by varchar(100);
alter table progress add column reviewed_on date;
alter table progress add column review_note varchar;

-- More time that a division asked for; first_due is the limit that it wants moved, and stays as it was.
create table extension (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  assignment_id varchar(36) not null references assignment (id),
  first_due date not null,
  until date not null,
  reason varchar not null,
  on_day date not null,
  asked_by varchar(100) not null,
  state varchar(20) not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
  decided_by varchar(100),
  decided_on date,
  note varchar,
  constraint extension_of_number unique (number),
  check (until > first_due),
  check ((state = 'ASKED') = (decided_on is null))
);

create index extension_of_assignment on extension (assignment_id, on_day);

-- Attached files. The content lies in pieces under its hash, once, whatever it is attached to; the history holds the hash.
create table evidence (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  item_id varchar(36) references work_item (id),
  division_id varchar(36) references division (id),
  entry_id varchar(36) references entry (id),
  name varchar(500) not null check (length(name) > 0),
  bytes integer not null check (bytes > 0),
  sha256 varchar(64) not null check (length(sha256) = 64),
  on_day date not null,
  attached_by varchar(100) not null,
  constraint evidence_of_number unique (number),
  check ((item_id is null) <> (entry_id is null)),
  check (division_id is null or item_id is not null)
);

create table evidence_piece (
  sha256 varchar(64) not null,
  ordinal integer not null check (ordinal >= 0),
  content bytea not null,
  primary key (sha256, ordinal)
);

create index evidence_of_item on evidence (item_id);
create index evidence_of_entry on evidence (entry_id);
