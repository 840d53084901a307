package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.ConsistencyProof;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.InclusionProof;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.journal.evidence.VerifierKey;
import org.unionledger.projections.assertions.BalanceAssertions;
import org.unionledger.projections.audit.AuditResult;

/** Checkpoints and proofs as JSON, their line feed included. */
public final class EvidenceAnswer {

  private EvidenceAnswer() {}

  private interface Members {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /**
   * Writes the answer of {@code ledger checkpoint --json}.
   *
   * @param checkpoint what was signed
   * @param note with its signatures
   * @param key by which the signature is checked
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeCheckpoint(
      Checkpoint checkpoint, SignedNote note, VerifierKey key, OutputStream target)
      throws IOException {
    write(
        target,
        json -> {
          json.writeNumberField("position", checkpoint.head().size());
          json.writeStringField("root", checkpoint.head().root().toString());
          json.writeStringField("origin", checkpoint.origin());
          json.writeStringField("key", key.toString());
          json.writeStringField("checkpoint", new String(note.bytes(), StandardCharsets.UTF_8));
        });
  }

  /**
   * Writes the answer of {@code ledger prove POSITION --json}.
   *
   * @param proof that the entry is in the tree
   * @param leaf the hash of the entry's bytes
   * @param head of the tree
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeInclusion(
      InclusionProof proof, Hash leaf, TreeHead head, OutputStream target) throws IOException {
    write(
        target,
        json -> {
          json.writeNumberField("position", proof.index() + 1);
          json.writeNumberField("size", proof.size());
          json.writeStringField("root", head.root().toString());
          json.writeStringField("leaf", leaf.toString());
          writePath(json, proof.path());
        });
  }

  /**
   * Writes the answer of {@code ledger prove --from FILE --json}.
   *
   * @param proof that the later tree begins with the earlier one
   * @param earlier head of the earlier tree
   * @param later head of the later tree
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeConsistency(
      ConsistencyProof proof, TreeHead earlier, TreeHead later, OutputStream target)
      throws IOException {
    write(
        target,
        json -> {
          json.writeNumberField("from", proof.from());
          json.writeStringField("fromRoot", earlier.root().toString());
          json.writeNumberField("size", proof.to());
          json.writeStringField("root", later.root().toString());
          writePath(json, proof.path());
        });
  }

  /**
   * Writes the answer of {@code ledger verify --json} about a ledger that is sound.
   *
   * @param sound what came of it
   * @param assertions what was stated of balances
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeSound(
      AuditResult.Sound sound, BalanceAssertions assertions, OutputStream target)
      throws IOException {
    write(
        target,
        json -> {
          json.writeBooleanField("ok", true);
          json.writeNumberField("position", sound.head().size());
          json.writeStringField("root", sound.head().root().toString());
          AssertionsAnswer.write(assertions, json);
        });
  }

  /**
   * Writes the answer of {@code ledger verify --json} about a ledger that is not sound.
   *
   * @param faulty what came of it
   * @param locale the language of the message
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeFaulty(AuditResult.Faulty faulty, Locale locale, OutputStream target)
      throws IOException {
    write(
        target,
        json -> {
          json.writeBooleanField("ok", false);
          json.writeNumberField("position", faulty.position());
          json.writeStringField("fault", faulty.fault().name());
          json.writeStringField("message", faulty.message(locale));
          json.writeStringField("detail", faulty.detail());
        });
  }

  private static void writePath(JsonGenerator json, List<Hash> path) throws IOException {
    json.writeArrayFieldStart("path");
    for (Hash hash : path) {
      json.writeString(hash.toString());
    }
    json.writeEndArray();
  }

  private static void write(OutputStream target, Members members) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      members.writeTo(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
