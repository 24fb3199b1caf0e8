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
