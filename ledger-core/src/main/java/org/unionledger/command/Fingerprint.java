package org.unionledger.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionledger.identity.InvalidValueException;

/**
 * What a command says, in short: equal for equal content, and able to name the field that differs.
 * Kept beside each event, so that a command that comes twice is told from another one under the
 * same identifier. This class is immutable and thread-safe.
 *
 * @param whole the SHA-256 of the canonical JSON without the identifier, in base64url without
 *     padding
 * @param fields for each field, in the command's order, the first {@value #SHORT_BYTES} bytes of
 *     the SHA-256 of its value, in base64url
 */
public record Fingerprint(String whole, Map<String, String> fields) {
  private static final int SHORT_BYTES = 6;
  private static final int WHOLE_LENGTH = 43;
  private static final int FIELD_LENGTH = 8;
  private static final int LONGEST_NAME = 64;

  /** Checks the form of the digests. */
  public Fingerprint {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    boolean wellFormed =
        whole.length() == WHOLE_LENGTH
            && isBase64(whole)
            && fields.entrySet().stream().allMatch(Fingerprint::isWellFormed);
    if (!wellFormed) {
      throw new InvalidValueException("a fingerprint is written like its text(), field by field");
    }
  }

  private static boolean isWellFormed(Map.Entry<String, String> field) {
    String name = field.getKey();
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().allMatch(Fingerprint::isLetterOrDigit)
        && field.getValue().length() == FIELD_LENGTH
        && isBase64(field.getValue());
  }

  private static boolean isBase64(String text) {
    return text.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /**
   * Takes the fingerprint of some content.
   *
   * @param content the canonical JSON of each field's value, in the command's order
   * @return the fingerprint
   */
  public static Fingerprint of(Map<String, String> content) {
    Map<String, String> fields = new LinkedHashMap<>();
    content.forEach(
        (name, value) -> fields.put(name, base64(Arrays.copyOf(sha256(value), SHORT_BYTES))));
    String object =
        content.entrySet().stream()
            .map(field -> '"' + field.getKey() + "\":" + field.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    return new Fingerprint(base64(sha256(object)), fields);
  }

  /**
   * Reads what {@link #text()} prints.
   *
   * @param text the digests
   * @return the fingerprint
   * @throws InvalidValueException if the text is not of that form
   */
  public static Fingerprint parse(String text) {
    String[] parts = text.split(" ", -1);
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      int equals = part.indexOf('=');
      String name = part.substring(0, Math.max(0, equals));
      if (fields.put(name, part.substring(equals + 1)) != null) {
        throw new InvalidValueException("a fingerprint names each field once");
      }
    }
    return new Fingerprint(parts[0], fields);
  }

  /**
   * All digests on one line: the whole, then {@code field=digest} for each field.
   *
   * @return what {@link #parse} reads
   */
  public String text() {
    StringBuilder text = new StringBuilder(whole);
    fields.entrySet().forEach(field -> text.append(' ').append(shown(field)));
    return text.toString();
  }

  /**
   * The first field that differs, in this command's order; a field that only the other has comes
   * last.
   *
   * @param other the fingerprint of another command
   * @return its name, {@code command} if the commands are of different kinds, {@code content} if
   *     only the whole differs, or nothing if the fingerprints are equal
   */
  public Optional<String> firstDifference(Fingerprint other) {
    if (whole.equals(other.whole)) {
      return Optional.empty();
    }
    Map<String, String> all = new LinkedHashMap<>(fields);
    other.fields.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .filter(name -> !Objects.equals(fields.get(name), other.fields.get(name)))
        .findFirst()
        .or(() -> Optional.of("content"));
  }

  private static String shown(Map.Entry<String, String> field) {
    return field.getKey() + "=" + field.getValue();
  }

  private static String base64(byte[] digest) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("ledger bug: every Java platform has SHA-256", impossible);
    }
  }
}
