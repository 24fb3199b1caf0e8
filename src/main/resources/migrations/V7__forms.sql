-- The form that goes round: what went to which division under which number, and what came back of it.

create table form_issue (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  division_id varchar(36) not null references division (id),
  issue integer not null check (issue > 0),
  on_day date not null,
  ask_back date,
  issued_by varchar(100) not null,
  file_name varchar(500) not null check (length(file_name) > 0),
  row_count integer not null check (row_count >= 0),
  constraint form_issue_once unique (plan_id, issue, division_id),
  check (ask_back is null or ask_back >= on_day)
);

create table form_return (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  issue_id varchar(36) not null references form_issue (id),
  on_day date not null,
  collected_by varchar(100) not null,
  file_name varchar(500) not null check (length(file_name) > 0),
  digest varchar(64) not null check (length(digest) = 64),
  taken integer not null check (taken >= 0),
  left_out integer not null check (left_out >= 0),
  constraint form_return_once unique (issue_id, digest)
);

create index form_return_of_issue on form_return (issue_id, on_day);
