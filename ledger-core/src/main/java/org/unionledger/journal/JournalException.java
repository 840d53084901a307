package org.unionledger.journal;

import org.jspecify.annotations.Nullable;

/**
 * Why a journal refused or could not do what was asked. Every message says what is wrong and what
 * to do; unless a class says otherwise, nothing was recorded and the journal can still be used.
 */
public abstract sealed class JournalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private JournalException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Something was recorded meanwhile that the guard of an append says the decision depended on. */
  public static final class AppendConflict extends JournalException {
    private static final long serialVersionUID = 1L;
    private final long position;

    /**
     * @param position the position of an entry that the guard does not allow
     * @param after the position that the guard was made at
     */
    public AppendConflict(long position, long after) {
      super(
          ("The entry at position %d was recorded after position %d, which the append was decided"
                  + " at: read what is new, decide again, append again")
              .formatted(position, after),
          null);
      this.position = position;
    }

    /** The position of an entry that the guard does not allow. */
    public long position() {
      return position;
    }
  }

  /** Again and again something was recorded in the short time between a decision and its append. */
  public static final class Overtaken extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param attempts how often it was decided
     */
    public Overtaken(int attempts) {
      super(
          ("Other nodes recorded first %d times in a row, and nothing of this is recorded: ask"
                  + " again when they are less busy, or for less at once")
              .formatted(attempts),
          null);
    }
  }

  /** An envelope's id was recorded before, or is twice in one append. */
  public static final class DuplicateEntry extends JournalException {
    private static final long serialVersionUID = 1L;
    private final String id;

    /**
     * @param id the id that is not unique
     */
    public DuplicateEntry(String id) {
      super(
          "An entry with id " + id + " is recorded: read it, or give the new one its own id", null);
      this.id = id;
    }

    /** The id that is not unique. */
    public String id() {
      return id;
    }
  }

  /** The place given for a journal cannot hold one: no such file or folder, a folder, no access. */
  public static final class CannotOpen extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the journal should be
     * @param reason what is wrong and what to do
     */
    public CannotOpen(String place, String reason, @Nullable Throwable cause) {
      super("Cannot open a ledger at " + place + ": " + reason, cause);
    }
  }

  /** What was named is not a ledger. It was not touched. */
  public static final class NotALedger extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place what was named
     * @param found what it is instead
     */
    public NotALedger(String place, String found) {
      super(
          place + " is not a ledger but " + found + ": name another place; it was not touched",
          null);
    }
  }

  /** The ledger was written by a newer version of this library. It was not touched. */
  public static final class NewerFormat extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the ledger is
     * @param found its format
     * @param known the newest format that this version knows
     */
    public NewerFormat(String place, int found, int known) {
      super(
          ("%s has format %d and this version of Union Ledger knows formats up to %d: use the"
                  + " version that wrote it, or a newer one; it was not touched")
              .formatted(place, found, known),
          null);
    }
  }

  /** Somebody else has the ledger open for writing; there is one writer at a time. */
  public static final class HeldElsewhere extends JournalException {
    private static final long serialVersionUID = 1L;
    private final String holder;

    /**
     * @param place where the ledger is
     * @param holder who has it, as they signed
     */
    public HeldElsewhere(String place, String holder) {
      super(
          "%s is open for writing by %s: close it there first, or open it read-only"
              .formatted(place, holder),
          null);
      this.holder = holder;
    }

    /** Who has it open, as they signed. */
    public String holder() {
      return holder;
    }
  }

  /** A journal that was to receive a copy holds what is not in the original. */
  public static final class NotACopy extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param size how many entries it holds
     */
    public NotACopy(long size) {
      super(
          ("The %d entries where the copy should go are not the beginning of what is copied: name"
                  + " an empty place, or the earlier copy of this ledger")
              .formatted(size),
          null);
    }
  }

  /** The ledger is not the one that was signed, or an older copy of it. */
  public static final class OtherHistory extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param signed how many entries were signed
     * @param found how many entries there are
     */
    public OtherHistory(long signed, long found) {
      super(
          found < signed
              ? ("%d entries were signed and there are %d: this is an older copy, or entries were"
                      + " taken away; keep it as evidence and find the newer one")
                  .formatted(signed, found)
              : ("The first %d entries are not those that were signed: they were changed, or this"
                      + " is another ledger; keep it as evidence and restore a backup")
                  .formatted(signed),
          null);
    }
  }

  /** There is no space left where the ledger is. */
  public static final class StorageFull extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the ledger is
     */
    public StorageFull(String place, Throwable cause) {
      super("No space is left for " + place + ": free some, then try again", cause);
    }
  }

  /** The ledger, or the place where it is, does not let itself be written. */
  public static final class ReadOnlyStorage extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the ledger is
     */
    public ReadOnlyStorage(String place, Throwable cause) {
      super(place + " cannot be written: give this user the right to, or open it read-only", cause);
    }
  }

  /** What is stored is not what was recorded. */
  public static final class Damaged extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the ledger is
     * @param fault what is wrong with it
     */
    public Damaged(String place, String fault, @Nullable Throwable cause) {
      super(
          place + " is damaged (" + fault + "): keep a copy as evidence and restore a backup",
          cause);
    }
  }

  /**
   * The storage failed while an append became durable: it may or may not be recorded. The journal
   * can be read but accepts no more appends until it is opened again.
   */
  public static final class OutcomeUnknown extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the ledger is
     */
    public OutcomeUnknown(String place, Throwable cause) {
      super(
          ("Storage failed while an append to %s became durable: nobody knows yet whether it is"
                  + " recorded, and no more is accepted; close the ledger, open it again, and look"
                  + " for the ids of the append")
              .formatted(place),
          cause);
    }
  }

  /** The storage failed in another way. */
  public static final class StorageFailure extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the ledger is
     * @param failure what failed
     */
    public StorageFailure(String place, String failure, Throwable cause) {
      super(place + " failed (" + failure + "): mend the cause, then try again", cause);
    }
  }

  /** The journal was closed. */
  public static final class Closed extends JournalException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place where the ledger is
     */
    public Closed(String place) {
      super(place + " was closed: open it again to go on", null);
    }
  }
}
