package rationale.bench.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What letters ask for: the treatments of the vocabulary, each class as often as measured. */
final class Requests {
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z -]+");

  /** How often a heading tells what part of the request was authorized. */
  private static final double PORTIONS = 0.06;

  private final Shares<String> classes = Shares.of("treatment");
  private final Map<String, Shares<String>> names = new HashMap<>();
  private final Grammar grammar;

  Requests(Grammar grammar) {
    this.grammar = grammar;
    var named = new HashMap<String, List<String>>();
    for (var row : Resource.rows("/vocabulary/treatments.tsv")) {
      var name = row[4].isEmpty() ? row[3] : row[4];
      if (!row[4].isEmpty() || PLAIN.matcher(name).matches()) {
        named.computeIfAbsent(row[0] + "|" + row[1], _ -> new ArrayList<>()).add(capital(name));
      }
    }
    // an order of its own, in which the frequent ones are not those early in the alphabet
    named.forEach((place, list) -> {
      list.sort(Comparator.comparingInt(String::hashCode));
      names.put(place, Shares.falling(list, 3));
    });
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** All places that something can be asked of. */
  List<String> places() {
    return names.keySet().stream().sorted().toList();
  }

  /** A place in the list of treatments, {@code Rehabilitation|Acupuncture}. */
  String place(Scene scene) {
    String place;
    do {
      place = classes.draw(scene.random());
    } while (!names.containsKey(place));
    return place;
  }

  /** A heading that asks for something of that place. */
  String request(String place, Scene scene) {
    var shares = names.get(place);
    if (shares == null) {
      throw new IllegalArgumentException("no treatment is known in " + place);
    }
    scene.ask(shares.draw(scene.random()));
    var out = new StringBuilder();
    grammar.rule(form(place, scene)).write(scene, out);
    return out.toString();
  }

  private static String form(String place, Scene scene) {
    int bar = place.indexOf('|');
    var form =
        switch (place.substring(0, bar)) {
          case "Pharmaceuticals" -> "request-drug";
          case "Rehabilitation", "Therapies", "Psych Services" -> "request-visits";
          case "Diagnostic Testing", "Injection" -> "request-part";
          case "DMEPOS", "Surgery" -> "request-for";
          default -> "request-plain";
        };
    boolean portion =
        form.equals("request-visits")
            && scene.style() == Frames.Style.STATED
            && scene.random().nextDouble() < PORTIONS * 4;
    return portion ? "request-portion" : form;
  }
}
