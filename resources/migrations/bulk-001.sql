-- A run over many bookings. Its rows exist from before the first of them is sent until the next run is begun or its
-- report is put away. `state` is BulkState; `facts` is JSON (kind, when made, why it stands still).
CREATE TABLE bulk_job (
    id TEXT PRIMARY KEY,
    state INTEGER NOT NULL,
    facts BLOB NOT NULL
);
-- One act each, in the order they are sent. `state` is BulkItem::State; `edit` is JSON as in the outbox.
CREATE TABLE bulk_item (
    job TEXT NOT NULL REFERENCES bulk_job (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    state INTEGER NOT NULL,
    edit BLOB NOT NULL,
    PRIMARY KEY (job, position)
);
