package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
    var cited = phrases.seek(Citing.NOT_CITED).replace(line, _ -> " ");
    var statements = new ArrayList<Statement>();
    int start = 0;
    @Nullable Standing standing = null;
    for (var stated : phrases.seek(Citing.STATED).all(cited)) {
      add(standing, cited.substring(start, stated.start()), statements);
      standing = standing(stated);
      start = stated.end();
    }
    add(standing, cited.substring(start), statements);
    return statements;
  }

  private static Standing standing(MatchResult stated) {
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
    int start = 0;
    for (var partOf : phrases.seek(Citing.PART_OF).all(text)) {
      var standing = partOf.group(1) == null ? Standing.MTUS : Standing.OUTSIDE;
      statements.add(new Statement(standing, cited(text.substring(start, partOf.start()))));
      start = partOf.end();
    }
    statements.add(new Statement(Standing.UNSTATED, cited(text.substring(start))));
  }

  private String cited(String prose) {
    var introduced = phrases.get(Citing.LEAD).matcher(prose).replaceFirst("");
    return phrases.seek(Citing.REMARK).replace(introduced, _ -> "").strip();
  }
}
