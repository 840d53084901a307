package org.unionledger.projections.auditdata;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.unionledger.journal.evidence.TreeHead;

/**
 * What audit data are of: the entries from position 1 to the size of the tree, whose root a signed
 * checkpoint of the same size confirms; and the digest of each file.
 *
 * @param head size and root of the hash tree over the entries
 * @param files the files
 */
public record AuditManifest(TreeHead head, List<File> files) {
  /** The name of its file. */
  public static final String FILE = "manifest.json";

  private static final String FORMAT = "union-ledger-audit-csv";
  private static final int VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  /** Copies the list. */
  public AuditManifest {
    files = List.copyOf(files);
  }

  /**
   * A file.
   *
   * @param name its path within the export
   * @param encoding how its characters are encoded
   * @param rows how many rows it has below its header
   * @param bytes how long it is
   * @param sha256 its SHA-256, 64 hexadecimal digits in lower case
   */
  public record File(String name, AuditEncoding encoding, long rows, long bytes, String sha256) {}

  /**
   * Writes the manifest as JSON and leaves the stream open.
   *
   * @param target takes the bytes
   * @throws IOException if the stream fails
   */
  void write(OutputStream target) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(target, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeNumberField("version", VERSION);
      json.writeNumberField("firstPosition", head.size() == 0 ? 0 : 1);
      json.writeNumberField("lastPosition", head.size());
      json.writeStringField("root", head.root().toString());
      json.writeArrayFieldStart("files");
      for (File file : files) {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("encoding", file.encoding().toString());
        json.writeNumberField("rows", file.rows());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
