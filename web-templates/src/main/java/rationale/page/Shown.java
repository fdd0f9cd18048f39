package rationale.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What objects show under a name: their accessors, each looked up once. OGNL by itself looks for
 * those of records among all methods, in each row of a page again.
 */
final class Shown {
  private static final ClassValue<Map<String, Optional<Method>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private Shown() {}

  /** The accessor {@code name}, {@code isName} or {@code getName} of {@code type}. */
  static Optional<Method> property(Class<?> type, String name) {
    return KNOWN
        .get(type)
        .computeIfAbsent(
            name,
            _ -> {
              var noun = Character.toUpperCase(name.charAt(0)) + name.substring(1);
              return Stream.of(name, "is" + noun, "get" + noun)
                  .flatMap(each -> find(type, each, 0).stream())
                  .findFirst();
            });
  }

  /** The method of {@code type} with this name and number of arguments. */
  static Optional<Method> method(Class<?> type, String name, int arguments) {
    return KNOWN
        .get(type)
        .computeIfAbsent(name + "/" + arguments, _ -> find(type, name, arguments));
  }

  // what a class that nobody may see does, it does as one that everybody may
  private static Optional<Method> find(Class<?> type, String name, int arguments) {
    boolean open =
        Modifier.isPublic(type.getModifiers())
            && type.getModule().isExported(type.getPackageName());
    if (open) {
      return Arrays.stream(type.getMethods())
          .filter(method -> method.getName().equals(name))
          .filter(method -> method.getParameterCount() == arguments && !method.isBridge())
          .findFirst();
    }
    return Stream.concat(
            Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .flatMap(above -> find(above, name, arguments).stream())
        .findFirst();
  }

  /** What {@code method} of {@code target} answers. */
  static @Nullable Object ask(Method method, Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is not for templates", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e.getCause());
    }
  }
}
