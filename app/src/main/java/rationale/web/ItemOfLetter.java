package rationale.web;

import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.store.DecisionStore;

/**
 * A disputed item with the letter it stands in.
 *
 * @param letter the letter, masked where the store masks it
 * @param item one of its items
 */
record ItemOfLetter(Letter letter, DisputedItem item) {
  /**
   * The item that an address names.
   *
   * @throws NotFound where there is no such letter, or it has no item of that number
   */
  static ItemOfLetter find(DecisionStore store, String letterId, String number) {
    var letter = store.find(letterId).orElseThrow(() -> NotFound.letter(letterId)).letter();
    return letter.items().stream()
        .filter(item -> Integer.toString(item.number()).equals(number))
        .findFirst()
        .map(item -> new ItemOfLetter(letter, item))
        .orElseThrow(() -> NotFound.item(letterId, number, letter.items().size()));
  }

  /** "CM19-0123456, item 2". */
  String name() {
    return name(letter.id(), item.number());
  }

  static String name(String letterId, int number) {
    return letterId + ", item " + number;
  }
}
