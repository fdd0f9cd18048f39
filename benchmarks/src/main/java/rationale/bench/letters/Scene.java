package rationale.bench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import rationale.model.Sex;

/** One letter being written: its case, its own words and dates, and the item at hand. */
final class Scene {
  /** How often a letter takes up a word that it has used. */
  private static final double REUSED = 0.4;

  /** How many words of a list a letter remembers. */
  private static final int REMEMBERED = 4;

  private static final List<DateStyle> DATE_STYLES = List.of(DateStyle.values());
  private static final String[] LEVELS = {"C", "T", "L"};

  private final RandomGenerator random;
  private LetterTruth truth;
  private final Frames.Style style;
  private final String patient;
  private final String part;
  private final DateStyle told;
  private final String[][] used;
  private final List<String> dates = new ArrayList<>();
  private String summary = "";
  private @Nullable ItemText item;
  private String asked = "";
  private String who = "";

  Scene(RandomGenerator random, LetterTruth truth, String patient, String part, int lists) {
    this.random = random;
    this.truth = truth;
    this.style = Frames.Style.of(truth.template());
    this.patient = patient;
    this.part = part;
    this.told = DATE_STYLES.get(random.nextInt(DATE_STYLES.size()));
    this.used = new String[lists][];
  }

  RandomGenerator random() {
    return random;
  }

  LetterTruth truth() {
    return truth;
  }

  Frames.Style style() {
    return style;
  }

  /** From now on the case has {@code items}. */
  void dispute(List<LetterTruth.Item> items) {
    truth = truth.with(items);
  }

  void summarize(String text) {
    summary = text;
  }

  /** From now on the frame shows {@code text}. */
  void show(ItemText text) {
    item = text;
  }

  /** What the next request asks for, by its bare name. */
  void ask(String name) {
    asked = name;
  }

  /** Whose guideline line comes next. */
  void speak(String side) {
    who = side;
  }

  /** A word of a list: often one that the letter has used. */
  String word(Phrase.Word list) {
    var before = used[list.list()];
    if (before == null) {
      before = used[list.list()] = new String[REMEMBERED];
    }
    if (random.nextDouble() < REUSED) {
      var known = before[random.nextInt(REMEMBERED)];
      if (known != null) {
        return known;
      }
    }
    var word = list.words().draw(random);
    before[random.nextInt(REMEMBERED)] = word;
    return word;
  }

  void fill(Slot slot, StringBuilder out) {
    switch (slot) {
      case PATIENT -> out.append(patient);
      case HE -> out.append(truth.sex() == Sex.M ? "he" : "she");
      case HIS -> out.append(truth.sex() == Sex.M ? "his" : "her");
      case HIM -> out.append(truth.sex() == Sex.M ? "him" : "her");
      case MAN -> out.append(truth.sex() == Sex.M ? "male" : "female");
      case AGE -> out.append(truth.age());
      case PART -> out.append(part);
      case INJURED -> out.append(told.write(truth.injured()));
      case UR_DATE -> out.append(told.write(truth.reviewed()));
      case REQUEST -> out.append(item == null ? requests() : item.request());
      case DATE -> out.append(date());
      case YEAR -> out.append(truth.injured().getYear() - random.nextInt(20));
      case COUNT -> out.append(2 + random.nextInt(random.nextInt(4) == 0 ? 38 : 11));
      case SCORE ->
          out.append(random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 4 + random.nextInt(6));
      case PERCENT -> out.append(10 * (2 + random.nextInt(7)));
      case DEGREES -> out.append(5 * (3 + random.nextInt(33)));
      case GRADE -> out.append(2 + random.nextInt(4));
      case SYSTOLIC -> out.append(104 + random.nextInt(62));
      case DIASTOLIC -> out.append(58 + random.nextInt(40));
      case QUANTITY -> out.append(30 * (1 + random.nextInt(6)));
      case STRENGTH -> strength(out);
      case LEVEL -> level(out);
      case CODE -> code(out);
      case PAGE -> page(out);
      case RARE -> out.append(RareWords.draw(random));
      case ASKED -> out.append(asked);
      case WHO -> out.append(who);
      default -> frame(slot, out);
    }
  }

  private void frame(Slot slot, StringBuilder out) {
    if (item != null && item.fill(slot, out)) {
      return;
    }
    switch (slot) {
      case CASE_NUMBER -> out.append(truth.caseNumber());
      case ASSIGNED_ON -> out.append(style.date(truth.assigned()));
      case INJURED_ON -> out.append(style.date(truth.injured()));
      case DECIDED_ON -> out.append(style.date(truth.decided()));
      case REVIEWED_ON -> out.append(style.date(truth.reviewed()));
      case REVIEWED_TOLD -> out.append(DateStyle.IN_WORDS.write(truth.reviewed()));
      case RECEIVED_ON -> out.append(style.date(truth.received()));
      case PRIORITY -> out.append(style.priority(truth.priority()));
      case STATES_LISTED -> out.append(String.join(", ", truth.states()));
      case STATES_TOLD -> out.append(told(truth.states()));
      case SPECIALTIES_LISTED -> out.append(String.join(", ", truth.specialties()));
      case SPECIALTIES_TOLD -> out.append(told(truth.specialties()));
      case SUMMARY -> out.append(summary);
      default -> throw new IllegalStateException(slot + " is asked for outside of an item");
    }
  }

  private String requests() {
    var requests = truth.items().stream().limit(3).map(LetterTruth.Item::request).toList();
    return requests.isEmpty() ? asked : told(requests);
  }

  /** A day before the review, often one that was named before. */
  private String date() {
    if (!dates.isEmpty() && random.nextDouble() < REUSED) {
      return dates.get(random.nextInt(dates.size()));
    }
    int days = (int) Math.max(1, truth.reviewed().toEpochDay() - truth.injured().toEpochDay());
    var date = told.write(truth.injured().plusDays(random.nextInt(days)));
    dates.add(date);
    return date;
  }

  private void strength(StringBuilder out) {
    out.append(random.nextInt(3) == 0 ? 5 + 5 * random.nextInt(4) : 25 * (1 + random.nextInt(32)));
    out.append(random.nextInt(6) == 0 ? "/325mg" : "mg");
  }

  private void level(StringBuilder out) {
    int above = 1 + random.nextInt(5);
    out.append(LEVELS[random.nextInt(LEVELS.length)]).append(above).append('-').append(above + 1);
  }

  private void code(StringBuilder out) {
    out.append((char) ('F' + random.nextInt(15))).append(10 + random.nextInt(90)).append('.');
    out.append(random.nextInt(random.nextBoolean() ? 10 : 1000));
  }

  private void page(StringBuilder out) {
    int first = 8 + random.nextInt(360);
    out.append(first);
    if (random.nextBoolean()) {
      out.append('-').append(first + 1 + random.nextInt(4));
    }
  }

  /** "California", "California and Ohio", "California, Ohio and Texas". */
  static String told(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
