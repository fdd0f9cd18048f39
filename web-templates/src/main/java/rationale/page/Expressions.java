package rationale.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import ognl.OgnlRuntime;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.StandardExpressions;

/**
 * Finds what templates ask for: paths by themselves, which most expressions are, and all others by
 * OGNL, to which records show their values in the same way.
 */
final class Expressions implements IStandardVariableExpressionEvaluator {
  static {
    OgnlRuntime.setPropertyAccessor(Record.class, new OfRecords());
  }

  private final IStandardVariableExpressionEvaluator others =
      new OGNLVariableExpressionEvaluator(true);
  private final Map<String, Optional<Path>> paths = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    if (!expression.getUseSelectionAsRoot()) {
      var path = paths.computeIfAbsent(expression.getExpression(), Path::of).orElse(null);
      var found = path == null ? null : path.in(context);
      if (found != null) {
        return how.getPerformTypeConversion() ? text(context, found.value()) : found.value();
      }
    }
    return others.evaluate(context, expression, how);
  }

  private static @Nullable Object text(IExpressionContext context, @Nullable Object value) {
    return StandardExpressions.getConversionService(context.getConfiguration())
        .convert(context, value, String.class);
  }

  /** The values of records for OGNL. */
  private static final class OfRecords extends ObjectPropertyAccessor {
    @Override
    @SuppressWarnings("rawtypes") // of a library from before type parameters
    public @Nullable Object getProperty(Map context, Object target, Object name)
        throws OgnlException {
      var property = Shown.property(target.getClass(), name.toString());
      return property.isPresent()
          ? Shown.ask(property.get(), target)
          : super.getProperty(context, target, name);
    }
  }
}
