package rationale.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** What is wrong with the files of a generation, by Lucene's own examination of every part. */
final class IndexDamage {
  private IndexDamage() {}

  /**
   * One line for each damaged part, in Lucene's words, with the file; empty where all is sound.
   * Nobody may write the generation meanwhile.
   */
  static List<String> in(Path generation) {
    // a lock of its own: an examination changes nothing, and the folder may be read-only
    try (var directory = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        var check = new CheckIndex(directory, directory.obtainLock("verify"))) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      check.setThreadCount(1);
      return told(check.checkIndex());
    } catch (IOException unreadable) {
      return List.of(String.valueOf(unreadable.getMessage()));
    }
  }

  private static List<String> told(CheckIndex.Status status) {
    var damage = new ArrayList<String>();
    for (var segment : status.segmentInfos) {
      if (segment.error != null) {
        damage.add(
            "segment %s of %,d decisions: %s"
                .formatted(segment.name, segment.maxDoc, segment.error.getMessage()));
      }
    }
    if (!status.clean && damage.isEmpty()) {
      damage.add("the list of its segments cannot be read");
    }
    return damage;
  }
}
