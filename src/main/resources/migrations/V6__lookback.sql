-- The look-back: rounds over a plan, what they saw and found, the measures against it and what became of them; and which
-- item of an earlier year an item carries on.

create table item_forebear (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  item_id varchar(36) not null references work_item (id),
  forebear_id varchar(36) not null references work_item (id),
  constraint forebear_of_item unique (item_id),
  check (item_id <> forebear_id)
);

create table look_back (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  plan_id varchar(36) not null references plan (id),
  looked_at_id varchar(36) references plan (id),
  of_year integer not null check (of_year between 1949 and 2200),
  on_day date not null,
  started_by varchar(100) not null,
  constraint look_back_of_number unique (number)
);

create table inspection (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  round_id varchar(36) not null references look_back (id),
  item_id varchar(36) not null references work_item (id),
  division_id varchar(36) not null references division (id),
  result varchar(20) not null check (result in ('CARRIED_OUT', 'PARTLY', 'NOT_CARRIED_OUT', 'NO_LONGER_DUE')),
  seen varchar not null,
  on_day date not null,
  done_by varchar(100) not null,
  constraint inspection_of_number unique (number)
);

-- steps, closed_on, in_time and voided_on follow from the measures and acts: they are kept so that ten thousand findings can
-- be counted without reading each, and so that nothing is taken back from under what was built on it.
create table finding (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  round_id varchar(36) not null references look_back (id),
  item_id varchar(36) references work_item (id),
  division_id varchar(36) not null references division (id),
  problem varchar not null check (length(problem) > 0),
  kind varchar(100) not null,
  cause varchar not null,
  repeats_id varchar(36) references finding (id),
  on_day date not null,
  found_by varchar(100) not null,
  steps integer not null check (steps >= 0),
  closed_on date,
  in_time boolean not null,
  voided_on date,
  constraint finding_of_number unique (number),
  check (closed_on is null or closed_on >= on_day),
  check (voided_on is null or closed_on is null),
  check (repeats_id is null or repeats_id <> id)
);

create table rectification (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  finding_id varchar(36) not null references finding (id),
  measure varchar not null check (length(measure) > 0),
  division_id varchar(36) not null references division (id),
  person varchar(100) not null,
  due date not null,
  limit_days integer check (limit_days > 0),
  on_day date not null,
  planned_by varchar(100) not null,
  constraint rectification_of_number unique (number),
  check (due >= on_day)
);

create table finding_act (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  finding_id varchar(36) not null references finding (id),
  rectification_id varchar(36) references rectification (id),
  step varchar(20) not null check (step in
    ('SUBMIT', 'SEND_BACK', 'CLOSE', 'ASK_TIME', 'GRANT_TIME', 'REFUSE_TIME', 'WITHDRAW', 'VOID')),
  on_day date not null,
  until date,
  said varchar,
  label varchar(100),
  done_by varchar(100) not null check (length(done_by) > 0),
  constraint finding_act_of_number unique (number),
  check (step not in ('ASK_TIME', 'GRANT_TIME') or until is not null),
  check (step <> 'SUBMIT' or (rectification_id is not null and said is not null)),
  check (step not in ('CLOSE', 'VOID') or rectification_id is null)
);

create index look_back_of_plan on look_back (plan_id);
create index inspection_of_round on inspection (round_id, item_id, division_id, on_day);
create index finding_of_round on finding (round_id, on_day);
create index finding_standing on finding (closed_on, voided_on, on_day);
create index finding_of_division on finding (division_id, on_day);
create index finding_by_day on finding (on_day, number);
create index finding_of_item on finding (item_id);
create index rectification_of_finding on rectification (finding_id);
create index act_of_finding on finding_act (finding_id);

-- Files attached to findings: a check cannot be widened where it stands, so the table is made again with all its rows.
create table evidence_again (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  item_id varchar(36) references work_item (id),
  division_id varchar(36) references division (id),
  entry_id varchar(36) references entry (id),
  finding_id varchar(36) references finding (id),
  name varchar(500) not null check (length(name) > 0),
  bytes integer not null check (bytes > 0),
  sha256 varchar(64) not null check (length(sha256) = 64),
  on_day date not null,
  attached_by varchar(100) not null,
  constraint evidence_by_number unique (number),
  check ((case when item_id is null then 0 else 1 end) + (case when entry_id is null then 0 else 1 end)
    + (case when finding_id is null then 0 else 1 end) = 1),
  check (division_id is null or item_id is not null)
);

insert into evidence_again
  (id, revision, number, item_id, division_id, entry_id, name, bytes, sha256, on_day, attached_by)
  select id, revision, number, item_id, division_id, entry_id, name, bytes, sha256, on_day, attached_by from evidence;

drop table evidence;

alter table evidence_again rename to evidence;

create index evidence_of_item on evidence (item_id);
create index evidence_of_entry on evidence (entry_id);
create index evidence_of_finding on evidence (finding_id);
