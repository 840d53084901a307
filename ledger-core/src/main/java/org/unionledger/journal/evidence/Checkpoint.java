package org.unionledger.journal.evidence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The statement that a log, at some moment, was a tree of this size and root: the text of C2SP
 * tlog-checkpoint.
 *
 * <p>By itself it proves nothing. Under the signature of the log's operator it binds him: he can
 * never again show another history of this size.
 *
 * @param origin which log it is, by convention an address without scheme: one line of 1 to 255
 *     bytes
 * @param head size and root of its tree
 * @param extensions further lines, none of them empty, that others may have added; we write none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

  private static final int MANDATORY_LINES = 3;

  /**
   * @throws IllegalArgumentException if a line is empty, longer than 255 bytes, or has line feeds
   *     or control characters in it
   */
  public Checkpoint {
    NoteText.line("The origin of a checkpoint", origin);
    extensions = List.copyOf(extensions);
    extensions.forEach(line -> NoteText.line("An extension of a checkpoint", line));
  }

  /** Creates a checkpoint without extensions. */
  public Checkpoint(String origin, TreeHead head) {
    this(origin, head, List.of());
  }

  /**
   * Reads the text of a note as a checkpoint, whoever may have signed it.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static Checkpoint parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < MANDATORY_LINES || !text.endsWith("\n")) {
      throw new IllegalArgumentException(
          "A checkpoint has an origin, a size and a root, each on a line, this has not: "
              + Quote.of(text));
    }
    var head =
        new TreeHead(
            NoteText.number("The size in a checkpoint", lines.get(1)), Hash.parse(lines.get(2)));
    var checkpoint =
        new Checkpoint(lines.getFirst(), head, lines.subList(MANDATORY_LINES, lines.size()));
    if (!checkpoint.text().equals(text)) {
      throw new IllegalArgumentException("The lines of a checkpoint end with single line feeds");
    }
    return checkpoint;
  }

  /**
   * Reads the checkpoint of a log that one knows, after checking that the log signed it.
   *
   * @param origin which log one expects
   * @param log its key, which one has from elsewhere
   * @throws IllegalArgumentException if the note is not validly signed by that key, or is not a
   *     checkpoint of that origin
   */
  public static Checkpoint verified(SignedNote note, String origin, VerifierKey log) {
    if (!note.isSignedBy(log)) {
      throw new IllegalArgumentException(
          "The checkpoint is not validly signed by %s: do not rely on it".formatted(log));
    }
    var checkpoint = parse(note.text());
    if (!checkpoint.origin().equals(origin)) {
      throw new IllegalArgumentException(
          "The checkpoint is one of %s, not of %s"
              .formatted(Quote.of(checkpoint.origin()), Quote.of(origin)));
    }
    return checkpoint;
  }

  /** Returns the text that is signed. */
  public String text() {
    String mandatory = origin + "\n" + head.size() + "\n" + head.root() + "\n";
    return extensions.stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining("", mandatory, ""));
  }

  /** Returns the checkpoint as a note with the signature of its log. */
  public SignedNote signedBy(SigningKey log) {
    return SignedNote.of(text(), List.of(log.sign(text())));
  }
}
