package rationale.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What gives away who speaks in a sentence. */
public final class Voices {
  /** The one asked first wins: fixed text may well speak of the patient, a reviewer of the MTUS. */
  private static final List<Voice> ORDER = List.of(Voice.ASIDE, Voice.OWN, Voice.QUOTED);

  private final Map<Voice, List<SentencePattern>> cues = new EnumMap<>(Voice.class);

  private final WordChoices choices;

  private Voices(WordChoices choices) {
    this.choices = choices;
  }

  /** The cues of {@code vocabulary/voices.tsv}, which join {@code choices}. */
  public static Voices load(WordChoices choices) {
    var voices = new Voices(choices);
    for (var row : Table.read("voices").rows()) {
      voices
          .cues
          .computeIfAbsent(Voice.valueOf(row.get("voice")), _ -> new ArrayList<>())
          .add(new SentencePattern(row.get("pattern"), choices));
    }
    return voices;
  }

  /**
   * Who speaks; empty where the sentence itself does not tell.
   *
   * @param sentence made by the choices that the cues joined
   */
  public Optional<Voice> of(Sentence sentence) {
    var words = sentence.of(choices);
    for (var voice : ORDER) {
      for (var cue : cues.getOrDefault(voice, List.of())) {
        if (cue.matches(words)) {
          return Optional.of(voice);
        }
      }
    }
    return Optional.empty();
  }
}
