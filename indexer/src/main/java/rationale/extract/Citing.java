package rationale.extract;

/** The roles of {@code vocabulary/citations.tsv}. */
enum Citing {
  NONE_CITED,
  NOT_CITED,
  FOUND_RELEVANT,
  STATED,
  OTHER_STATED,
  LEAD,
  PART_OF,
  REMARK,
  MTUS,
  ACOEM,
  ODG,
  OTHER,
  CHAPTER,
  EDITION,
  LATER_EDITION,
  YEAR,
  UPDATED,
  PAGES,
  NOISE,
  TAIL,
  SECTION_WORD,
  WHOLE_NAME
}
