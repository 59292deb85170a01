CREATE TABLE ledger (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  received_at INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  status INTEGER NOT NULL,
  reason TEXT NOT NULL,
  event TEXT NOT NULL,
  booking TEXT NOT NULL,
  event_type TEXT NOT NULL,
  guest_name TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  seen_key BLOB,
  body_hash BLOB,
  answered_us INTEGER NOT NULL DEFAULT 0,
  body_size INTEGER NOT NULL,
  body BLOB NOT NULL,
  signature_header BLOB NOT NULL
);
CREATE INDEX ledger_seen ON ledger (seen_key) WHERE seen_key IS NOT NULL;
CREATE INDEX ledger_newest ON ledger (booking, updated_at) WHERE verdict = 0;
CREATE INDEX ledger_by_time ON ledger (received_at);
CREATE INDEX ledger_by_verdict ON ledger (verdict, number);
CREATE INDEX ledger_refused ON ledger (number) WHERE status = 401;
CREATE TABLE ledger_dropped (
  slot INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (slot, verdict)
) WITHOUT ROWID;
