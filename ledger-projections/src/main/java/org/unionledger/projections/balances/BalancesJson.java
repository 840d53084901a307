package org.unionledger.projections.balances;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The canonical answer: the one sequence of bytes that a set of balances has, so that two replays
 * can be compared by one digest.
 *
 * <p>It is JSON in UTF-8 without white space and without a line feed at the end, with the members
 * {@code position} (a number) and {@code balances}, each of which has the members {@code book},
 * {@code account}, {@code fund} ({@code ""} where none), {@code unit}, {@code debit}, {@code
 * credit} and {@code balance} in this order; amounts are strings with exactly the decimal places of
 * their unit; balances are in the order of their keys; no character is escaped that JSON does not
 * demand to be.
 */
public final class BalancesJson {
  private static final JsonFactory JSON = new JsonFactory();

  private BalancesJson() {}

  /**
   * Writes the canonical answer and leaves the stream open.
   *
   * @param balances what to write
   * @param out where to
   * @throws IOException if the stream fails
   */
  public static void write(Balances balances, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("position", balances.position());
      json.writeArrayFieldStart("balances");
      for (Balance balance : balances.balances()) {
        write(balance, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Balance balance, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("book", balance.key().book().value());
    json.writeStringField("account", balance.key().account());
    json.writeStringField("fund", balance.key().fund());
    json.writeStringField("unit", balance.key().unit().code());
    json.writeStringField("debit", balance.debit().toPlainText());
    json.writeStringField("credit", balance.credit().toPlainText());
    json.writeStringField("balance", balance.balance().toPlainText());
    json.writeEndObject();
  }

  /**
   * The canonical answer.
   *
   * @param balances what to write
   * @return its bytes
   */
  public static byte[] bytes(Balances balances) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeUnfailing(balances, bytes);
    return bytes.toByteArray();
  }

  /**
   * The SHA-256 of the canonical answer.
   *
   * @param balances what to digest
   * @return 64 hexadecimal digits in lower case
   */
  public static String sha256(Balances balances) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      writeUnfailing(balances, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static void writeUnfailing(Balances balances, OutputStream memory) {
    try {
      write(balances, memory);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }
}
