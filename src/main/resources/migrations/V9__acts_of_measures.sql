-- What was done with a measure, by its step: states and limits of ten thousand findings are reckoned from it.

create index act_of_measure on finding_act (rectification_id, step, on_day);
