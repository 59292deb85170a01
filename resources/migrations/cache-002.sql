-- At start the outbox asks which rows still wear an edit: a handful among a million.
CREATE INDEX booking_with_overlay ON booking (uid) WHERE overlay IS NOT NULL;
