package rationale.bench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import rationale.model.Template;

/**
 * Makes letters by number: the same seed and number give the same letter, whichever were made
 * before, so that several threads share one.
 */
public final class LetterGenerator {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Grammar grammar = Grammar.load();
  private final Frames frames = new Frames(grammar);
  private final Cited cited = new Cited(grammar);
  private final Requests requests = new Requests(grammar);
  private final Cases cases;
  private final Prose prose;

  public LetterGenerator(long seed) {
    this.seed = seed;
    this.cases = new Cases(seed);
    // what guidelines say does not depend on the letters that quote them
    var random = new SplittableRandom(GOLDEN);
    var writer = cases.scene(0, random, grammar.lists());
    this.prose =
        new Prose(grammar, new Quotations(requests.places(), grammar.rule("guideline"), writer));
  }

  /** The letter of a number, from 0. */
  public GeneratedLetter letter(long number) {
    var random =
        new SplittableRandom(seed * GOLDEN ^ Long.rotateLeft(number * GOLDEN, 32) ^ number);
    var scene = cases.scene(number, random, grammar.lists());
    var places = places(scene);
    scene.dispute(items(places, scene));
    scene.summarize(prose.summary(scene));
    var layout = new Layout();
    frames.write(scene, texts(places, scene), layout);
    return new GeneratedLetter(scene.truth(), layout.pages());
  }

  private List<String> places(Scene scene) {
    int count =
        scene.truth().template() == Template.PROFESSIONAL_REVIEW ? 1 : cases.items(scene.random());
    var places = new ArrayList<String>();
    while (places.size() < count) {
      // a letter with many items asks for several of a kind
      places.add(
          !places.isEmpty() && scene.random().nextInt(3) == 0
              ? places.getLast()
              : requests.place(scene));
    }
    return places;
  }

  private List<LetterTruth.Item> items(List<String> places, Scene scene) {
    var items = new ArrayList<LetterTruth.Item>();
    for (var place : places) {
      var random = scene.random();
      items.add(
          new LetterTruth.Item(
              requests.request(place, scene),
              cases.outcome(random),
              Cited.list(cited.families(Cited.Side.ADMINISTRATOR, scene.style(), random)),
              Cited.list(cited.families(Cited.Side.REVIEWER, scene.style(), random))));
    }
    return items;
  }

  private List<ItemText> texts(List<String> places, Scene scene) {
    var items = scene.truth().items();
    var outcomes = items.stream().map(LetterTruth.Item::outcome).toList();
    var rationales = prose.rationales(places, outcomes, scene);
    var texts = new ArrayList<ItemText>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      texts.add(
          new ItemText(
              i + 1,
              item.request(),
              item.outcome(),
              cited.line(Cited.Side.ADMINISTRATOR, item.administrator(), scene),
              cited.line(Cited.Side.REVIEWER, item.reviewer(), scene),
              rationales.get(i)));
    }
    return texts;
  }
}
