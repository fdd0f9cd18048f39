package rationale.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern over the words of one sentence, as {@code reason-patterns.tsv}, {@code
 * reason-words.tsv} and {@code voices.tsv} write it.
 *
 * <p>{@code no red flag*} is a run of words, {@code *} any ending, {@code #} any number; {@code
 * (gel|oral pill*)} is either run; {@code (the)?} may be left out; {@code …} stands for up to six
 * words and {@code …12} for up to twelve; {@code NO} is a list that {@code word-lists.tsv} names;
 * {@code ^} pins the run to the start; {@code A & B} asks for both, anywhere in the sentence, and
 * {@code A ! B} for the first without the second.
 *
 * <p>All places that a run may have reached are carried along together, so that nothing backtracks.
 * What many patterns ask for is looked for once in a sentence.
 */
final class SentencePattern {
  private static final int GAP = 6;
  private static final Pattern STEP = Pattern.compile("\\([^()]*\\)\\??|\\S+");

  private final String source;
  private final List<Run> wanted = new ArrayList<>();
  private final List<Run> barred = new ArrayList<>();

  /** The choices without which no sentence is of this kind. */
  private final List<WordChoice> needed = new ArrayList<>();

  /** Reads a pattern, whose choices join {@code choices}. */
  SentencePattern(String source, WordChoices choices) {
    this.source = source;
    for (var run : source.split("(?= [&!] )", -1)) {
      if (run.startsWith(" ! ")) {
        barred.add(Run.of(run.substring(3), choices));
      } else {
        wanted.add(Run.of(run.startsWith(" & ") ? run.substring(3) : run, choices));
      }
    }
    wanted.forEach(run -> run.addNeeded(needed));
  }

  /** Whether the sentence, made by the choices that the pattern joined, is of this kind. */
  boolean matches(Sentence sentence) {
    for (int i = 0; i < needed.size(); i++) {
      if (!sentence.has(needed.get(i))) {
        return false;
      }
    }
    for (var run : wanted) {
      if (!run.matches(sentence)) {
        return false;
      }
    }
    for (var run : barred) {
      if (run.matches(sentence)) {
        return false;
      }
    }
    return true;
  }

  /** The words that make the sentence one of this kind, counted from 0; none where it is not. */
  BitSet covered(Sentence sentence) {
    var covered = new BitSet();
    if (matches(sentence)) {
      wanted.forEach(run -> run.cover(sentence, covered));
    }
    return covered;
  }

  @Override
  public String toString() {
    return source;
  }

  private record Run(boolean pinned, List<Step> steps) {
    static Run of(String text, WordChoices choices) {
      var steps = new ArrayList<Step>();
      var match = STEP.matcher(text.startsWith("^ ") ? text.substring(2) : text);
      while (match.find()) {
        steps.add(Step.of(match.group(), choices));
      }
      return new Run(text.startsWith("^ "), List.copyOf(steps));
    }

    void addNeeded(List<WordChoice> needed) {
      for (var step : steps) {
        if (step instanceof Pick(var choice, var optional) && !optional) {
          needed.add(choice);
        }
      }
    }

    boolean matches(Sentence sentence) {
      var start = pinned ? Places.first(sentence.size()) : Places.all(sentence.size());
      return !ends(start, sentence).isEmpty();
    }

    /** Adds the words of the shortest stretch that matches, of the first where several are. */
    void cover(Sentence sentence, BitSet covered) {
      int start = 0;
      int end = Integer.MAX_VALUE;
      for (int at = 0; at <= (pinned ? 0 : sentence.size()); at++) {
        var to = ends(Places.only(sentence.size(), at), sentence).first();
        if (to.isPresent() && to.getAsInt() - at < end - start) {
          start = at;
          end = to.getAsInt();
        }
      }
      covered.set(start, end);
    }

    /** Where the run may end when it begins at one of {@code starts}. */
    private Places ends(Places starts, Sentence sentence) {
      var reached = starts;
      for (var step : steps) {
        reached = step.after(reached, sentence);
        if (reached.isEmpty()) {
          return reached;
        }
      }
      return reached;
    }
  }

  /** One part of a run. */
  private sealed interface Step {
    /** Where the step may end when it begins at one of {@code reached}. */
    Places after(Places reached, Sentence sentence);

    static Step of(String text, WordChoices choices) {
      if (text.startsWith("…")) {
        return new Gap(text.length() == 1 ? GAP : Integer.parseInt(text.substring(1)));
      }
      return new Pick(choices.of(text.replaceAll("^\\(|\\)\\??$", "")), text.endsWith(")?"));
    }
  }

  private record Gap(int most) implements Step {
    @Override
    public Places after(Places reached, Sentence sentence) {
      return reached.spread(most);
    }
  }

  private record Pick(WordChoice choice, boolean optional) implements Step {
    @Override
    public Places after(Places reached, Sentence sentence) {
      var next = Places.none(sentence.size());
      if (optional) {
        next.addAll(reached);
      }
      for (int words = 1; words <= choice.longest(); words++) {
        var starts = sentence.starts(choice, words);
        if (starts != null) {
          next.addAfter(reached, starts, words);
        }
      }
      return next;
    }
  }
}
