package org.unionledger.examples.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.unionledger.examples.text.Language;
import org.unionledger.journal.JournalException;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.replay.NotVerifiedException;

/** Ends a command that failed: one line on standard error, and the exit status. */
public final class Failures {

  private final Console console;

  /**
   * For the commands of one run.
   *
   * @param console takes the complaints
   */
  public Failures(Console console) {
    this.console = console;
  }

  /**
   * Says why a command failed, unless nobody is left to hear it.
   *
   * @param failure what was thrown
   * @param command the command, e.g. {@code ledger apply}
   * @return the exit status
   */
  public int end(Throwable failure, String command) {
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return end(wrapped.getCause(), command);
    }
    if (console.isReaderGone(failure)) {
      return ExitStatus.DONE;
    }
    console.complain(command, complaint(failure));
    return ExitStatus.REFUSED;
  }

  private String complaint(Throwable failure) {
    return switch (failure) {
      case FailedException said -> String.valueOf(said.getMessage());
      case JournalException refused -> ofJournal(refused);
      case NotVerifiedException differs ->
          console.words(Message.REPLAY_DIFFERS, differs.message(console.language().locale()));
      case NotKnownException unknown -> unknown.message(console.language().locale());
      case AnswerStream.NotTakenException full ->
          console.words(Message.ANSWERS_NOT_TAKEN, String.valueOf(full.getMessage()));
      case IOException broken ->
          console.words(Message.INPUT_FAILED, String.valueOf(broken.getMessage()));
      case OutOfMemoryError outOfMemory -> console.words(Message.OUT_OF_MEMORY);
      default -> console.words(Message.BUG, failure, whereOf(failure));
    };
  }

  private String ofJournal(JournalException refused) {
    String detail = String.valueOf(refused.getMessage());
    if (console.language() == Language.ENGLISH) {
      return detail;
    }
    return console.words(
        switch (refused) {
          case JournalException.CannotOpen cannot -> Message.CANNOT_OPEN;
          case JournalException.NotALedger not -> Message.NOT_A_LEDGER;
          case JournalException.NewerFormat newer -> Message.NEWER_FORMAT;
          case JournalException.NotACopy other -> Message.NOT_A_COPY;
          case JournalException.OtherHistory other -> Message.OTHER_HISTORY;
          case JournalException.HeldElsewhere held -> Message.HELD_ELSEWHERE;
          case JournalException.StorageFull full -> Message.STORAGE_FULL;
          case JournalException.ReadOnlyStorage readOnly -> Message.READ_ONLY_STORAGE;
          case JournalException.Damaged damaged -> Message.DAMAGED;
          case JournalException.OutcomeUnknown unknown -> Message.OUTCOME_UNKNOWN;
          case JournalException.StorageFailure failed -> Message.STORAGE_FAILURE;
          case JournalException.AppendConflict conflict -> Message.JOURNAL_REFUSED;
          case JournalException.DuplicateEntry duplicate -> Message.JOURNAL_REFUSED;
          case JournalException.Overtaken overtaken -> Message.JOURNAL_REFUSED;
          case JournalException.Closed closed -> Message.JOURNAL_REFUSED;
        },
        detail);
  }

  /** The first place of our own in a stack trace: enough to begin looking. */
  private static String whereOf(Throwable failure) {
    for (StackTraceElement place : failure.getStackTrace()) {
      if (place.getClassName().startsWith("org.unionledger.")) {
        return place.toString();
      }
    }
    return "?";
  }
}
