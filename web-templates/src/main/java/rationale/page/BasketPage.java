package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that a reader has collected, as a list of exhibits. Without any it is the page that the
 * browser fills with what it keeps.
 *
 * @param exhibits those here, in the reader's order
 * @param missing those that are not here
 * @param notices what else to know of the list
 * @param quoting whether rationales are quoted
 * @param shared the address of the list; null where it is too long for one
 */
public record BasketPage(
    List<Exhibit> exhibits,
    List<Missing> missing,
    List<Notice> notices,
    boolean quoting,
    @Nullable String shared)
    implements Page {
  public BasketPage {
    Hrefs.checkedOrNull(shared);
    exhibits = List.copyOf(exhibits);
    missing = List.copyOf(missing);
    notices = List.copyOf(notices);
  }

  /** The page before the browser fills it. */
  public static BasketPage empty() {
    return new BasketPage(List.of(), List.of(), List.of(), false, null);
  }

  /**
   * A decision of the list.
   *
   * @param id as the browser keeps it, {@code CM19-0123456#2}
   * @param name as "CM19-0123456, item 2"
   * @param decided null where not stated
   * @param treatment null where not classified
   * @param citation ready to paste
   * @param permalink its address in full
   * @param rationale in paragraphs, where they are asked for
   */
  public record Exhibit(
      String id,
      String name,
      OutcomeBadge outcome,
      String request,
      String href,
      @Nullable String decided,
      @Nullable String treatment,
      List<String> specialties,
      List<String> guidelines,
      String citation,
      String permalink,
      List<String> rationale) {
    public Exhibit {
      Hrefs.checked(href);
      Hrefs.checked(permalink);
      specialties = List.copyOf(specialties);
      guidelines = List.copyOf(guidelines);
      rationale = List.copyOf(rationale);
    }
  }

  /**
   * A decision that is not here.
   *
   * @param id as the browser keeps it
   * @param why in a sentence
   */
  public record Missing(String id, String why) {}

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return exhibits.isEmpty() && missing.isEmpty();
  }

  @Override
  public String title() {
    return "Basket";
  }
}
