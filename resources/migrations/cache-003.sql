-- Hand-made schedules, and the rest of what an account consists of: all of it can be rebuilt from the service.
-- `value` is the service's own version (CBOR). `told_ms` is when the service last told of it, by the store's clock: what
-- a whole reading did not tell again is no longer there. `repeats`: the span is that of the first time only.
CREATE TABLE schedule (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    repeats INTEGER NOT NULL,
    told_ms INTEGER NOT NULL,
    value BLOB NOT NULL
);
CREATE INDEX schedule_by_start ON schedule (start_ms, id, end_ms);
CREATE INDEX schedule_by_told ON schedule (told_ms);
-- As for bookings: what still runs at a window's start began at most a day before, or stands here.
CREATE INDEX schedule_long ON schedule (start_ms) WHERE end_ms - start_ms > 86400000;

CREATE TABLE schedule_member (
    schedule_id INTEGER NOT NULL REFERENCES schedule (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    PRIMARY KEY (user_id, schedule_id)
) WITHOUT ROWID;
CREATE INDEX schedule_member_of ON schedule_member (schedule_id);

CREATE TABLE invitation (id TEXT PRIMARY KEY, pos INTEGER NOT NULL, value BLOB NOT NULL);
CREATE TABLE team (one INTEGER PRIMARY KEY CHECK (one = 1), value BLOB NOT NULL);
CREATE TABLE availability (user_id TEXT PRIMARY KEY, calendars BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE assign_rule (event_type TEXT PRIMARY KEY, rules BLOB NOT NULL) WITHOUT ROWID;
-- As received: most of an event type's fields are not documented.
ALTER TABLE event_type ADD COLUMN raw BLOB NOT NULL DEFAULT x'';
