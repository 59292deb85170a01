-- What was learned of a booking after it was first read: nothing is written for what stays as it is.
-- `source` is HistorySource, `changes` the old and new values (CBOR); empty: the booking was not known before.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    booking_id INTEGER NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
    learned_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    source INTEGER NOT NULL,
    changes BLOB NOT NULL
);
CREATE INDEX history_of ON history (booking_id, id);
