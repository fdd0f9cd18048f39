package rationale.vocabulary;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Some runs of words of which a place in a sentence pattern takes any. */
final class WordChoice {
  private static final Pattern RUN =
      Pattern.compile("(?:[a-z0-9]+\\*?|[#%])(?: (?:[a-z0-9]+\\*?|[#%]))*+");

  /** Its number among the choices of the same patterns, from 0. */
  final int id;

  private final int longest;

  /** The runs by their first letter, which rules out most of them at once. */
  private final List<Group> groups;

  private record Group(char initial, List<List<Form>> runs) {}

  /** A word as a pattern writes it. */
  private record Form(String start, boolean open) {
    static Form of(String written) {
      return written.endsWith("*")
          ? new Form(written.substring(0, written.length() - 1), true)
          : new Form(written, false);
    }

    boolean fits(String word) {
      return start.equals("#")
          ? Character.isDigit(word.charAt(0))
          : open ? word.startsWith(start) : word.equals(start);
    }
  }

  /** A choice among {@code runs} of words. */
  WordChoice(int id, List<String> runs) {
    this.id = id;
    var forms = runs.stream().map(WordChoice::forms).toList();
    this.longest = forms.stream().mapToInt(List::size).max().orElse(0);
    this.groups =
        forms.stream()
            .collect(groupingBy(run -> Sentence.initial(run.getFirst().start)))
            .entrySet()
            .stream()
            .map(group -> new Group(group.getKey(), group.getValue()))
            .toList();
  }

  private static List<Form> forms(String run) {
    if (!RUN.matcher(run).matches()) {
      throw new IllegalArgumentException("neither words nor the name of a list: \"" + run + "\"");
    }
    return List.of(run.split(" ", -1)).stream().map(Form::of).toList();
  }

  /** Where its runs start, by their length less one; null where none is found. */
  @Nullable Places[] find(Sentence sentence) {
    var found = new @Nullable Places[longest];
    for (var group : groups) {
      for (int at : sentence.beginningWith(group.initial)) {
        for (var run : group.runs) {
          if (stands(run, sentence, at)) {
            var places = found[run.size() - 1];
            if (places == null) {
              places = Places.none(sentence.size());
              found[run.size() - 1] = places;
            }
            places.add(at);
          }
        }
      }
    }
    return found;
  }

  private static boolean stands(List<Form> run, Sentence sentence, int at) {
    if (at + run.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < run.size(); i++) {
      if (!run.get(i).fits(sentence.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
