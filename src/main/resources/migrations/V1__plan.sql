create table dummy (id varchar(36) not null primary key);
