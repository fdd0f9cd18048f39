-- Letters as read, in every version, with the files they came in. A version is current while nothing
-- has superseded it; rows are added and marked as superseded, never changed otherwise or deleted.
-- Lists keep their order in a column "position", counted from 0.

CREATE TABLE repository (
  id TEXT NOT NULL
) STRICT;
INSERT INTO repository VALUES (lower(hex(randomblob(16))));

-- One committed batch that changed something.
CREATE TABLE revision (
  number    INTEGER PRIMARY KEY,
  committed TEXT NOT NULL
) STRICT;

CREATE TABLE file (
  key        INTEGER PRIMARY KEY,
  sha256     TEXT    NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name       TEXT    NOT NULL,
  folder     TEXT    NOT NULL, -- where it lay when first received; empty where not known
  media_type TEXT    NOT NULL,
  revision   INTEGER NOT NULL REFERENCES revision,
  size       INTEGER NOT NULL CHECK (size >= 0),
  deflated   BLOB    NOT NULL
) STRICT;

CREATE TABLE letter (
  key                  INTEGER PRIMARY KEY,
  id                   TEXT    NOT NULL CHECK (id <> ''),
  file                 INTEGER NOT NULL REFERENCES file,
  revision             INTEGER NOT NULL REFERENCES revision,
  superseded           INTEGER REFERENCES revision CHECK (superseded >= revision),
  source               TEXT    NOT NULL,
  template             TEXT    NOT NULL CHECK (template IN ('PROFESSIONAL_REVIEW',
                         'NOTICE_OF_DETERMINATION', 'DECISION_SENTENCES', 'PROSE_CREDENTIALS',
                         'LISTED_CREDENTIALS')),
  case_number          TEXT,
  date_assigned        TEXT    CHECK (date_assigned IS date(date_assigned)),
  date_of_injury       TEXT    CHECK (date_of_injury IS date(date_of_injury)),
  decision_date        TEXT    CHECK (decision_date IS date(decision_date)),
  ur_decision_date     TEXT    CHECK (ur_decision_date IS date(ur_decision_date)),
  application_received TEXT    CHECK (application_received IS date(application_received)),
  priority             TEXT    CHECK (priority IN ('STANDARD', 'EXPEDITED')),
  worker_age           INTEGER,
  worker_sex           TEXT    CHECK (worker_sex IN ('M', 'F')),
  clinical_summary     TEXT,
  ur_action            TEXT    CHECK (ur_action IN ('DENIED', 'MODIFIED', 'DELAYED')),
  clean_text           TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX letter_current ON letter (id) WHERE superseded IS NULL;
CREATE INDEX letter_by_id ON letter (id);
CREATE INDEX letter_by_file ON letter (file);
CREATE INDEX letter_by_revision ON letter (revision);
CREATE INDEX letter_by_superseded ON letter (superseded) WHERE superseded IS NOT NULL;
CREATE INDEX letter_by_template ON letter (template) WHERE superseded IS NULL;
CREATE INDEX letter_by_decision ON letter (decision_date) WHERE superseded IS NULL;

CREATE TABLE page (
  letter   INTEGER NOT NULL REFERENCES letter,
  position INTEGER NOT NULL,
  start    INTEGER NOT NULL CHECK (start >= 0),
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reviewer_specialty (
  letter    INTEGER NOT NULL REFERENCES letter,
  position  INTEGER NOT NULL,
  specialty TEXT    NOT NULL,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE licensed_state (
  letter   INTEGER NOT NULL REFERENCES letter,
  position INTEGER NOT NULL,
  state    TEXT    NOT NULL,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnosis (
  letter   INTEGER NOT NULL REFERENCES letter,
  position INTEGER NOT NULL,
  text     TEXT    NOT NULL,
  code     TEXT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_reviewed (
  letter   INTEGER NOT NULL REFERENCES letter,
  position INTEGER NOT NULL,
  document TEXT    NOT NULL,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

-- Null category and subcategory: not classified.
CREATE TABLE disputed_item (
  letter      INTEGER NOT NULL REFERENCES letter,
  number      INTEGER NOT NULL CHECK (number >= 1),
  request     TEXT    NOT NULL,
  outcome     TEXT    NOT NULL CHECK (outcome IN ('UPHELD', 'OVERTURNED')),
  category    TEXT,
  subcategory TEXT    CHECK ((subcategory IS NULL) = (category IS NULL)),
  claims_administrator_text TEXT NOT NULL,
  reviewer_text             TEXT NOT NULL,
  rationale   TEXT    NOT NULL,
  quantity    INTEGER CHECK (quantity >= 1),
  unit        TEXT    CHECK (unit IN ('VISITS', 'UNITS', 'DAYS', 'WEEKS', 'MONTHS', 'GRAMS', 'ML')),
  retrospective    INTEGER NOT NULL CHECK (retrospective IN (0, 1)),
  date_of_service  TEXT    CHECK (date_of_service IS date(date_of_service)),
  original_portion TEXT,
  authorized_portion TEXT,
  remaining_portion TEXT   CHECK ((remaining_portion IS NULL) = (original_portion IS NULL)),
  surgical_service INTEGER NOT NULL CHECK (surgical_service IN (0, 1)),
  PRIMARY KEY (letter, number),
  CHECK ((unit IS NULL) = (quantity IS NULL))
) STRICT, WITHOUT ROWID;
-- What is counted, apart from the long texts.
CREATE INDEX item_facts ON disputed_item (letter, outcome, category);

CREATE TABLE body_part (
  letter   INTEGER NOT NULL,
  item     INTEGER NOT NULL,
  position INTEGER NOT NULL,
  part     TEXT    NOT NULL,
  side     TEXT    CHECK (side IN ('LEFT', 'RIGHT', 'BILATERAL')),
  PRIMARY KEY (letter, item, position),
  FOREIGN KEY (letter, item) REFERENCES disputed_item
) STRICT, WITHOUT ROWID;

CREATE TABLE reason (
  letter   INTEGER NOT NULL,
  item     INTEGER NOT NULL,
  position INTEGER NOT NULL,
  reason   TEXT    NOT NULL,
  PRIMARY KEY (letter, item, position),
  FOREIGN KEY (letter, item) REFERENCES disputed_item
) STRICT, WITHOUT ROWID;

CREATE TABLE guideline_family (
  letter   INTEGER NOT NULL,
  item     INTEGER NOT NULL,
  side     TEXT    NOT NULL CHECK (side IN ('CLAIMS_ADMINISTRATOR', 'REVIEWER')),
  family   TEXT    NOT NULL CHECK (family IN ('MTUS', 'ACOEM', 'ODG', 'OTHER', 'NONE')),
  PRIMARY KEY (letter, item, side, family),
  FOREIGN KEY (letter, item) REFERENCES disputed_item
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  letter   INTEGER NOT NULL,
  item     INTEGER NOT NULL,
  side     TEXT    NOT NULL CHECK (side IN ('CLAIMS_ADMINISTRATOR', 'REVIEWER')),
  position INTEGER NOT NULL,
  family   TEXT    NOT NULL CHECK (family IN ('MTUS', 'ACOEM', 'ODG', 'OTHER', 'NONE')),
  adopted  INTEGER NOT NULL CHECK (adopted = 0 OR (adopted = 1 AND family = 'MTUS')),
  title    TEXT    NOT NULL,
  year     INTEGER,
  pages    TEXT,
  chapter  INTEGER,
  PRIMARY KEY (letter, item, side, position),
  FOREIGN KEY (letter, item) REFERENCES disputed_item
) STRICT, WITHOUT ROWID;

CREATE TABLE citation_section (
  letter   INTEGER NOT NULL,
  item     INTEGER NOT NULL,
  side     TEXT    NOT NULL,
  citation INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section  TEXT    NOT NULL,
  PRIMARY KEY (letter, item, side, citation, position),
  FOREIGN KEY (letter, item, side, citation) REFERENCES citation
) STRICT, WITHOUT ROWID;

-- Item 0: a field of the letter. Places count Java chars of the clean text. The key keeps together
-- what coverage counts once.
CREATE TABLE evidence (
  letter     INTEGER NOT NULL REFERENCES letter,
  position   INTEGER NOT NULL,
  field      TEXT    NOT NULL CHECK (field IN ('CASE_NUMBER', 'DATE_ASSIGNED', 'DATE_OF_INJURY',
              'DECISION_DATE', 'UR_DECISION_DATE', 'APPLICATION_RECEIVED', 'PRIORITY',
              'SPECIALTIES', 'LICENSED_STATES', 'AGE', 'SEX', 'CLINICAL_SUMMARY', 'UR_ACTION',
              'DIAGNOSES', 'DOCUMENTS_REVIEWED', 'UNREDACTED', 'REQUEST', 'OUTCOME', 'TREATMENT',
              'CLAIMS_ADMINISTRATOR_GUIDELINES', 'REVIEWER_GUIDELINES', 'RATIONALE', 'BODY_PARTS',
              'QUANTITY', 'DATE_OF_SERVICE', 'MODIFICATION', 'REASONS')),
  item       INTEGER NOT NULL CHECK (item >= 0),
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end   INTEGER NOT NULL CHECK (span_end >= span_start),
  PRIMARY KEY (letter, field, item, position)
) STRICT, WITHOUT ROWID;
-- The letters that are shown with a mask.
CREATE INDEX evidence_unredacted ON evidence (letter) WHERE field = 'UNREDACTED';

-- Codes are not listed here: readings learn to warn of more.
CREATE TABLE warning (
  letter   INTEGER NOT NULL REFERENCES letter,
  position INTEGER NOT NULL,
  code     TEXT    NOT NULL,
  message  TEXT    NOT NULL,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE unreadable (
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  reason TEXT NOT NULL,
  seen   TEXT NOT NULL,
  PRIMARY KEY (source, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX unreadable_by_sha256 ON unreadable (sha256);

CREATE TABLE import_run (
  id         INTEGER PRIMARY KEY,
  what       TEXT    NOT NULL,
  started    TEXT    NOT NULL,
  finished   TEXT,
  added      INTEGER NOT NULL DEFAULT 0,
  changed    INTEGER NOT NULL DEFAULT 0,
  unchanged  INTEGER NOT NULL DEFAULT 0,
  unreadable INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Where in the rationale of an item, in Java chars of it, the reviewer speaks of the case: stretches
-- apart from each other.
CREATE TABLE own_words (
  letter     INTEGER NOT NULL,
  item       INTEGER NOT NULL,
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end   INTEGER NOT NULL CHECK (span_end > span_start),
  PRIMARY KEY (letter, item, span_start),
  FOREIGN KEY (letter, item) REFERENCES disputed_item
) STRICT, WITHOUT ROWID;
