package rationale.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.In;
import rationale.query.Expression.Near;

/** Says as an expression what the boxes of a form ask for. */
final class FormWriter {
  private final QueryForm form;
  private final BoxWords words;

  FormWriter(QueryForm form, Lexicon lexicon) {
    this.form = form;
    this.words = new BoxWords(lexicon);
  }

  @Nullable Expression expression() {
    var all = new ArrayList<@Nullable Expression>(words.all(form.every()));
    all.add(words.phrase(form.phrase()));
    all.add(any(form.any()));
    all.add(nearby(form.nearby()));
    all.add(repeated(form.repeated()));
    all.removeIf(Objects::isNull);
    var kept = Joined.all(List.copyOf(all));
    var none = any(form.none());
    var asked = none == null ? kept : Joined.without(kept, none);
    return asked == null || form.field().isEmpty() ? asked : new In(form.field(), asked);
  }

  private @Nullable Expression any(String typed) {
    return Joined.any(List.copyOf(words.all(typed)));
  }

  private @Nullable Expression nearby(QueryForm.@Nullable Nearby nearby) {
    if (nearby == null) {
      return null;
    }
    var first = words.one(nearby.first());
    var second = words.one(nearby.second());
    return first == null || second == null
        ? first == null ? second : first
        : new Near(first, second, nearby.distance());
  }

  private @Nullable Expression repeated(QueryForm.@Nullable Repeated repeated) {
    var what = repeated == null ? null : words.one(repeated.words());
    return repeated == null || what == null ? null : new AtLeast(repeated.times(), what);
  }
}
