package org.unionledger.journal.evidence;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One text that shows, without the ledger at hand, that an entry is recorded: the place of the
 * entry, the proof that it is in a tree, and the signed checkpoint of that tree. This is {@code
 * c2sp.org/tlog-proof@v1}; files of it are called {@code .tlog-proof}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TlogProof {

  /** The most bytes that extra data can have: 64 KiB. */
  public static final int MOST_EXTRA_BYTES = 64 * 1024;

  private static final String WHAT = "A tlog-proof";
  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int MOST_BYTES = SignedNote.MOST_BYTES + 2 * MOST_EXTRA_BYTES;

  private final InclusionProof inclusion;
  private final SignedNote checkpoint;
  private final byte[] extra;

  private TlogProof(InclusionProof inclusion, SignedNote checkpoint, byte[] extra) {
    this.inclusion = inclusion;
    this.checkpoint = checkpoint;
    this.extra = extra;
    long size = Checkpoint.parse(checkpoint.text()).head().size();
    if (size != inclusion.size()) {
      throw new IllegalArgumentException(
          "The proof is about a tree of %d leaves, the checkpoint about one of %d"
              .formatted(inclusion.size(), size));
    }
    if (extra.length > MOST_EXTRA_BYTES) {
      throw new IllegalArgumentException(
          "The extra data of a tlog-proof has at most %d bytes, this has %d"
              .formatted(MOST_EXTRA_BYTES, extra.length));
    }
  }

  /**
   * Returns the proof without extra data.
   *
   * @param inclusion that the entry is in the tree
   * @param checkpoint the tree's checkpoint, with all signatures it has
   * @throws IllegalArgumentException if they are about trees of different sizes
   */
  public static TlogProof of(InclusionProof inclusion, SignedNote checkpoint) {
    return new TlogProof(inclusion, checkpoint, new byte[0]);
  }

  /**
   * Reads a proof.
   *
   * @throws IllegalArgumentException if it is not written as {@link #bytes} writes it
   */
  public static TlogProof parse(byte[] bytes) {
    String whole = NoteText.decode(WHAT, bytes, MOST_BYTES);
    int end = whole.indexOf("\n\n");
    if (end < 0 || !whole.startsWith(HEADER + "\n")) {
      throw new IllegalArgumentException(
          "A tlog-proof begins with %s and has an empty line before its checkpoint, this has not"
              .formatted(HEADER));
    }
    List<String> lines = whole.substring(0, end).lines().skip(1).toList();
    var checkpoint = SignedNote.parse(NoteText.encode(WHAT, whole.substring(end + 2)));

    boolean hasExtra = !lines.isEmpty() && lines.getFirst().startsWith(EXTRA);
    int at = hasExtra ? 1 : 0;
    if (lines.size() <= at || !lines.get(at).startsWith(INDEX)) {
      throw new IllegalArgumentException(
          "A tlog-proof says which entry it is about in a line that begins with \"index \"");
    }
    long index = NoteText.number("The index", lines.get(at).substring(INDEX.length()));
    List<Hash> path = lines.stream().skip(at + 1L).map(Hash::parse).toList();
    long size = Checkpoint.parse(checkpoint.text()).head().size();
    byte[] extra =
        hasExtra
            ? NoteText.base64("The extra data", lines.getFirst().substring(EXTRA.length()))
            : new byte[0];
    if (hasExtra && extra.length == 0) {
      throw new IllegalArgumentException("A tlog-proof without extra data has no line for it");
    }
    return new TlogProof(new InclusionProof(index, size, path), checkpoint, extra);
  }

  /**
   * Checks everything that this proves: that the log signed the checkpoint, and that the entry is
   * in its tree. Who else must have cosigned is for the caller to ask of {@link #checkpoint}.
   *
   * @param entry the bytes that are said to be recorded
   * @param origin which log one expects
   * @param log its key, which one has from elsewhere
   * @return the checkpoint
   * @throws IllegalArgumentException if it does not hold; the message says what
   */
  public Checkpoint verify(byte[] entry, String origin, VerifierKey log) {
    var verified = Checkpoint.verified(checkpoint, origin, log);
    if (!inclusion.proves(Hash.ofLeaf(entry), verified.head())) {
      throw new IllegalArgumentException(
          "The entry with index %d of %s has other bytes than these"
              .formatted(inclusion.index(), Quote.of(origin)));
    }
    return verified;
  }

  /** Returns this proof with data beside it that nothing vouches for. */
  public TlogProof withExtra(byte[] data) {
    return new TlogProof(inclusion, checkpoint, data.clone());
  }

  /** Returns the place of the entry and the hashes from it to the root. */
  public InclusionProof inclusion() {
    return inclusion;
  }

  /** Returns the signed checkpoint. */
  public SignedNote checkpoint() {
    return checkpoint;
  }

  /** Returns the data beside the proof, which nothing vouches for; empty if there is none. */
  public byte[] extra() {
    return extra.clone();
  }

  /** Returns the proof as it is stored and sent. */
  public byte[] bytes() {
    return NoteText.encode(WHAT, toString());
  }

  /** Returns the whole proof as text. */
  @Override
  public String toString() {
    String extraLine =
        extra.length == 0 ? "" : EXTRA + Base64.getEncoder().encodeToString(extra) + "\n";
    return inclusion.path().stream()
        .map(hash -> hash + "\n")
        .collect(
            Collectors.joining(
                "",
                HEADER + "\n" + extraLine + INDEX + inclusion.index() + "\n",
                "\n" + checkpoint));
  }
}
