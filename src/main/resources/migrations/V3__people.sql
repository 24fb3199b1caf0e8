-- What divisions report goes to the office and comes back: who reviewed it, on which day, and with what words.

alter table progress add column reviewed_by varchar(100);
alter table progress add column reviewed_on date;
alter table progress add column review_note varchar;
