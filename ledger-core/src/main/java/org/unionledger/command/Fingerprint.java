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
import java.util.StringJoiner;
import java.util.function.IntPredicate;
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
        && isWritten(name, Fingerprint::isLetterOrDigit)
        && field.getValue().length() == FIELD_LENGTH
        && isBase64(field.getValue());
  }

  private static boolean isBase64(String text) {
    return isWritten(text, c -> isLetterOrDigit(c) || c == '-' || c == '_');
  }

  /** A plain loop, because every command and every event that is read comes here. */
  private static boolean isWritten(String text, IntPredicate allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (!allowed.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
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
    MessageDigest sha256 = sha256();
    Map<String, String> fields = LinkedHashMap.newLinkedHashMap(content.size());
    StringJoiner object = new StringJoiner(",", "{", "}");
    content.forEach(
        (name, value) -> {
          byte[] digest = sha256.digest(value.getBytes(StandardCharsets.UTF_8));
          fields.put(name, base64(Arrays.copyOf(digest, SHORT_BYTES)));
          object.add('"' + name + "\":" + value);
        });
    byte[] whole = sha256.digest(object.toString().getBytes(StandardCharsets.UTF_8));
    return new Fingerprint(base64(whole), fields);
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
    StringBuilder text = new StringBuilder(256).append(whole);
    fields.forEach((name, digest) -> text.append(' ').append(name).append('=').append(digest));
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

  private static String base64(byte[] digest) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("ledger bug: every Java platform has SHA-256", impossible);
    }
  }
}
