package rationale.query;

import java.util.List;
import java.util.stream.Stream;

/** What a query with connectors asks for. */
public sealed interface Expression {
  /** Something that stands in a text by itself. */
  sealed interface Leaf extends Expression {
    /** As typed, without its sign. */
    String text();
  }

  /** A word in any of its endings, or a known term of several, with their synonyms. */
  record Term(String text) implements Leaf {}

  /** A word in exactly this form: {@code #damage}. */
  record Exact(String text) implements Leaf {}

  /** Words like this, {@code ?} one character, a last {@code *} any ending: {@code therap*}. */
  record Pattern(String text) implements Leaf {}

  /** Words side by side. */
  record Phrase(String text) implements Leaf {}

  /** Every one of at least two. */
  record And(List<Expression> all) implements Expression {
    public And {
      all = List.copyOf(all);
    }
  }

  /** Any of at least two. */
  record Or(List<Expression> any) implements Expression {
    public Or {
      any = List.copyOf(any);
    }
  }

  /** What is kept, where nothing of what is excluded is found. */
  record Not(Expression kept, Expression excluded) implements Expression {}

  /** Two things near each other: leaves, any of several, or things near each other themselves. */
  record Near(Expression left, Expression right, Distance distance) implements Expression {}

  /** Something found so many times or more in one decision. */
  record AtLeast(int times, Expression of) implements Expression {}

  /** Something in a part of the letter, or the value of a property. */
  record In(String field, Expression of) implements Expression {}

  /** Every decision. */
  record Everything() implements Expression {}

  /** What it is made of, in order. */
  default List<Expression> parts() {
    return switch (this) {
      case Leaf leaf -> List.of();
      case Everything all -> List.of();
      case And and -> and.all();
      case Or or -> or.any();
      case Not not -> List.of(not.kept(), not.excluded());
      case Near near -> List.of(near.left(), near.right());
      case AtLeast atLeast -> List.of(atLeast.of());
      case In in -> List.of(in.of());
    };
  }

  /** Itself and everything it is made of. */
  default Stream<Expression> tree() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::tree));
  }
}
