package rationale.page;

import java.util.List;

/** A paragraph, parted where another speaks and where a list begins or ends. */
public record Paragraph(List<Block> blocks) {
  public Paragraph {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph of one voice without a list. */
  public static Paragraph of(Text text) {
    return new Paragraph(List.of(new Block(false, text, List.of())));
  }

  /** Whether others speak in it, too. */
  public boolean retells() {
    return blocks.stream().anyMatch(Block::retold);
  }

  /**
   * A part of one voice.
   *
   * @param retold whether it quotes or retells what others say
   * @param text what stands before its list; without pieces where the list begins it
   * @param entries those of its list, each with its mark, as "(2) Pain at night"
   */
  public record Block(boolean retold, Text text, List<Text> entries) {
    public Block {
      entries = List.copyOf(entries);
    }
  }
}
