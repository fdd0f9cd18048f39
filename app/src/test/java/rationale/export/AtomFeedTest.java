package rationale.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
  @Test
  void holdsTextThatXmlCannot() throws FeedException {
    var hostile = "<b>&amp; ]]> \u0000\u000B\uD800 \uFFFF 😀";
    var decisions = List.of(Decisions.full(hostile, hostile), Decisions.bare(3));
    var feed = new Feed(hostile, "http://h/feed", "http://h/", decisions, one -> "http://h/x");
    var text = new String(AtomFeed.bytes(feed), StandardCharsets.UTF_8);
    var read = new SyndFeedInput().build(new StringReader(text));
    assertThat(read.getEntries()).hasSize(2);
    assertThat(read.getEntries().getFirst().getContents().getFirst().getValue())
        .isEqualTo("<b>&amp; ]]> \uFFFD\uFFFD\uFFFD \uFFFD 😀");
    assertThat(read.getEntries().getLast().getPublishedDate()).isNull();
  }
}
