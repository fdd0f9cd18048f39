package rationale.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A pattern over the words of one sentence, as {@code reason-patterns.tsv} and {@code voices.tsv}
 * write it.
 *
 * <p>{@code no red flag*} is a run of words, {@code *} any ending, {@code #} any number; {@code
 * (gel|oral pill*)} is either run; {@code (the)?} may be left out; {@code …} stands for up to six
 * words and {@code …12} for up to twelve; {@code NO} is a list that {@code word-lists.tsv} names;
 * {@code ^} pins the run to the start; {@code A & B} asks for both, anywhere in the sentence, and
 * {@code A ! B} for the first without the second.
 *
 * <p>All places that a run may have reached are carried along together, so that the time is bounded
 * by the length of the sentence times that of the pattern: nothing backtracks.
 */
final class SentencePattern {
  private static final int GAP = 6;
  private static final Pattern STEP = Pattern.compile("\\([^()]*\\)\\??|\\S+");

  private static final Pattern RUN =
      Pattern.compile("(?:[a-z0-9]+\\*?|[#%])(?: (?:[a-z0-9]+\\*?|[#%]))*+");

  private final String source;
  private final List<Run> wanted = new ArrayList<>();
  private final List<Run> barred = new ArrayList<>();

  /** Reads a pattern; {@code lists} holds the choices behind each name in capitals. */
  SentencePattern(String source, Map<String, List<String>> lists) {
    this.source = source;
    for (var run : source.split("(?= [&!] )", -1)) {
      if (run.startsWith(" ! ")) {
        barred.add(Run.of(run.substring(3), lists));
      } else {
        wanted.add(Run.of(run.startsWith(" & ") ? run.substring(3) : run, lists));
      }
    }
  }

  /** Whether the sentence is of this kind. */
  boolean matches(Words sentence) {
    return wanted.stream().allMatch(run -> run.matches(sentence))
        && barred.stream().noneMatch(run -> run.matches(sentence));
  }

  @Override
  public String toString() {
    return source;
  }

  /**
   * Steps one after the other.
   *
   * @param needed what must be among the sentence's words for it to match
   */
  private record Run(boolean pinned, List<Step> steps, List<Initials> needed) {
    static Run of(String text, Map<String, List<String>> lists) {
      var steps = new ArrayList<Step>();
      var needed = new ArrayList<Initials>();
      var match = STEP.matcher(text.startsWith("^ ") ? text.substring(2) : text);
      while (match.find()) {
        var step = Step.of(match.group(), lists);
        steps.add(step);
        if (step instanceof Choice choice && !choice.optional) {
          needed.add(choice.initials());
        }
      }
      return new Run(text.startsWith("^ "), steps, needed);
    }

    boolean matches(Words words) {
      for (var initials : needed) {
        if (!initials.meet(words.initials())) {
          return false;
        }
      }
      return reachesItsEnd(words);
    }

    private boolean reachesItsEnd(Words words) {
      var reached = new boolean[words.size() + 1];
      for (int at = 0; at < (pinned ? 1 : reached.length); at++) {
        reached[at] = true;
      }
      for (var step : steps) {
        var next = new boolean[reached.length];
        boolean any = false;
        for (int at = 0; at < reached.length; at++) {
          if (reached[at]) {
            any |= step.advance(words, at, next);
          }
        }
        if (!any) {
          return false;
        }
        reached = next;
      }
      return true;
    }
  }

  /** One part of a run. */
  private sealed interface Step {
    /** Marks where the step may end when it begins at {@code at}; answers whether anywhere. */
    boolean advance(Words words, int at, boolean[] next);

    static Step of(String text, Map<String, List<String>> lists) {
      if (text.startsWith("…")) {
        return new Gap(text.length() == 1 ? GAP : Integer.parseInt(text.substring(1)));
      }
      var choices = new ArrayList<List<String>>();
      for (var choice : text.replaceAll("^\\(|\\)\\??$", "").split("\\|", -1)) {
        for (var run : lists.getOrDefault(choice, List.of(choice))) {
          choices.add(words(run));
        }
      }
      return Choice.of(choices, text.endsWith(")?"));
    }
  }

  private static List<String> words(String run) {
    if (!RUN.matcher(run).matches()) {
      throw new IllegalArgumentException("neither words nor the name of a list: \"" + run + "\"");
    }
    return List.of(run.split(" ", -1));
  }

  private record Gap(int most) implements Step {
    @Override
    public boolean advance(Words words, int at, boolean[] next) {
      for (int to = at; to <= Math.min(words.size(), at + most); to++) {
        next[to] = true;
      }
      return true;
    }
  }

  /**
   * Any of several runs of words.
   *
   * @param runs by the kind of their first word's beginning, which rules out most of them at once
   */
  private record Choice(List<List<List<Wanted>>> runs, boolean optional) implements Step {
    static Choice of(List<List<String>> runs, boolean optional) {
      var byInitial = new ArrayList<List<List<Wanted>>>();
      for (int kind = 0; kind < Initials.KINDS; kind++) {
        byInitial.add(new ArrayList<>());
      }
      for (var run : runs) {
        byInitial.get(Initials.kind(run.getFirst())).add(run.stream().map(Wanted::of).toList());
      }
      return new Choice(byInitial, optional);
    }

    Initials initials() {
      long bits = 0;
      for (int kind = 0; kind < Initials.KINDS; kind++) {
        bits |= runs.get(kind).isEmpty() ? 0 : 1L << kind;
      }
      return new Initials(bits);
    }

    @Override
    public boolean advance(Words words, int at, boolean[] next) {
      next[at] |= optional;
      boolean any = optional;
      if (at == words.size()) {
        return any;
      }
      for (var run : runs.get(Initials.kind(words.get(at)))) {
        if (stands(run, words, at)) {
          next[at + run.size()] = true;
          any = true;
        }
      }
      return any;
    }

    private static boolean stands(List<Wanted> run, Words words, int at) {
      if (at + run.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < run.size(); i++) {
        if (!run.get(i).fits(words.get(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** A word, the beginning of one, or, where the text is {@code #}, any number. */
  private record Wanted(String text, boolean beginning) {
    static Wanted of(String word) {
      return word.endsWith("*")
          ? new Wanted(word.substring(0, word.length() - 1), true)
          : new Wanted(word, false);
    }

    boolean fits(String word) {
      if (text.equals("#")) {
        return Character.isDigit(word.charAt(0));
      }
      return beginning ? word.startsWith(text) : word.equals(text);
    }
  }
}
