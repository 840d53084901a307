package org.unionledger.examples.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;

/**
 * The streams of one run of the command line, always in UTF-8. Answers go to standard output and
 * nothing else does; progress, timings and complaints go to standard error. For one thread.
 */
public final class Console {

  private static final byte[] LINE_FEED = {'\n'};

  private final Streams streams;
  private final Language language;
  private final Clock clock;
  private final Messages messages;
  private final OutputStream answers;
  private final PrintWriter notes;

  /**
   * What a process is given by whoever starts it.
   *
   * @param input standard input
   * @param output standard output
   * @param error standard error
   * @param outputKind what standard output is connected to
   * @param errorKind what standard error is connected to
   */
  public record Streams(
      InputStream input,
      OutputStream output,
      OutputStream error,
      StreamKind outputKind,
      StreamKind errorKind) {}

  /**
   * Opens a console on streams.
   *
   * @param streams where to read and write
   * @param language what the reader reads
   * @param clock tells when commands are recorded
   */
  public Console(Streams streams, Language language, Clock clock) {
    this.streams = streams;
    this.clock = clock;
    this.language = language;
    this.messages = Messages.in(language);
    this.answers = new AnswerStream(streams.output());
    this.notes = new PrintWriter(streams.error(), true, StandardCharsets.UTF_8);
  }

  /**
   * The reader's language.
   *
   * @return the language of this run
   */
  public Language language() {
    return language;
  }

  /**
   * What time it is.
   *
   * @return the clock of this run
   */
  public Clock clock() {
    return clock;
  }

  /**
   * Standard input.
   *
   * @return bytes as they come, not buffered
   */
  public InputStream input() {
    return streams.input();
  }

  /**
   * Standard output, for answers that are written as bytes.
   *
   * @return a buffered stream; closing it flushes it and leaves standard output open
   */
  public OutputStream answers() {
    return answers;
  }

  /**
   * Answers with a line.
   *
   * @param line text without a line end
   * @throws IOException if nobody takes the answer
   */
  public void answer(String line) throws IOException {
    answers.write(line.getBytes(StandardCharsets.UTF_8));
    answers.write(LINE_FEED);
  }

  /**
   * Answers with a table.
   *
   * @param table columns and rows
   * @throws IOException if nobody takes the answer
   */
  public void answer(Table table) throws IOException {
    for (String line : table.lines()) {
      answer(line);
    }
  }

  /**
   * Answers with a sentence of the reader's language.
   *
   * @param message which sentence
   * @param data what it speaks of
   * @throws IOException if nobody takes the answer
   */
  public void answer(Message message, Object... data) throws IOException {
    answer(words(message, data));
  }

  /**
   * Says something on standard error.
   *
   * @param message which sentence
   * @param data what it speaks of
   */
  public void note(Message message, Object... data) {
    notes.println(words(message, data));
  }

  /**
   * Complains on standard error, with the name of the program in front.
   *
   * @param command the command that complains, e.g. {@code ledger apply}
   * @param complaint one line: what is wrong, and what to do
   */
  public void complain(String command, String complaint) {
    notes.println(command + ": " + String.join(" ", complaint.lines().toList()));
  }

  /**
   * A sentence in the reader's language.
   *
   * @param message which sentence
   * @param data what it speaks of
   * @return the sentence
   */
  public String words(Message message, Object... data) {
    return messages.say(message, data);
  }

  /**
   * The end of a command that could not be done.
   *
   * @param message which sentence
   * @param data what it speaks of
   * @return the exception to throw
   */
  public FailedException failed(Message message, Object... data) {
    return new FailedException(words(message, data));
  }

  /**
   * Shows how far a command has come before it answers.
   *
   * @return a progress line, which shows itself only to a person who looks at standard error
   */
  public Progress progressBeforeAnswer() {
    return new Progress(notes, streams.errorKind() == StreamKind.TERMINAL);
  }

  /**
   * Shows how far a command has come while it answers.
   *
   * @return a progress line, which shows itself only if the answers do not run through the terminal
   */
  public Progress progressWhileAnswering() {
    return new Progress(
        notes,
        streams.errorKind() == StreamKind.TERMINAL && streams.outputKind() != StreamKind.TERMINAL);
  }

  /**
   * Whether a failure only means that whoever reads the answers has read enough, as {@code head}
   * does: nobody is left to be told.
   *
   * @param failure what was thrown
   * @return true if answers could not be written because their reader went away
   */
  public boolean isReaderGone(Throwable failure) {
    return failure instanceof AnswerStream.NotTakenException
        && (streams.outputKind() == StreamKind.PIPE
            || List.of("Broken pipe", "Pipe closed").contains(failure.getMessage()));
  }
}
