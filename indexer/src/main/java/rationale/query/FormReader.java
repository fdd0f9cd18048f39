package rationale.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Everything;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;
import rationale.query.Expression.Phrase;
import rationale.query.QueryForm.Nearby;
import rationale.query.QueryForm.Repeated;

/** Puts the parts of an expression into the boxes of a form, each where it is read the same. */
final class FormReader {
  private final BoxWords words;
  private final List<Leaf> every = new ArrayList<>();
  private final List<Leaf> none = new ArrayList<>();
  private final List<Leaf> any = new ArrayList<>();
  private @Nullable Phrase phrase;
  private @Nullable Nearby nearby;
  private @Nullable Repeated repeated;

  FormReader(Lexicon lexicon) {
    this.words = new BoxWords(lexicon);
  }

  Optional<QueryForm> read(Expression expression) {
    var field = expression instanceof In in ? in.field() : "";
    boolean fits = put(expression instanceof In in ? in.of() : expression);
    return fits && isReadAgain(every) && isReadAgain(any) && isReadAgain(none)
        ? Optional.of(
            new QueryForm(
                written(every),
                phrase == null ? "" : phrase.text(),
                written(any),
                written(none),
                nearby,
                repeated,
                field))
        : Optional.empty();
  }

  /** Whether there is a free box for a part. */
  private boolean put(Expression part) {
    return switch (part) {
      case Leaf leaf -> put(leaf);
      case And and -> and.all().stream().allMatch(this::put);
      case Or or -> any.isEmpty() && addAll(or, any);
      case Not not -> put(not.kept()) && addAll(not.excluded(), none);
      case Everything all -> true;
      case Near near -> put(near);
      case AtLeast atLeast -> put(atLeast);
      case In in -> false;
    };
  }

  private boolean put(Leaf leaf) {
    if (!(leaf instanceof Phrase words) || this.words.isTelling(words)) {
      return every.add(leaf);
    }
    boolean free = phrase == null && words.equals(this.words.phrase(words.text()));
    phrase = free ? words : phrase;
    return free;
  }

  private boolean put(Near near) {
    var first = one(near.left());
    var second = one(near.right());
    boolean free = nearby == null && first != null && second != null;
    if (first != null && second != null && free) {
      nearby = new Nearby(first, second, near.distance());
    }
    return free;
  }

  private boolean put(AtLeast atLeast) {
    var what = one(atLeast.of());
    boolean free = repeated == null && what != null;
    if (what != null && free) {
      repeated = new Repeated(what, atLeast.times());
    }
    return free;
  }

  private static boolean addAll(Expression several, List<Leaf> box) {
    var parts = several instanceof Or or ? or.any() : List.of(several);
    return parts.stream().allMatch(part -> part instanceof Leaf leaf && box.add(leaf));
  }

  /** A part as its own box shows it; null where that would be read as something else. */
  private @Nullable String one(Expression part) {
    if (!(part instanceof Leaf leaf)) {
      return null;
    }
    var written = BoxWords.written(leaf);
    return Stream.of(written, '"' + written + '"')
        .filter(typed -> Objects.equals(words.one(typed), leaf))
        .findFirst()
        .orElse(null);
  }

  private boolean isReadAgain(List<Leaf> box) {
    return words.all(written(box)).equals(box);
  }

  private static String written(List<Leaf> box) {
    return box.stream().map(BoxWords::written).collect(Collectors.joining(" "));
  }
}
