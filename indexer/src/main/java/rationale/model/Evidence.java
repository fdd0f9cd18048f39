package rationale.model;

/**
 * Where the clean text states a field.
 *
 * @param field what is stated
 * @param item number of the disputed item it belongs to; 0 for a field of the letter
 * @param span the place
 */
public record Evidence(Field field, int item, Span span) {
  public Evidence {
    if (field.ofItem() != item > 0) {
      throw new IllegalArgumentException(field + " cannot belong to item " + item);
    }
  }
}
