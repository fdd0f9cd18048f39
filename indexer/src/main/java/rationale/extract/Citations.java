package rationale.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.extract.Statement.Standing;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles;
import rationale.vocabulary.GuidelineTitles.Title;
import rationale.vocabulary.Phrases;

/** From the sources of a statement to citations. */
final class Citations {
  private final GuidelineTitles titles;
  private final CitationWords reader;

  Citations(Phrases<Citing> phrases, GuidelineTitles titles) {
    this.titles = titles;
    this.reader = new CitationWords(phrases);
  }

  GuidelineCitation of(CitedSource source, Standing standing, @Nullable LocalDate decided) {
    return source.families().contains(GuidelineFamily.OTHER)
        ? other(source.words())
        : known(source, standing, decided);
  }

  private GuidelineCitation other(String words) {
    return new GuidelineCitation(
        GuidelineFamily.OTHER,
        false,
        reader.wholeTitle(words),
        reader.year(words),
        null,
        List.of(),
        reader.pages(words));
  }

  private GuidelineCitation known(
      CitedSource source, Standing standing, @Nullable LocalDate decided) {
    var words = source.words();
    var number = reader.chapter(words);
    boolean later = reader.laterEdition(words);
    var title = title(source, later ? Optional.empty() : number);
    var written = source.isUnnamed() ? reader.title(words) : Optional.<String>empty();
    var text = written.orElse(title == null ? generic(source) : title.text());
    var sections =
        reader.sections(words).stream().filter(name -> !name.equalsIgnoreCase(text)).toList();
    var stated = reader.year(words);
    var year = stated == null ? reader.version(words) : stated;
    var status = Adoption.of(source, title, standing, later, year, decided);
    return new GuidelineCitation(
        status.family(),
        status.adopted(),
        text,
        year == null && title != null && !later ? title.year() : year,
        number.orElse(chapter(title, sections)),
        sections,
        reader.pages(words));
  }

  /** The title named, or that of the ACOEM chapter of that number. */
  private @Nullable Title title(CitedSource source, Optional<Integer> number) {
    var title = source.title();
    return title == null && source.is(GuidelineFamily.ACOEM)
        ? number.flatMap(titles::chapter).orElse(null)
        : title;
  }

  private static String generic(CitedSource source) {
    if (source.isOdg()) {
      return "Official Disability Guidelines";
    }
    return source.is(GuidelineFamily.ACOEM)
        ? "Occupational Medicine Practice Guidelines"
        : "Medical Treatment Utilization Schedule";
  }

  // letter: "General Approaches 2004, Section(s): Initial Approaches to Treatment", which is one
  private @Nullable Integer chapter(@Nullable Title title, List<String> sections) {
    if (title == null || title.chapter() != null) {
      return title == null ? null : title.chapter();
    }
    return title.family() == GuidelineFamily.ACOEM && sections.size() == 1
        ? titles.named(sections.getFirst()).map(Title::chapter).orElse(null)
        : null;
  }
}
