-- What changed of the hosts and rules of an event type after they were first read, as it was learned here. `what` is
-- SetupChange::What, `own`: done on this computer. `rules` holds the rule before and after (CBOR); empty: about a host.
CREATE TABLE setup_change (
    id INTEGER PRIMARY KEY,
    event_type TEXT NOT NULL,
    learned_ms INTEGER NOT NULL,
    own INTEGER NOT NULL,
    what INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    rules BLOB NOT NULL
);
CREATE INDEX setup_change_of ON setup_change (event_type, id);
