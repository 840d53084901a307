package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.Checkpoints;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.TileFolder;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.projections.auditdata.AuditEncoding;
import org.unionledger.projections.auditdata.AuditExport;
import org.unionledger.projections.auditdata.AuditManifest;
import org.unionledger.projections.export.ExportFormat;
import org.unionledger.projections.export.LedgerExport;
import org.unionledger.projections.replay.ReplayResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger export}: the whole ledger for tools that are not ours. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "hledger|beancount|csv|audit-csv|tiles",
      descriptionKey = "format",
      converter = Values.Format.class)
  private ExportChoice format = new ExportChoice.Tiles();

  @Option(names = "--out", paramLabel = "PATH", order = 10, converter = Values.File.class)
  private @Nullable Path out;

  @Option(names = "--checkpoint", paramLabel = "FILE", order = 11, converter = Values.File.class)
  private @Nullable Path checkpoint;

  @Option(
      names = "--encoding",
      paramLabel = "utf-8|gb18030",
      order = 12,
      converter = Values.Encoding.class)
  private @Nullable AuditEncoding encoding;

  ExportCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    try (LedgerReading reading = open()) {
      switch (format) {
        case ExportChoice.Text it -> writeText(reading, it.format());
        case ExportChoice.AuditTables it -> writeAuditTables(reading, Objects.requireNonNull(out));
        case ExportChoice.Tiles it ->
            writeTiles(reading, Objects.requireNonNull(out), Objects.requireNonNull(checkpoint));
      }
    }
    return ExitStatus.DONE;
  }

  /** Opens the ledger, unless something is missing that the format needs. */
  private LedgerReading open() throws FailedException, WrongUsageException {
    if (format instanceof ExportChoice.Tiles && (out == null || checkpoint == null)) {
      throw new WrongUsageException(console.words(Message.TILES_NEED));
    }
    if (format instanceof ExportChoice.AuditTables && out == null) {
      throw new WrongUsageException(console.words(Message.AUDIT_TABLES_NEED));
    }
    return LedgerReading.open(common.ledger(), console);
  }

  private void writeAuditTables(LedgerReading reading, Path folder) throws IOException {
    List<AuditEncoding> encodings =
        encoding == null ? List.of(AuditEncoding.values()) : List.of(encoding);
    try (Progress progress = console.progressBeforeAnswer();
        WholeFolder files = new WholeFolder(folder)) {
      AuditManifest manifest =
          AuditExport.write(
              reading.replay(progress), reading.journal().treeHead(), encodings, files::create);
      files.keep();
      console.note(Message.EXPORTED, manifest.head().size(), folder);
    }
  }

  private void writeText(LedgerReading reading, ExportFormat as) throws IOException {
    if (out == null) {
      write(reading, as, console.answers());
      return;
    }
    try (WholeFile file = WholeFile.at(out)) {
      ReplayResult result = write(reading, as, file.content());
      file.keep();
      console.note(Message.EXPORTED, result.position(), out);
    }
  }

  private ReplayResult write(LedgerReading reading, ExportFormat as, OutputStream target)
      throws IOException {
    try (Progress progress =
            out == null ? console.progressWhileAnswering() : console.progressBeforeAnswer();
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8)) {
      return LedgerExport.write(as, reading.replay(progress), text);
    }
  }

  private void writeTiles(LedgerReading reading, Path folder, Path signed)
      throws IOException, FailedException {
    JournalReader journal = reading.journal();
    SignedNote note = NoteFiles.read(signed, console);
    TreeHead head = Checkpoint.parse(note.text()).head();
    Checkpoints.requireExtends(journal, journal.treeHead(), head);
    try (Progress progress = console.progressBeforeAnswer()) {
      new TileFolder(folder)
          .write(
              note,
              journal,
              (from, count) -> {
                progress.show(from, head.size());
                return bytes(journal.entries(from, from + count, List.of()));
              });
    } catch (IllegalStateException otherThanRecorded) {
      throw console.failed(Message.NOT_AS_RECORDED, String.valueOf(otherThanRecorded.getMessage()));
    } catch (IllegalArgumentException notAnEarlierExport) {
      throw console.failed(
          Message.NOT_A_TILE_FOLDER, folder, String.valueOf(notAnEarlierExport.getMessage()));
    }
    console.note(Message.EXPORTED, head.size(), folder);
  }

  private static List<byte[]> bytes(Iterable<Entry> entries) {
    List<byte[]> bytes = new ArrayList<>();
    entries.forEach(entry -> bytes.add(entry.envelope().bytes()));
    return bytes;
  }
}
