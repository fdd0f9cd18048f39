package rationale.query;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a typed query.
 *
 * @param kind what it is
 * @param typed as typed
 * @param text the word, phrase, pattern or field without its signs
 * @param number of {@code atleast}; else 0
 * @param distance of a connector of nearness; else null
 */
record Lexeme(Kind kind, String typed, String text, int number, @Nullable Distance distance) {
  enum Kind {
    WORD,
    EXACT,
    PATTERN,
    PHRASE,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    NEAR,
    AT_LEAST,
    FIELD,
    /** The words and, or, not in lower case: operators only beside others. */
    SOFT_AND,
    SOFT_OR,
    SOFT_NOT,
    /** A sign that stands for nothing. */
    NOISE
  }

  static Lexeme of(Kind kind, String typed) {
    return of(kind, typed, typed);
  }

  static Lexeme of(Kind kind, String typed, String text) {
    return new Lexeme(kind, typed, text, 0, null);
  }

  static Lexeme near(String typed, Distance distance) {
    return new Lexeme(Kind.NEAR, typed, typed, 0, distance);
  }

  /** Whether it makes a query one of connectors, whatever else stands in it. */
  boolean isConnector() {
    return switch (kind) {
      case EXACT, PATTERN, PHRASE, AND, OR, NOT, NEAR, AT_LEAST, FIELD -> true;
      default -> false;
    };
  }

  boolean isSoft() {
    return kind == Kind.SOFT_AND || kind == Kind.SOFT_OR || kind == Kind.SOFT_NOT;
  }

  /** A soft operator taken as one. */
  Lexeme hardened() {
    return switch (kind) {
      case SOFT_AND -> of(Kind.AND, typed);
      case SOFT_OR -> of(Kind.OR, typed);
      case SOFT_NOT -> of(Kind.NOT, typed);
      default -> this;
    };
  }

  /** As a query writes it. */
  String written() {
    return switch (kind) {
      case AND -> "AND";
      case OR -> "OR";
      case NOT -> "NOT";
      default -> typed;
    };
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
