package rationale.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rationale.vocabulary.Phrases;

/** A letter parted by its headings. */
public final class Sections {
  private static final Phrases<Section> HEADINGS = Phrases.load("headings", Section.class);

  private final Passage whole;
  private final Passage header;
  private final List<Heading> headings;
  private final Map<Section, Passage> bodies = new EnumMap<>(Section.class);

  private Sections(Passage whole, List<Heading> headings) {
    this.whole = whole;
    this.headings = List.copyOf(headings);
    this.header =
        whole.part(
            0,
            headings.stream()
                .filter(heading -> !heading.section.isTitle())
                .mapToInt(Heading::start)
                .findFirst()
                .orElse(whole.text().length()));
    for (int i = 0; i < headings.size(); i++) {
      var heading = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).start : whole.text().length();
      bodies.putIfAbsent(heading.section, whole.part(heading.end, end));
    }
  }

  /** Parts a letter's text. */
  public static Sections of(LetterText letter) {
    var whole = Passage.of(letter.text());
    var headings = new ArrayList<Heading>();
    HEADINGS
        .in(whole.text())
        .forEach((section, matches) ->
            matches.forEach(
                match -> headings.add(new Heading(section, match.start(), match.end()))));
    headings.sort(Comparator.comparingInt(Heading::start));
    return new Sections(whole, headings);
  }

  /** The whole letter. */
  public Passage whole() {
    return whole;
  }

  /** What stands before the first heading that is not the letter's title. */
  public Passage header() {
    return header;
  }

  /** What stands after {@code start} in the whole letter, up to the next heading. */
  public Passage upToHeading(int start) {
    int end =
        headings.stream()
            .mapToInt(Heading::start)
            .filter(heading -> heading >= start)
            .findFirst()
            .orElse(whole.text().length());
    return whole.part(start, end);
  }

  /** What stands below a heading, up to the next. */
  public Optional<Passage> find(Section section) {
    return Optional.ofNullable(bodies.get(section));
  }

  /** Whether the letter has such a heading. */
  public boolean has(Section section) {
    return bodies.containsKey(section);
  }

  private record Heading(Section section, int start, int end) {}
}
