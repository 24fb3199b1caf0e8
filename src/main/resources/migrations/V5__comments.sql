-- What people say to each other about an item (评论). Mentions are the ids of divisions, parted by blanks.

create table comment (
  id varchar(36) not null primary key,
  revision integer not null check (revision > 0),
  number integer not null,
  item_id varchar(36) not null references work_item (id),
  author varchar(100) not null,
  on_day date not null,
  said_at timestamp not null,
  text varchar not null check (length(text) > 0),
  mentions varchar not null,
  constraint comment_of_number unique (number)
);

-- How far a person has read, by the number of the last comment. Outside the history: reading changes nothing.
create table comment_seen (
  person_id varchar(36) not null,
  item_id varchar(36) not null,
  last_number integer not null,
  primary key (person_id, item_id)
);

create index comment_of_item on comment (item_id, number);
create index change_of_time on change (at, seq);
