-- The statutory annual report: what was typed by hand into its cells and parts, which no register counts or which takes
-- the place of what one counts.

create table statutory_value (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  plan_id varchar(36) not null references plan (id),
  cell varchar(60) not null check (length(cell) > 0),
  typed varchar not null check (length(typed) > 0),
  constraint statutory_value_once unique (plan_id, cell)
);
