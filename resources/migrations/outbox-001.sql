-- Edits on their way to the service. A row exists from before the edit is sent until it is settled or taken back.
-- `edit` is JSON (act, texts, times, error); `state` is EditState.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state INTEGER NOT NULL,
    edit BLOB NOT NULL
);
