-- A person may have a password. What proves it lies under its mark (the SHA-256 of it), outside the images of the
-- history, which hold the mark alone. Older proofs stay, so that taking a change back finds them.

alter table person add column password_mark varchar(64) check (length(password_mark) = 64);

create table password (
  mark varchar(64) not null primary key check (length(mark) = 64),
  proof varchar(500) not null
);

-- Wrong passwords in a row. No part of the history: it is emptied by the right one.
create table wrong_password (
  person_id varchar(36) not null primary key,
  tries integer not null check (tries > 0),
  last_at timestamp not null
);

-- A division saw what it was asked.
alter table reminder add column seen_on date;
alter table reminder add column seen_by varchar(100);
