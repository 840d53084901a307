package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.EntrySource;
import org.unionledger.journal.evidence.KeyType;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.SigningKey;
import org.unionledger.journal.evidence.TileFolder;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.projections.export.Tool;

/** The verifier in Python, with the key of a ledger whose exports it is to check. */
final class ForeignVerifier {
  static final String ORIGIN = "union.example/ledger";

  static final Path SCRIPT = Path.of("..", "docs", "verify", "verify_ledger.py");

  private final Tool python = Tool.require("python3");
  private final SigningKey key = SigningKey.generate(ORIGIN, KeyType.LOG, new SecureRandom());

  SigningKey key() {
    return key;
  }

  static Checkpoint checkpoint(JournalReader journal, long size) {
    return new Checkpoint(ORIGIN, new TreeHead(size, new Prover(journal).root(size)));
  }

  SignedNote signed(JournalReader journal, long size) {
    return checkpoint(journal, size).signedBy(key);
  }

  /** Writes the first entries of a journal, signed, into a new folder. */
  Path export(Path folder, JournalReader journal, long size) throws IOException {
    return export(folder, journal, signed(journal, size));
  }

  Path export(Path folder, JournalReader journal, SignedNote checkpoint) throws IOException {
    EntrySource entries =
        (from, count) ->
            StreamSupport.stream(
                    journal.entries(from, from + count, List.of()).spliterator(), false)
                .map(entry -> entry.envelope().bytes())
                .toList();
    Path export = Files.createTempDirectory(folder, "export");
    new TileFolder(export).write(checkpoint, journal, entries);
    return export;
  }

  /** Runs the verifier with these arguments and no others. */
  Tool.Run run(Object... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-B", SCRIPT.toString()));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return python.runAnyway(all);
  }

  /** Requires that it is content, and returns the lines that it printed. */
  List<String> content(Object... arguments) throws IOException, InterruptedException {
    Tool.Run run = run(withKey(arguments));
    assertThat(run.status()).as(run.printed()).isZero();
    return run.printed().lines().toList();
  }

  /** Requires that it says in one line what is wrong and where. */
  void refuses(String word, String where, Object... arguments)
      throws IOException, InterruptedException {
    Tool.Run run = run(withKey(arguments));
    assertThat(run.printed()).startsWith("WRONG\t" + word + "\t").contains(where).endsWith("\n");
    assertThat(run.printed().lines()).hasSize(1);
    assertThat(run.status()).isEqualTo(1);
  }

  private Object[] withKey(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("--key", key.verifierKey()));
    all.addAll(List.of(arguments));
    return all.toArray();
  }
}
