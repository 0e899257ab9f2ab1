package com.valueinmotion.intake.workbook;

import com.valueinmotion.intake.container.BrokenFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of one part of a workbook, pulled tag by tag; namespaces do not count. */
final class Xml {
  /** Longer texts are cut: what holds them is refused. */
  static final int LONGEST_TEXT = 1_000_000;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream bytes;
  private final XMLStreamReader reader;

  Xml(InputStream bytes) throws IOException {
    this.bytes = bytes;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // Letters are read here rather than by the parser: the guard must see those it sees.
      this.reader =
          factory.createXMLStreamReader(
              new InputStreamReader(
                  new MarkupGuard(withoutMark(bytes)), StandardCharsets.UTF_8.newDecoder()));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static InputStream withoutMark(InputStream bytes) throws IOException {
    PushbackInputStream start = new PushbackInputStream(bytes, MARK.length);
    byte[] first = start.readNBytes(MARK.length);
    if (!Arrays.equals(first, MARK)) {
      start.unread(first);
    }
    return start;
  }

  /** Goes on to the next tag, start or end; false at the end of the document. */
  boolean next() throws IOException {
    while (step()) {
      if (reader.isStartElement() || reader.isEndElement()) {
        return true;
      }
    }
    return false;
  }

  boolean starts(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  /** Of the tag that starts here, in whatever namespace. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A number that is not negative; the other one where there is none. */
  int number(String attribute, int otherwise) {
    String text = attribute(attribute);
    if (text == null || text.isEmpty() || text.length() > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return otherwise;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  boolean flag(String attribute) {
    String text = attribute(attribute);
    return "1".equals(text) || "true".equals(text);
  }

  /** The text of the element that starts here, and of those within it. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0 && step(); ) {
      depth += depthChange();
      append(text);
    }
    return text.toString();
  }

  /** The text of its runs, which are formatted each on its own; how it is pronounced left out. */
  String runs() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean in = false;
    int pronounced = 0;
    for (int depth = 1; depth > 0 && step(); ) {
      depth += depthChange();
      if (starts("t") || ends("t")) {
        in = reader.isStartElement();
      } else if (starts("rPh") || ends("rPh")) {
        pronounced += depthChange();
      } else if (in && pronounced == 0) {
        append(text);
      }
    }
    return Escapes.decoded(text.toString());
  }

  /** Reads what is left, so that its check sum is compared. */
  void finish() throws IOException {
    bytes.transferTo(OutputStream.nullOutputStream());
  }

  private int depthChange() {
    return reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
  }

  private void append(StringBuilder text) {
    if (reader.hasText() && !isAside() && text.length() <= LONGEST_TEXT) {
      text.append(
          reader.getTextCharacters(),
          reader.getTextStart(),
          Math.min(reader.getTextLength(), LONGEST_TEXT + 1 - text.length()));
    }
  }

  private boolean isAside() {
    return reader.getEventType() == XMLStreamReader.COMMENT
        || reader.getEventType() == XMLStreamReader.DTD;
  }

  private boolean step() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      reader.next();
      return true;
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (RuntimeException e) { // what the parser stumbles over is the file's fault
      throw new BrokenFileException(damaged(), e);
    }
  }

  private IOException broken(XMLStreamException e) {
    Throwable cause = e.getNestedException();
    return cause instanceof IOException io && !(cause instanceof CharacterCodingException)
        ? io
        : new BrokenFileException(damaged(), e);
  }

  private static String damaged() {
    return "the workbook is damaged";
  }
}
