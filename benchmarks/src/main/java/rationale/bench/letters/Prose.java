package rationale.bench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import rationale.model.Outcome;

/** Summaries and rationales of a wanted length. */
final class Prose {
  /** How often a rationale takes over a sentence of one before it in the same letter. */
  private static final double TAKEN_OVER = 0.3;

  /** From how many items on rationales are shorter. */
  private static final int MANY = 4;

  private final Spread summaries = Spread.of("summary");
  private final Spread alone = Spread.of("rationale-alone");
  private final Spread few = Spread.of("rationale-few");
  private final Spread many = Spread.of("rationale-many");
  private final List<Phrase> story;
  private final Phrase opening;
  private final Phrase filler;
  private final Phrase review;
  private final Phrase reasoning;
  private final Phrase granting;
  private final Phrase refusing;
  private final Phrase granted;
  private final Phrase refused;
  private final Quotations quotations;

  Prose(Grammar grammar, Quotations quotations) {
    this.quotations = quotations;
    story =
        Stream.of("history", "complaint", "complaint", "exam", "exam", "imaging", "care", "work")
            .map(grammar::rule)
            .toList();
    opening = grammar.rule("opening");
    filler = grammar.rule("filler");
    review = grammar.rule("ur-summary");
    reasoning = grammar.rule("case");
    granting = grammar.rule("pro");
    refusing = grammar.rule("contra");
    granted = grammar.rule("close-overturned");
    refused = grammar.rule("close-upheld");
  }

  /** The reviewer's summary of the file. */
  String summary(Scene scene) {
    int length = summaries.draw(scene.random()) - 180;
    var out = new StringBuilder();
    sentence(opening, scene, out);
    while (out.length() < length) {
      boolean aside = scene.random().nextInt(5) == 0;
      int stage = Math.min(story.size() - 1, out.length() * story.size() / length);
      sentence(aside ? filler : story.get(stage), scene, out);
    }
    sentence(review, scene, out);
    return out.toString().strip();
  }

  /** The rationales of one letter; {@code places} are the kinds of treatment they are about. */
  List<String> rationales(List<String> places, List<Outcome> outcomes, Scene scene) {
    var random = scene.random();
    var said = new ArrayList<String>();
    var rationales = new ArrayList<String>();
    for (int i = 0; i < places.size(); i++) {
      boolean same = i > 0 && outcomes.get(i) == outcomes.get(i - 1) && random.nextInt(12) == 0;
      int length = lengths(places.size()).draw(random) - 90;
      rationales.add(
          same
              ? rationales.getLast()
              : rationale(places.get(i), outcomes.get(i), length, said, scene));
    }
    return rationales;
  }

  private Spread lengths(int items) {
    return items == 1 ? alone : items < MANY ? few : many;
  }

  private String rationale(
      String place, Outcome outcome, int length, List<String> said, Scene scene) {
    var random = scene.random();
    boolean grant = outcome == Outcome.OVERTURNED;
    var out = new StringBuilder();
    if (length > 300) {
      quotations.quote(place, (int) (length * (0.25 + random.nextDouble() * 0.4)), random, out);
    }
    while (out.length() < length) {
      out.append(argument(grant, said, scene, random));
    }
    sentence(grant ? granted : refused, scene, out);
    return out.toString().strip();
  }

  private String argument(boolean grant, List<String> said, Scene scene, RandomGenerator random) {
    if (!said.isEmpty() && random.nextDouble() < TAKEN_OVER) {
      return said.get(random.nextInt(said.size()));
    }
    var out = new StringBuilder();
    var kind = random.nextInt(6);
    sentence(
        kind == 0 ? (grant ? granting : refusing) : kind == 1 ? filler : reasoning, scene, out);
    said.add(out.toString());
    return out.toString();
  }

  /** Writes one sentence with its capital, and a space after it. */
  static void sentence(Phrase phrase, Scene scene, StringBuilder out) {
    int start = out.length();
    phrase.write(scene, out);
    out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    for (int i = start + 1; i < out.length() - 2; i++) {
      if (out.charAt(i) == '.' && out.charAt(i + 1) == ' ') {
        out.setCharAt(i + 2, Character.toUpperCase(out.charAt(i + 2)));
      }
    }
    out.append(out.charAt(out.length() - 1) == '.' ? " " : ". ");
  }
}
