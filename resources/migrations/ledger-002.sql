-- How long the answer and the picture took: known only after the row, and never worth rewriting it with its body.
CREATE TABLE ledger_time (
  number INTEGER PRIMARY KEY,
  answered_us INTEGER NOT NULL DEFAULT 0,
  shown_us INTEGER
);
INSERT INTO ledger_time (number, answered_us) SELECT number, answered_us FROM ledger WHERE answered_us > 0;
-- When somebody was there to take deliveries.
CREATE TABLE listening (
  began INTEGER PRIMARY KEY,
  until INTEGER NOT NULL
);
-- Every question that is asked of a large ledger has an index that answers it alone.
DROP INDEX ledger_newest;
CREATE INDEX ledger_by_booking ON ledger (booking, verdict, updated_at) WHERE booking <> '';
DROP INDEX ledger_by_time;
CREATE INDEX ledger_by_time ON ledger (received_at, verdict, status);
DROP INDEX ledger_by_verdict;
CREATE INDEX ledger_by_verdict ON ledger (verdict, number) WHERE verdict <> 0;
CREATE INDEX ledger_texts ON ledger (number, guest_name, event, booking, event_type);
