package rationale.bench.letters;

import java.util.List;

/** A piece of the grammar: something to be written anew for each scene. */
sealed interface Phrase {
  /** Writes itself at the end of {@code out}. */
  void write(Scene scene, StringBuilder out);

  /** Fixed text. */
  record Text(String text) implements Phrase {
    @Override
    public void write(Scene scene, StringBuilder out) {
      out.append(text);
    }
  }

  /** One after the other. */
  record Chain(List<Phrase> parts) implements Phrase {
    @Override
    public void write(Scene scene, StringBuilder out) {
      for (int i = 0; i < parts.size(); i++) {
        parts.get(i).write(scene, out);
      }
    }
  }

  /** One of several, all as likely. */
  record OneOf(List<Phrase> choices) implements Phrase {
    @Override
    public void write(Scene scene, StringBuilder out) {
      choices.get(scene.random().nextInt(choices.size())).write(scene, out);
    }
  }

  /** A word of a list; a case comes back to the words it has used. */
  record Word(int list, Shares<String> words) implements Phrase {
    @Override
    public void write(Scene scene, StringBuilder out) {
      out.append(scene.word(this));
    }
  }

  /** A name of the grammar, which may be defined after its use. */
  record Named(String name, Grammar grammar) implements Phrase {
    @Override
    public void write(Scene scene, StringBuilder out) {
      grammar.rule(name).write(scene, out);
    }
  }

  /** A fact of the case. */
  record Fact(Slot slot) implements Phrase {
    @Override
    public void write(Scene scene, StringBuilder out) {
      scene.fill(slot, out);
    }
  }
}
