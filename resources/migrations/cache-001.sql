-- The cache of one account: what the service said, and what is shown of it. Can be rebuilt from the service at any time.
-- The columns hold effective values (edits made here laid over), so that every view reads one row by one index.
-- `truth` is the service's own version (CBOR), `overlay` the edit laid over it; either may be missing.
CREATE TABLE booking (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    title TEXT NOT NULL,
    status INTEGER NOT NULL,
    status_text TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    hosts TEXT NOT NULL,
    first_host TEXT NOT NULL,
    guest_name TEXT NOT NULL DEFAULT '',
    guest_email TEXT NOT NULL DEFAULT '',
    guest_company TEXT NOT NULL DEFAULT '',
    campaign TEXT NOT NULL DEFAULT '',
    tracking BLOB,
    created_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    contact_known INTEGER NOT NULL DEFAULT 0,
    gone INTEGER NOT NULL DEFAULT 0,
    pending INTEGER NOT NULL DEFAULT 0,
    truth BLOB,
    overlay BLOB,
    search TEXT NOT NULL DEFAULT ''
);
-- One index for each order of the table; the explicit id makes it the order of the pages too.
CREATE INDEX booking_by_start ON booking (start_ms, id, end_ms, status, event_type, first_host);
CREATE INDEX booking_by_guest ON booking (guest_name, id);
CREATE INDEX booking_by_type ON booking (event_type, start_ms, id);
CREATE INDEX booking_by_host ON booking (first_host, start_ms, id);
CREATE INDEX booking_by_status ON booking (status, id);
CREATE INDEX booking_by_created ON booking (created_ms, id);
-- A window looks one day back for what still runs; the few bookings longer than a day stand here.
CREATE INDEX booking_long ON booking (start_ms) WHERE end_ms - start_ms > 86400000;

CREATE TABLE booking_host (
    booking_id INTEGER NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    PRIMARY KEY (user_id, booking_id)
) WITHOUT ROWID;
CREATE INDEX booking_host_of ON booking_host (booking_id);

CREATE TABLE contact (
    booking_id INTEGER PRIMARY KEY REFERENCES booking (id) ON DELETE CASCADE,
    guests BLOB NOT NULL
);

CREATE TABLE user (id TEXT PRIMARY KEY, pos INTEGER NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL);
CREATE TABLE event_type (
    id TEXT PRIMARY KEY, pos INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, status TEXT NOT NULL,
    minutes INTEGER NOT NULL, locations TEXT NOT NULL
);
CREATE TABLE event_type_host (
    event_type TEXT NOT NULL, user_id TEXT NOT NULL, pos INTEGER NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL,
    role TEXT NOT NULL, priority INTEGER NOT NULL, user_type TEXT NOT NULL, sort INTEGER NOT NULL,
    PRIMARY KEY (event_type, user_id)
) WITHOUT ROWID;
CREATE TABLE sync_value (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
