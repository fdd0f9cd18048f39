package rationale.bench.letters;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Words without end, the later ones ever rarer, so that the number of distinct words grows with the
 * number of letters as it does in real ones: compound terms, misspellings, names of products,
 * codes.
 */
final class RareWords {
  /** With this exponent the number of distinct words grows about as the 0.455th power of all. */
  private static final double EXPONENT = 1.2;

  private static final double FLAT_UNTIL = 2300;

  private static final List<String> BEGINNINGS = parts("beginning");
  private static final List<String> ROOTS = parts("root");
  private static final List<String> ENDINGS = parts("ending");
  private static final List<String> SYLLABLES = parts("syllable");
  private static final List<String> LONG_WORDS = parts("long");

  private RareWords() {}

  private static List<String> parts(String name) {
    return Resource.rows("/letters/word-parts.tsv").stream()
        .filter(row -> row[0].equals(name))
        .map(row -> List.of(row[1].split("\\|")))
        .findFirst()
        .orElseThrow();
  }

  /** A word; the rarer it is, the less often it is drawn again. */
  static String draw(RandomGenerator random) {
    double rank = FLAT_UNTIL * (Math.pow(1 - random.nextDouble(), -1 / EXPONENT) - 1);
    return word((long) Math.min(rank, 1e15));
  }

  /** The word of a rank, always the same. */
  private static String word(long rank) {
    var dice = new Dice(rank);
    return switch ((int) (rank % 8)) {
      case 0, 1, 2 -> dice.of(BEGINNINGS) + dice.of(ROOTS) + dice.of(ENDINGS);
      case 3, 4, 5 -> misspelt(dice.of(LONG_WORDS), dice);
      case 6 -> product(dice);
      default -> "" + (char) ('A' + dice.below(26)) + (100 + dice.below(900)) + dice.below(40);
    };
  }

  private static String misspelt(String word, Dice dice) {
    int at = 1 + dice.below(word.length() - 2);
    var rest = word.substring(at + 1);
    return switch (dice.below(4)) {
      case 0 -> word.substring(0, at) + rest;
      case 1 -> word.substring(0, at + 1) + word.charAt(at) + rest;
      case 2 -> word.substring(0, at) + (char) ('a' + dice.below(26)) + rest;
      default -> word.substring(0, at) + rest.charAt(0) + word.charAt(at) + rest.substring(1);
    };
  }

  private static String product(Dice dice) {
    var name = new StringBuilder();
    for (int i = 2 + dice.below(2); i > 0; i--) {
      name.append(dice.of(SYLLABLES));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /** Numbers that follow from one, cheaper than a generator. */
  private static final class Dice {
    private long state;

    Dice(long rank) {
      state = rank * 0x9E3779B97F4A7C15L;
    }

    int below(int bound) {
      state += 0x9E3779B97F4A7C15L;
      long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
      return (int) Math.floorMod(z ^ (z >>> 27), (long) bound);
    }

    String of(List<String> parts) {
      return parts.get(below(parts.size()));
    }
  }
}
