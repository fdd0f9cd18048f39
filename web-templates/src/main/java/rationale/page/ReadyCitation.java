package rationale.page;

/**
 * How to cite a letter or an item, ready to paste.
 *
 * @param text the citation
 * @param address where it can be read here, whole where the site's address is known
 */
public record ReadyCitation(String text, String address) {
  /** The citation with its address. */
  public String withAddress() {
    return text + ", " + address;
  }
}
