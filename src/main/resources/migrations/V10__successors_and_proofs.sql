-- Who took the place of a division that was merged or renamed: what was left open at it is the successor's to do.

alter table division add column successor_id varchar(36) references division (id);

-- Which measure of a finding a file proves; null where it is attached to the finding as a whole.

alter table evidence add column rectification_id varchar(36) references rectification (id);
