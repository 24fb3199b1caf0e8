-- Who took the place of a division that was merged or renamed: what was left open at it is the successor's to do.

alter table division add column successor_id varchar(36) references division (id);
