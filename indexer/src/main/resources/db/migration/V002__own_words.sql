-- Where in the rationale of an item, in Java chars of it, the reviewer speaks of the case: stretches
-- apart from each other. Letters read before have none.
CREATE TABLE own_words (
  letter     INTEGER NOT NULL,
  item       INTEGER NOT NULL,
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end   INTEGER NOT NULL CHECK (span_end > span_start),
  PRIMARY KEY (letter, item, span_start),
  FOREIGN KEY (letter, item) REFERENCES disputed_item
) STRICT, WITHOUT ROWID;
