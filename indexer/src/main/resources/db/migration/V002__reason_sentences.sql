-- Where in the rationale the sentence stands that gives a reason; null for letters read before.
ALTER TABLE reason ADD COLUMN span_start INTEGER CHECK (span_start >= 0);
ALTER TABLE reason ADD COLUMN span_end INTEGER CHECK (span_end >= span_start);
