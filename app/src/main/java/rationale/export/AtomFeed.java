package rationale.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import rationale.search.Decision;

/** A feed in the Atom format (RFC 4287). */
public final class AtomFeed {
  public static final String MEDIA_TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The whole document, in UTF-8. */
  public static byte[] bytes(Feed feed) {
    var out = new ByteArrayOutputStream();
    try {
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new AtomFeed(xml).write(feed);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("memory can always be written to", impossible);
    }
    return out.toByteArray();
  }

  private void write(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text("id", feed.address());
    text("title", feed.title());
    text("updated", feed.updated().toString());
    link("alternate", feed.page());
    link("self", feed.address());
    xml.writeStartElement("author");
    text("name", "Rationale");
    xml.writeEndElement();
    for (var decision : feed.decisions()) {
      entry(decision, feed.decisionAddress().apply(decision));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Decision decision, String address) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("id", address);
    text("title", Feed.title(decision));
    text("updated", decision.added().toString());
    var decided = Feed.decided(decision);
    if (decided != null) {
      text("published", decided);
    }
    link("alternate", address);
    for (var kind : Feed.kinds(decision)) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", XmlText.of(kind));
    }
    text("content", decision.rationale());
    xml.writeEndElement();
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}
