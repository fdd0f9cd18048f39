package rationale.bench.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and what they stand for: sentences with slots, lists of words. Text is written as in {@code
 * grammar.tsv}: {@code {name}} is another name, {@code [a|b|]} one of several.
 */
final class Grammar {
  private static final int OFFSET = 2;

  private final Map<String, Phrase> rules = new HashMap<>();
  private int lists;

  /** The grammar of the resources. */
  static Grammar load() {
    var grammar = new Grammar();
    for (var row : Resource.rows("/letters/words.tsv")) {
      grammar.list(row[0], List.of(row[1].split("\\|")));
    }
    var expansions = new HashMap<String, List<Phrase>>();
    for (var row : Resource.rows("/letters/grammar.tsv")) {
      expansions.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(grammar.phrase(row[1]));
    }
    expansions.forEach((name, choices) -> grammar.rules.put(name, oneOf(choices)));
    grammar.list(
        "reason",
        Resource.rows("/vocabulary/reason-patterns.tsv").stream()
            .map(row -> row[2].replaceAll("[.]$", ""))
            .toList());
    return grammar;
  }

  private void list(String name, List<String> words) {
    rules.put(name, new Phrase.Word(lists++, Shares.falling(words, OFFSET)));
  }

  /** How many lists of words there are; they are numbered from 0. */
  int lists() {
    return lists;
  }

  /** What {@code name} stands for. */
  Phrase rule(String name) {
    var rule = rules.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("nothing is called " + name);
    }
    return rule;
  }

  /** The phrase that {@code text} writes. */
  Phrase phrase(String text) {
    return new Reader(text).sequence();
  }

  private static Phrase oneOf(List<Phrase> choices) {
    return choices.size() == 1 ? choices.getFirst() : new Phrase.OneOf(List.copyOf(choices));
  }

  /** Reads a phrase from left to right. */
  private final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    /** Parts up to the end, or to a bar or bracket that belongs to the brackets around. */
    Phrase sequence() {
      var parts = new ArrayList<Phrase>();
      while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ']') {
        parts.add(
            switch (text.charAt(at)) {
              case '{' -> name();
              case '[' -> choice();
              default -> fixed();
            });
      }
      return parts.size() == 1 ? parts.getFirst() : new Phrase.Chain(List.copyOf(parts));
    }

    private Phrase name() {
      int end = text.indexOf('}', at);
      var name = text.substring(at + 1, end);
      at = end + 1;
      if (rules.get(name) instanceof Phrase.Word word) {
        return word;
      }
      return Slot.named(name)
          .<Phrase>map(Phrase.Fact::new)
          .orElseGet(() -> new Phrase.Named(name, Grammar.this));
    }

    private Phrase choice() {
      var choices = new ArrayList<Phrase>();
      do {
        at++;
        choices.add(sequence());
      } while (text.charAt(at) == '|');
      at++;
      return oneOf(choices);
    }

    private Phrase fixed() {
      int start = at;
      while (at < text.length() && "{[|]".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return new Phrase.Text(text.substring(start, at));
    }
  }
}
