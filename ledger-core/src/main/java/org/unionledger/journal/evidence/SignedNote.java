package org.unionledger.journal.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text and the signatures under it, in the format of C2SP signed-note.
 *
 * <p>Signatures of unknown keys are kept, never judged: whoever adds a line passes the others on as
 * they are, to the byte. Nothing in the text may be believed before {@link #isSignedBy} says true
 * for a key that came from elsewhere. This class is immutable and thread-safe.
 */
public final class SignedNote {

  /** The most bytes that a note can have: 1 MiB. */
  public static final int MOST_BYTES = 1024 * 1024;

  /** The most signatures that a note can have. */
  public static final int MOST_SIGNATURES = 100;

  private static final String WHAT = "A signed note";

  private final String text;
  private final List<NoteSignature> signatures;

  private SignedNote(String text, List<NoteSignature> signatures) {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("The text of a signed note ends with a line feed");
    }
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException(
          "A signed note has 1 to %d signatures, this has %d"
              .formatted(MOST_SIGNATURES, signatures.size()));
    }
    this.text = text;
    this.signatures = List.copyOf(signatures);
  }

  /**
   * Returns a note from its parts.
   *
   * @param text one line or more, each with its line feed
   * @param signatures 1 to 100
   * @throws IllegalArgumentException if the parts make no valid note
   */
  public static SignedNote of(String text, List<NoteSignature> signatures) {
    var note = new SignedNote(text, signatures);
    int length = NoteText.encode(WHAT, note.toString()).length;
    if (length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "%s has at most %d bytes, this has %d".formatted(WHAT, MOST_BYTES, length));
    }
    return note;
  }

  /**
   * Reads a note.
   *
   * @throws IllegalArgumentException if it is too long, is not UTF-8, has control characters other
   *     than line feeds, or is not a text, an empty line and 1 to 100 signature lines
   */
  public static SignedNote parse(byte[] note) {
    String whole = NoteText.decode(WHAT, note, MOST_BYTES);
    int end = whole.lastIndexOf("\n\n");
    if (end < 0 || !whole.endsWith("\n")) {
      throw new IllegalArgumentException(
          "A signed note is a text, an empty line and signature lines, this is not: "
              + Quote.of(whole));
    }
    String text = whole.substring(0, end + 1);
    List<NoteSignature> signatures =
        whole
            .substring(end + 2)
            .lines()
            .limit(MOST_SIGNATURES + 1L)
            .map(NoteSignature::parse)
            .toList();
    return new SignedNote(text, signatures);
  }

  /** Returns the text that is signed, with its last line feed. */
  public String text() {
    return text;
  }

  /** Returns the signature lines in their order. */
  public List<NoteSignature> signatures() {
    return signatures;
  }

  /**
   * Returns this note with one more signature; an earlier one of the same key goes.
   *
   * @throws IllegalArgumentException if the note has 100 signatures of other keys
   */
  public SignedNote with(NoteSignature signature) {
    var more = new ArrayList<>(signatures);
    more.removeIf(signature::hasKeyOf);
    more.add(signature);
    return of(text, more);
  }

  /**
   * Says whether the holder of this key signed or cosigned this text: there is a signature with the
   * key's name and id, and each such signature is valid.
   */
  public boolean isSignedBy(VerifierKey key) {
    List<NoteSignature> own = signaturesWithNameAndIdOf(key);
    return !own.isEmpty() && own.stream().allMatch(signature -> key.verifies(text, signature));
  }

  /**
   * Returns when a cosigner states that he saw this checkpoint, or nothing if he did not validly
   * cosign it. If he cosigned more than once, the latest time counts.
   */
  public Optional<Instant> cosignedAt(VerifierKey cosigner) {
    if (cosigner.type() != KeyType.COSIGNER || !isSignedBy(cosigner)) {
      return Optional.empty();
    }
    return signaturesWithNameAndIdOf(cosigner).stream()
        .map(signature -> Instant.ofEpochSecond(Cosignature.of(signature).seconds()))
        .max(Comparator.naturalOrder());
  }

  private List<NoteSignature> signaturesWithNameAndIdOf(VerifierKey key) {
    return signatures.stream()
        .filter(
            signature -> signature.keyId() == key.keyId() && signature.name().equals(key.name()))
        .toList();
  }

  /** Returns the note as it is stored and sent. */
  public byte[] bytes() {
    return NoteText.encode(WHAT, toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedNote note
        && text.equals(note.text)
        && signatures.equals(note.signatures);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + signatures.hashCode();
  }

  /** Returns the whole note as text. */
  @Override
  public String toString() {
    return signatures.stream()
        .map(signature -> signature + "\n")
        .collect(Collectors.joining("", text + "\n", ""));
  }
}
