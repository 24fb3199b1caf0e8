-- The registers: what they are made of, their entries and what became of each; the office's own days; what was asked of
-- whom. A definition is kept as it was when entries were made under it: a changed one is a new version.

create table register_definition (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  register varchar(60) not null check (length(register) > 0),
  version integer not null check (version > 0),
  ordinal integer not null,
  body varchar not null,
  retired_on date,
  constraint definition_of_version unique (register, version)
);

-- Which item of a plan a register serves, where the office says it; the definition's own words say it otherwise.
create table register_link (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  register varchar(60) not null,
  item_id varchar(36) references work_item (id),
  constraint link_of_register unique (plan_id, register)
);

-- content, stage, kind, closed_on, voided_on, limit_days and plain follow from the definition, the fields and the acts: they are
-- kept so that a hundred thousand entries can be counted without reading each.
create table entry (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  register varchar(60) not null,
  definition_id varchar(36) not null references register_definition (id),
  division_id varchar(36) references division (id),
  entry_year integer not null,
  running integer not null check (running > 0),
  opened_on date not null,
  stage varchar(60) not null,
  content varchar not null,
  kind varchar(100),
  closed_on date,
  voided_on date,
  limit_days integer check (limit_days >= 0),
  plain boolean not null,
  fields varchar not null,
  constraint entry_of_number unique (number),
  constraint entry_of_running unique (register, entry_year, running),
  check (closed_on is null or closed_on >= opened_on),
  check (voided_on is null or closed_on is not null)
);

create table entry_act (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  entry_id varchar(36) not null references entry (id),
  ordinal integer not null check (ordinal > 0),
  act varchar(60) not null,
  on_day date not null,
  days integer check (days > 0),
  reason varchar,
  done_by varchar(100) not null,
  fields varchar not null,
  constraint act_of_ordinal unique (entry_id, ordinal)
);

create table special_day (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  on_day date not null,
  kind varchar(10) not null check (kind in ('OFF', 'WORK')),
  name varchar(100) not null,
  constraint special_day_of_date unique (on_day)
);

create table reminder (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  division_id varchar(36) not null references division (id),
  on_day date not null,
  asked_by varchar(100) not null,
  text varchar not null,
  matters varchar not null,
  answered_on date,
  answer varchar
);

create index definition_of_register on register_definition (register, version);
create index entry_standing on entry (closed_on, definition_id, division_id, kind, opened_on, limit_days, plain, voided_on);
create index entry_by_day on entry (register, opened_on);
create index entry_by_content on entry (register, content);
create index entry_by_stage on entry (register, stage, opened_on);
create index entry_by_closing on entry (register, closed_on, opened_on);
create index act_of_entry on entry_act (entry_id, on_day, ordinal);
create index reminder_of_plan on reminder (plan_id, on_day);
