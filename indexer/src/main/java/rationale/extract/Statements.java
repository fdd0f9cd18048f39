package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import rationale.extract.Statement.Standing;
import rationale.vocabulary.Phrases;

/** Parts a guideline line into its statements. */
final class Statements {
  private final Phrases<Citing> phrases;

  Statements(Phrases<Citing> phrases) {
    this.phrases = phrases;
  }

  List<Statement> of(String line) {
    var cited = phrases.get(Citing.NOT_CITED).matcher(line).replaceAll(" ");
    var statements = new ArrayList<Statement>();
    var stated = phrases.get(Citing.STATED).matcher(cited);
    int start = 0;
    @Nullable Standing standing = null;
    while (stated.find()) {
      add(standing, cited.substring(start, stated.start()), statements);
      standing = standing(stated);
      start = stated.end();
    }
    add(standing, cited.substring(start), statements);
    return statements;
  }

  private static Standing standing(Matcher stated) {
    if (stated.group(1) != null) {
      return Standing.OUTSIDE;
    }
    return stated.group().contains("MTUS") ? Standing.MTUS : Standing.UNSTATED;
  }

  /** A null standing is that of text which no "Decision based on" introduces. */
  private void add(@Nullable Standing standing, String text, List<Statement> statements) {
    var other = phrases.get(Citing.OTHER_STATED).matcher(text);
    if (other.find()) {
      add(standing, text.substring(0, other.start()), statements);
      statements.add(new Statement(Standing.OTHER, text.substring(other.end()).strip()));
    } else if (standing == null) {
      addProse(text, statements);
    } else if (!text.isBlank()) {
      statements.add(new Statement(standing, text.strip()));
    }
  }

  // letter: "based its decision on X, which is part of the MTUS, and on Y, which is not part of"
  private void addProse(String text, List<Statement> statements) {
    var partOf = phrases.get(Citing.PART_OF).matcher(text);
    int start = 0;
    while (partOf.find()) {
      var standing = partOf.group(1) == null ? Standing.MTUS : Standing.OUTSIDE;
      statements.add(new Statement(standing, cited(text.substring(start, partOf.start()))));
      start = partOf.end();
    }
    statements.add(new Statement(Standing.UNSTATED, cited(text.substring(start))));
  }

  private String cited(String prose) {
    var introduced = phrases.get(Citing.LEAD).matcher(prose).replaceFirst("");
    return phrases.get(Citing.REMARK).matcher(introduced).replaceAll("").strip();
  }
}
