-- What is counted stays in columns, small; all that is read of a letter is packed beside it, with its
-- text, into one value (docs/decisions/0028). V004 carries letters over from the tables renamed here.

DROP INDEX letter_current;
DROP INDEX letter_by_id;
DROP INDEX letter_by_file;
DROP INDEX letter_by_revision;
DROP INDEX letter_by_superseded;
DROP INDEX letter_by_template;
DROP INDEX letter_by_decision;
DROP INDEX item_facts;
DROP INDEX evidence_unredacted;
ALTER TABLE file RENAME TO before_file;
ALTER TABLE letter RENAME TO before_letter;
ALTER TABLE disputed_item RENAME TO before_disputed_item;
ALTER TABLE reason RENAME TO before_reason;
ALTER TABLE reviewer_specialty RENAME TO before_reviewer_specialty;

-- Keys of letters grow with revisions: those of a revision end here.
ALTER TABLE revision ADD COLUMN last_letter INTEGER NOT NULL DEFAULT 0;

-- What the numbers in columns and bits of the enumerations below stand for.
CREATE TABLE code (
  kind   TEXT    NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  name   TEXT    NOT NULL,
  PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;

-- Texts that many rows share.
CREATE TABLE term (
  number INTEGER PRIMARY KEY,
  text   TEXT    NOT NULL UNIQUE
) STRICT;

-- The Zstandard dictionaries with which contents are compressed, so that any zstd opens them.
CREATE TABLE dictionary (
  number  INTEGER PRIMARY KEY,
  content BLOB    NOT NULL
) STRICT;

CREATE TABLE file (
  key        INTEGER PRIMARY KEY,
  sha256     BLOB    NOT NULL CHECK (length(sha256) = 32),
  name       TEXT    NOT NULL,
  folder     INTEGER NOT NULL REFERENCES term, -- where it lay when first received; empty: not known
  media_type INTEGER NOT NULL REFERENCES term,
  revision   INTEGER NOT NULL REFERENCES revision,
  size       INTEGER NOT NULL CHECK (size >= 0)
) STRICT;
-- Six bytes tell nearly all files apart and make a third of an index of whole digests.
CREATE INDEX file_by_digest ON file (substr(sha256, 1, 6));

-- Form 0: deflated; any other: Zstandard with the dictionary of that number.
CREATE TABLE original (
  file    INTEGER PRIMARY KEY REFERENCES file,
  form    INTEGER NOT NULL CHECK (form >= 0),
  content BLOB    NOT NULL
) STRICT;

-- Days count from 1970-01-01.
CREATE TABLE letter (
  key                  INTEGER PRIMARY KEY,
  id                   TEXT    NOT NULL CHECK (id <> ''),
  file                 INTEGER NOT NULL REFERENCES file,
  revision             INTEGER NOT NULL REFERENCES revision,
  superseded           INTEGER REFERENCES revision CHECK (superseded >= revision),
  source               TEXT,    -- null: the name of its file; never of a letter named by content
  template             INTEGER NOT NULL,
  date_assigned        INTEGER,
  date_of_injury       INTEGER,
  decision_date        INTEGER,
  ur_decision_date     INTEGER,
  application_received INTEGER,
  priority             INTEGER,
  ur_action            INTEGER,
  worker_age           INTEGER,
  worker_sex           INTEGER,
  stated               INTEGER NOT NULL, -- bits: fields of the letter
  warned               INTEGER NOT NULL, -- bits: kinds of warning
  unredacted           INTEGER NOT NULL CHECK (unredacted IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX letter_current ON letter (id) WHERE superseded IS NULL;
CREATE INDEX letter_superseded ON letter (id) WHERE superseded IS NOT NULL;
CREATE INDEX letter_by_superseded ON letter (superseded) WHERE superseded IS NOT NULL;
CREATE INDEX letter_by_file ON letter (file);
CREATE INDEX letter_by_source ON letter (source) WHERE source IS NOT NULL;
CREATE INDEX letter_unredacted ON letter (key) WHERE unredacted = 1;

CREATE TABLE packed_letter (
  letter  INTEGER PRIMARY KEY REFERENCES letter,
  form    INTEGER NOT NULL CHECK (form > 0), -- as of an original
  content BLOB    NOT NULL
) STRICT;

CREATE TABLE reviewer_specialty (
  letter    INTEGER NOT NULL REFERENCES letter,
  specialty INTEGER NOT NULL REFERENCES term,
  PRIMARY KEY (letter, specialty)
) STRICT, WITHOUT ROWID;

CREATE TABLE disputed_item (
  letter            INTEGER NOT NULL REFERENCES letter,
  number            INTEGER NOT NULL CHECK (number >= 1),
  outcome           INTEGER NOT NULL,
  category          INTEGER REFERENCES term, -- null: not classified
  subcategory       INTEGER REFERENCES term CHECK ((subcategory IS NULL) = (category IS NULL)),
  ur_families       INTEGER NOT NULL, -- bits: guideline families
  reviewer_families INTEGER NOT NULL,
  stated            INTEGER NOT NULL, -- bits: fields of the item
  PRIMARY KEY (letter, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reason (
  letter INTEGER NOT NULL,
  item   INTEGER NOT NULL,
  reason INTEGER NOT NULL REFERENCES term,
  PRIMARY KEY (letter, item, reason),
  FOREIGN KEY (letter, item) REFERENCES disputed_item
) STRICT, WITHOUT ROWID;

-- The same for people, current letters only.
CREATE VIEW current_letter AS
SELECT letter.key, id, coalesce(source, file.name) AS source,
  (SELECT text FROM term WHERE number = folder) AS folder,
  (SELECT name FROM code WHERE kind = 'template' AND number = template) AS template,
  date(date_assigned * 86400, 'unixepoch') AS date_assigned,
  date(date_of_injury * 86400, 'unixepoch') AS date_of_injury,
  date(decision_date * 86400, 'unixepoch') AS decision_date,
  date(ur_decision_date * 86400, 'unixepoch') AS ur_decision_date,
  date(application_received * 86400, 'unixepoch') AS application_received,
  (SELECT name FROM code WHERE kind = 'priority' AND number = priority) AS priority,
  (SELECT name FROM code WHERE kind = 'ur_action' AND number = ur_action) AS ur_action,
  worker_age,
  (SELECT name FROM code WHERE kind = 'sex' AND number = worker_sex) AS worker_sex,
  (SELECT group_concat(text, '; ') FROM reviewer_specialty JOIN term ON specialty = number
    WHERE letter = letter.key) AS specialties,
  letter.revision, committed
FROM letter JOIN file ON file.key = letter.file JOIN revision ON number = letter.revision
WHERE superseded IS NULL;

CREATE VIEW current_item AS
SELECT disputed_item.letter, letter.id || '#' || disputed_item.number AS id,
  (SELECT name FROM code WHERE kind = 'outcome' AND number = outcome) AS outcome,
  (SELECT text FROM term WHERE number = category) AS category,
  (SELECT text FROM term WHERE number = subcategory) AS subcategory,
  (SELECT group_concat(name, '; ') FROM code
    WHERE kind = 'family' AND ur_families >> number & 1) AS ur_guidelines,
  (SELECT group_concat(name, '; ') FROM code
    WHERE kind = 'family' AND reviewer_families >> number & 1) AS reviewer_guidelines,
  (SELECT group_concat(text, '; ') FROM reason JOIN term ON reason.reason = term.number
    WHERE reason.letter = disputed_item.letter AND item = disputed_item.number) AS reasons
FROM disputed_item JOIN letter ON letter.key = disputed_item.letter
WHERE superseded IS NULL;
