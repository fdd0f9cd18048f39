package rationale.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.model.GuidelineFamily;

/** The titles under which guidelines are cited. */
public final class GuidelineTitles {
  private final List<Row> rows;
  private final Seekers patterns;

  private GuidelineTitles(List<Row> rows) {
    this.rows = rows;
    this.patterns = Seekers.of(rows.stream().map(Row::pattern).toList());
  }

  /**
   * A chapter or a guideline of its own.
   *
   * @param text as the vocabulary writes it
   * @param family whose work it is
   * @param chapter its number in the second edition of the ACOEM guidelines
   * @param year of the only edition with that title
   * @param adopted since when the MTUS holds a work that is not its own; null where it never did
   */
  public record Title(
      String text,
      GuidelineFamily family,
      @Nullable Integer chapter,
      @Nullable Integer year,
      @Nullable LocalDate adopted) {}

  /** A title named in a text, from {@code start} to {@code end}. */
  public record Named(Title title, int start, int end) {}

  private record Row(Title title, Pattern pattern, @Nullable Pattern brief) {}

  /** The titles of {@code vocabulary/guidelines.tsv}. */
  public static GuidelineTitles load() {
    return new GuidelineTitles(
        Table.read("guidelines").rows().stream().map(GuidelineTitles::row).toList());
  }

  private static Row row(Table.Row cells) {
    var adopted = cells.get("adopted");
    var brief = cells.get("short");
    return new Row(
        new Title(
            cells.get("title"),
            GuidelineFamily.valueOf(cells.get("family")),
            number(cells.get("chapter")),
            number(cells.get("year")),
            adopted.isEmpty() ? null : LocalDate.parse(adopted)),
        Pattern.compile(cells.get("pattern")),
        brief.isEmpty() ? null : Pattern.compile(brief));
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  /**
   * The titles of {@code families} that {@code text} names, in order, the longest at each place.
   */
  public List<Named> in(String text, Set<GuidelineFamily> families) {
    var all = new ArrayList<Named>();
    var found = patterns.in(text, bits(families));
    for (int i = 0; i < rows.size(); i++) {
      for (var match : found.get(i)) {
        all.add(new Named(rows.get(i).title, match.start(), match.end()));
      }
    }
    all.sort(
        Comparator.comparingInt(Named::start)
            .thenComparing(Comparator.comparingInt(Named::end).reversed()));
    var named = new ArrayList<Named>();
    for (var one : all) {
      if (named.isEmpty() || one.start >= named.getLast().end) {
        named.add(one);
      }
    }
    return named;
  }

  private long bits(Set<GuidelineFamily> families) {
    long bits = 0;
    for (int i = 0; i < rows.size(); i++) {
      bits |= families.contains(rows.get(i).title.family) ? 1L << i : 0;
    }
    return bits;
  }

  /** The title of {@code family} that a short name at {@code start} means. */
  public Optional<Named> shortAt(String text, int start, GuidelineFamily family) {
    return rows.stream()
        .filter(row -> row.title.family == family && row.brief != null)
        .flatMap(row -> {
          var match = row.brief.matcher(text).region(start, text.length());
          return match.useTransparentBounds(true).lookingAt()
              ? List.of(new Named(row.title, start, match.end())).stream()
              : List.<Named>of().stream();
        })
        .max(Comparator.comparingInt(Named::end));
  }

  /** The chapter of that number in the second edition of the ACOEM guidelines. */
  public Optional<Title> chapter(int number) {
    return rows.stream()
        .map(Row::title)
        .filter(title -> title.chapter() != null && title.chapter() == number)
        .findFirst();
  }

  /** The title that is written {@code text} in the vocabulary. */
  public Optional<Title> named(String text) {
    return rows.stream()
        .map(Row::title)
        .filter(title -> title.text().equalsIgnoreCase(text))
        .findFirst();
  }
}
