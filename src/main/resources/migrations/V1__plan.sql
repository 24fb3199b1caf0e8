-- The plan file: one department's plans, what is owed, what was reported, and everything that was ever changed.
-- Portable on purpose (integer, varchar, date, timestamp): the same tables are made on SQLite and on PostgreSQL.
-- Every table of records has an id that outlives exports and a revision that grows with each change.

create table office (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  warning_days integer not null check (warning_days between 0 and 250)
);

create table plan (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  year integer not null check (year between 1949 and 2200),
  title varchar(500) not null check (length(title) > 0),
  doc_number varchar(100),
  issuer varchar(200),
  issued date,
  constraint plan_of_year unique (year)
);

create table source_document (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  name varchar(500) not null,
  text varchar not null
);

create table section (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  ordinal integer not null check (ordinal > 0),
  label varchar(40) not null,
  depth integer not null check (depth > 0),
  title varchar(500) not null
);

create table work_item (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  section_id varchar(36) references section (id),
  number integer not null check (number > 0),
  label varchar(40) not null,
  title varchar(500),
  text varchar not null,
  closed_on date
);

create table division (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  ordinal integer not null check (ordinal > 0),
  name varchar(100) not null check (length(name) > 0),
  kind varchar(40) not null,
  since_year integer,
  retired_on date,
  constraint division_of_name unique (name)
);

create table person (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  name varchar(100) not null check (length(name) > 0),
  division_id varchar(36) references division (id),
  role varchar(20) not null check (role in ('COORDINATOR', 'DIVISION_HEAD', 'MEMBER', 'READER')),
  constraint person_of_name unique (name)
);

create table division_group (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  name varchar(200) not null check (length(name) > 0),
  kinds varchar(500) not null
);

create table group_assignment (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  item_id varchar(36) not null references work_item (id),
  group_id varchar(36) not null references division_group (id),
  role varchar(20) not null check (role in ('LEAD', 'SUPPORT', 'IMPLEMENT')),
  constraint group_once_an_item unique (item_id, group_id)
);

create table assignment (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  item_id varchar(36) not null references work_item (id),
  division_id varchar(36) not null references division (id),
  role varchar(20) not null check (role in ('LEAD', 'SUPPORT', 'IMPLEMENT')),
  group_id varchar(36) references division_group (id),
  constraint division_once_an_item unique (item_id, division_id)
);

create table obligation (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  item_id varchar(36) not null references work_item (id),
  ordinal integer not null check (ordinal > 0),
  quote varchar not null,
  kind varchar(30) not null check (kind in
    ('BY_DATE', 'TIMES_PER_YEAR', 'WITHIN_WORKING_DAYS', 'WITHIN_DAYS', 'EVERY_PERIOD', 'STANDING')),
  due date,
  times integer check (times > 0),
  days integer check (days >= 0),
  after_event varchar(500),
  period varchar(20) check (period in ('WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  period_day integer check (period_day between 1 and 31),
  owed_by varchar(20) not null check (owed_by in ('ITEM', 'EACH_DIVISION')),
  excused varchar,
  check (kind <> 'BY_DATE' or due is not null),
  check (kind <> 'TIMES_PER_YEAR' or times is not null),
  check (kind not in ('WITHIN_WORKING_DAYS', 'WITHIN_DAYS') or days is not null),
  check (kind <> 'EVERY_PERIOD' or period is not null)
);

create table fulfilment (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  obligation_id varchar(36) not null references obligation (id),
  division_id varchar(36) references division (id),
  on_day date not null,
  note varchar not null
);

create table progress (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  assignment_id varchar(36) not null references assignment (id),
  percent integer not null check (percent between 0 and 100),
  done varchar not null,
  problems varchar not null,
  next_steps varchar not null,
  on_day date not null,
  state varchar(20) not null check (state in ('DRAFTED', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
  reported_by varchar(100) not null,
  recorded_at timestamp not null,
  constraint progress_of_number unique (number)
);

-- The history: one row for each act, chained by hash, and one for each record that it touched.
create table change (
  seq integer not null primary key,
  at timestamp not null,
  who varchar(100) not null,
  on_day date not null,
  told varchar(100) not null,
  arguments varchar not null,
  act varchar(10) not null check (act in ('DO', 'UNDO', 'REDO')),
  target_seq integer references change (seq),
  hash varchar(64) not null,
  check ((act = 'DO') = (target_seq is null))
);

create table change_row (
  seq integer not null references change (seq),
  ordinal integer not null,
  kind varchar(40) not null,
  row_id varchar(36) not null,
  item_id varchar(36),
  image_before varchar,
  image_after varchar,
  primary key (seq, ordinal),
  check (image_before is not null or image_after is not null)
);

-- Short numbers that a person can type, unique in the file; never given twice, undo or not.
create table counter (
  name varchar(40) not null primary key,
  last integer not null check (last >= 0)
);

-- Which program wrote the file, and which an older one must make way for.
create table file_info (
  id integer not null primary key check (id = 1),
  file_id varchar(36) not null,
  needs_version varchar(20) not null
);

create index section_of_plan on section (plan_id);
create index work_item_of_plan on work_item (plan_id, number);
create index obligation_of_item on obligation (item_id);
create index fulfilment_of_obligation on fulfilment (obligation_id);
create index progress_of_assignment on progress (assignment_id, state, on_day, number);
create index change_of_actor on change (who, seq);
create index change_of_target on change (target_seq);
create index change_row_of_record on change_row (row_id, seq);
create index change_row_of_item on change_row (item_id, seq);
