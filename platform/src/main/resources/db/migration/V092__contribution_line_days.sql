-- The continuous check compares lines with the ledger day by day; the lines lie in the order of their days.
create index line_day on contribution.line using brin (posted_on);
