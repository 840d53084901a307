package org.unionledger.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes the header line of an envelope; {@link Envelope} defines its form. */
final class HeaderWriter {

  private final StringBuilder out = new StringBuilder(256);

  private HeaderWriter() {}

  /** The header line with the line feed that ends it. */
  static byte[] write(Envelope.Header header) {
    HeaderWriter writer = new HeaderWriter();
    writer.header(header);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void header(Envelope.Header header) {
    out.append("{\"type\":");
    string(header.type());
    out.append(",\"version\":");
    string(header.version());
    out.append(",\"id\":");
    string(header.id());
    out.append(",\"recordedAt\":");
    string(header.recordedAt().toString());
    out.append(",\"metadata\":{");
    String separator = "";
    for (var entry : header.metadata().entrySet()) {
      out.append(separator);
      string(entry.getKey());
      out.append(':');
      string(entry.getValue());
      separator = ",";
    }
    out.append("},\"tags\":[");
    separator = "";
    for (Tag tag : header.tags()) {
      out.append(separator).append('[');
      string(tag.key());
      out.append(',');
      string(tag.value());
      out.append(']');
      separator = ",";
    }
    out.append("]}\n");
  }

  private void string(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        out.append(text, written, i);
        escape(c);
        written = i + 1;
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  private void escape(char c) {
    if (c < ' ') {
      out.append("\\u").append(HexFormat.of().toHexDigits(c));
    } else {
      out.append('\\').append(c);
    }
  }
}
