package rationale.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;

/**
 * An expression that leads from a variable on by names, as {@code page.form.query}, {@code
 * row.reasons.isEmpty()} or {@code count.of(row.decisions, 'decision')}.
 *
 * @param variable where it begins
 * @param steps where it leads from there
 */
record Path(String variable, List<Step> steps) {
  private static final Pattern WHOLE = Pattern.compile("(\\w+)((?:\\.\\w+(?:\\([^()]*\\))?)*)");
  private static final Pattern STEP = Pattern.compile("\\.(\\w+)(?:\\(([^()]*)\\))?");
  private static final Pattern TEXT = Pattern.compile("'[^'\\\\]*'");
  private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

  Path {
    steps = List.copyOf(steps);
  }

  /**
   * One name.
   *
   * @param arguments null where it is a property and no method
   */
  record Step(String name, @Nullable List<Argument> arguments) {}

  /** A text, or where to find a value. */
  record Argument(@Nullable String text, @Nullable Path path) {
    private @Nullable Found in(IContext context) {
      return path == null ? new Found(text) : path.in(context);
    }
  }

  /** {@code expression} where it is a path; empty where it is anything else. */
  static Optional<Path> of(String expression) {
    var whole = WHOLE.matcher(expression.strip());
    if (!whole.matches()
        || CONSTANTS.contains(whole.group(1))
        || Character.isDigit(expression.strip().charAt(0))) {
      return Optional.empty();
    }
    var steps = new ArrayList<Step>();
    var step = STEP.matcher(whole.group(2));
    while (step.find()) {
      var arguments = arguments(step.group(2));
      if (arguments.isEmpty() && step.group(2) != null) {
        return Optional.empty();
      }
      steps.add(new Step(step.group(1), arguments.orElse(null)));
    }
    return Optional.of(new Path(whole.group(1), steps));
  }

  private static Optional<List<Argument>> arguments(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    var arguments = new ArrayList<Argument>();
    for (var each : written.isBlank() ? List.<String>of() : Arrays.asList(written.split(",", -1))) {
      var text = each.strip();
      var path = TEXT.matcher(text).matches() ? Optional.<Path>empty() : of(text);
      if (path.isPresent()) {
        arguments.add(new Argument(null, path.get()));
      } else if (TEXT.matcher(text).matches()) {
        arguments.add(new Argument(text.substring(1, text.length() - 1), null));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(arguments);
  }

  /** What it leads to among the variables of {@code context}; null where it leads nowhere. */
  @Nullable Found in(IContext context) {
    var value = context.getVariable(variable);
    for (var step : steps) {
      var next = value == null ? null : step(value, step, context);
      if (next == null) {
        return null;
      }
      value = next.value();
    }
    return new Found(value);
  }

  /** What a path leads to, which may be nothing. */
  record Found(@Nullable Object value) {}

  private static @Nullable Found step(Object from, Step step, IContext context) {
    var arguments = step.arguments();
    if (arguments == null) {
      return Shown.property(from.getClass(), step.name())
          .map(property -> new Found(Shown.ask(property, from)))
          .orElse(null);
    }
    var values = new @Nullable Object[arguments.size()];
    for (int at = 0; at < values.length; at++) {
      var found = arguments.get(at).in(context);
      if (found == null) {
        return null;
      }
      values[at] = found.value();
    }
    return Shown.method(from.getClass(), step.name(), values.length)
        .map(method -> new Found(Shown.ask(method, from, values)))
        .orElse(null);
  }
}
