-- Every column of the table can be shown, sorted and searched. `place` is the kind of place (it stood in `truth` only),
-- `answers` what the guests wrote, folded for the search. `folded` 0: stored before there were such columns; filled in
-- behind everything else (foldBatch), together with `search`, which is folded further than it was.
ALTER TABLE booking ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE booking ADD COLUMN folded INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN answers TEXT NOT NULL DEFAULT '';
CREATE INDEX booking_unfolded ON booking (id) WHERE folded = 0;
CREATE INDEX booking_by_updated ON booking (updated_ms, id);
CREATE INDEX booking_by_company ON booking (guest_company, id);
CREATE INDEX booking_by_email ON booking (guest_email, id);
CREATE INDEX booking_by_campaign ON booking (campaign, id);
CREATE INDEX booking_by_zone ON booking (time_zone, id);
CREATE INDEX booking_by_place ON booking (place, id);
